package org.careerrelay.model.kpi;

import java.util.Optional;

/** What is tallied per programme and day, in the transaction in which it happens. The name is what is stored. */
public enum TallyKind {
    /** Links made. */
    ISSUED,
    /** Mails with a link accepted by the mail server. */
    MAILED,
    /** Visits of links: unverified, since scanners visit too (A07, R-41). */
    LANDED,
    /** Consents given. */
    CONSENTED,
    /** Hand-overs taken by the agency's installation. */
    SENT,
    /** Answers "new". */
    ACCEPTED_NEW,
    /** Answers "duplicate". */
    ACCEPTED_DUPLICATE,
    /** Answers "refused". */
    REFUSED,
    /** People counted. */
    COUNTED,
    /** Counts taken back. */
    UNCOUNTED,
    /** Withdrawals before the agency's answer. */
    WITHDRAWN,
    /** Links taken back. */
    REVOKED,
    /** Links that took no consent in time. */
    EXPIRED,
    /** Credits granted. */
    GRANTED,
    /** Introductions that led to a joining. */
    FREE_HIRE,
    /** Answers within an hour of the hand-over (Q33). */
    ANSWERED_WITHIN_1_HOUR,
    /** Answers after more than an hour and within two hours. */
    ANSWERED_WITHIN_2_HOURS,
    /** Answers after more than two hours and within four hours. */
    ANSWERED_WITHIN_4_HOURS,
    /** Answers after more than four hours and within eight hours. */
    ANSWERED_WITHIN_8_HOURS,
    /** Answers after more than eight hours and within twelve hours. */
    ANSWERED_WITHIN_12_HOURS,
    /** Answers after more than twelve hours and within 24 hours. */
    ANSWERED_WITHIN_1_DAY,
    /** Answers after more than 24 hours and within 48 hours. */
    ANSWERED_WITHIN_2_DAYS,
    /** Answers after more than 48 hours and within 72 hours. */
    ANSWERED_WITHIN_3_DAYS,
    /** Answers after more than 72 hours and within four times 24 hours. */
    ANSWERED_WITHIN_4_DAYS,
    /** Answers after more than four times 24 hours and within five times 24 hours. */
    ANSWERED_WITHIN_5_DAYS,
    /** Answers after more than five times 24 hours and within seven times 24 hours. */
    ANSWERED_WITHIN_7_DAYS,
    /** Answers after more than seven times 24 hours and within ten times 24 hours. */
    ANSWERED_WITHIN_10_DAYS,
    /** Answers after more than ten times 24 hours and within 14 times 24 hours. */
    ANSWERED_WITHIN_14_DAYS,
    /** Answers after more than 14 times 24 hours and within 21 times 24 hours. */
    ANSWERED_WITHIN_21_DAYS,
    /** Answers after more than 21 times 24 hours and within 30 times 24 hours. */
    ANSWERED_WITHIN_30_DAYS,
    /** Answers after more than 30 times 24 hours and within 60 times 24 hours. */
    ANSWERED_WITHIN_60_DAYS,
    /** Answers after more than 60 times 24 hours. */
    ANSWERED_LATER,
    /** Rejections of people under age, refused each time they are given: all that is kept of them. */
    UNDER_AGE,
    /** People who unsubscribed from relay notices by the link in one, in the company's first programme. */
    UNSUBSCRIBED,
    /** Mails with a link that did not arrive, by the day on which that was reported (H19). */
    BOUNCED,
    /** Mails with a link that were complained of, by the day on which that was reported (H19). */
    COMPLAINED,
    /** Links made for people who leave or work at the company: what is theirs is tallied apart (Q9). */
    LEAVER_ISSUED,
    /** Mails to them with a link, accepted by the mail server. */
    LEAVER_MAILED,
    /** Consents that they gave. */
    LEAVER_CONSENTED,
    /** Hand-overs of theirs that the agency's installation took. */
    LEAVER_SENT,
    /** Answers "new" about them. */
    LEAVER_ACCEPTED_NEW,
    /** People who proved their address on the page of the company's link: what came that way is tallied by itself (A05). */
    COMPANY_LINK_ISSUED,
    /** Consents that they gave. */
    COMPANY_LINK_CONSENTED,
    /** Hand-overs of theirs that the agency's installation took. */
    COMPANY_LINK_SENT,
    /** Answers "new" about them. */
    COMPANY_LINK_ACCEPTED_NEW,
    /** Those who counted, on the first of the month in which they say that they were rejected (Q13). */
    COMPANY_LINK_COUNTED,
    /** Applicants who were asked for their opinion, on the first of the month in which they were asked (D03). */
    SURVEY_INVITED,
    /** Applicants who gave one point of five, on the first of the month in which they were asked. */
    SURVEY_1_POINT,
    /** Who gave two points. */
    SURVEY_2_POINTS,
    /** Who gave three points. */
    SURVEY_3_POINTS,
    /** Who gave four points. */
    SURVEY_4_POINTS,
    /** Who gave five points. */
    SURVEY_5_POINTS,
    /** Who would recommend the company: 9 or 10 of 10. */
    SURVEY_PROMOTER,
    /** Who are in between: 7 or 8 of 10. */
    SURVEY_PASSIVE,
    /** Who would not: 0 to 6 of 10. */
    SURVEY_DETRACTOR,
    /** People whom the agency recommended to employers, by the day on which the company was told, singly or in totals (A10). */
    SUPPORT_RECOMMENDED,
    /** Totals of a month without a number of these, because they are fewer than ten. */
    SUPPORT_RECOMMENDED_HIDDEN,
    /** People who found work through the agency, by the day on which the company was told. */
    SUPPORT_PLACED,
    /** Totals of a month without a number of these. */
    SUPPORT_PLACED_HIDDEN;

    /**
     * Whether it is tallied on the first of a month that it is about, and so in a month that may be over: it is in no sum of a month.
     *
     * @return true for surveys, which are of the month of the question, and for {@link #COMPANY_LINK_COUNTED}
     */
    public boolean isOfMonth() {
        return this == COMPANY_LINK_COUNTED || compareTo(SURVEY_INVITED) >= 0 && compareTo(SURVEY_DETRACTOR) <= 0;
    }

    /**
     * As what it is tallied of people who leave or work at the company (Q9).
     *
     * @return the kind; empty where it is not tallied of them
     */
    public Optional<TallyKind> apart() {
        return switch (this) {
            case ISSUED -> Optional.of(LEAVER_ISSUED);
            case MAILED -> Optional.of(LEAVER_MAILED);
            case CONSENTED -> Optional.of(LEAVER_CONSENTED);
            case SENT -> Optional.of(LEAVER_SENT);
            case ACCEPTED_NEW -> Optional.of(LEAVER_ACCEPTED_NEW);
            default -> Optional.empty();
        };
    }

    /**
     * As what it is tallied of people who came by the company's link (A05).
     *
     * @return the kind; empty where it is not tallied of them
     */
    public Optional<TallyKind> byCompanyLink() {
        return switch (this) {
            case ISSUED -> Optional.of(COMPANY_LINK_ISSUED);
            case CONSENTED -> Optional.of(COMPANY_LINK_CONSENTED);
            case SENT -> Optional.of(COMPANY_LINK_SENT);
            case ACCEPTED_NEW -> Optional.of(COMPANY_LINK_ACCEPTED_NEW);
            default -> Optional.empty();
        };
    }
}
