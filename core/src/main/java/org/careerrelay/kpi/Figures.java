package org.careerrelay.kpi;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.TallyKind;

/** Computes the figures that the record holds, from the sums of the tallies. Pure. */
final class Figures {

    /** Anything after consent is hidden below this number, when broken down below a month (design, section 8). */
    static final int SMALLEST_GROUP = 10;

    private static final Set<TallyKind> AFTER_CONSENT = EnumSet.of(
            TallyKind.CONSENTED,
            TallyKind.SENT,
            TallyKind.ACCEPTED_NEW,
            TallyKind.ACCEPTED_DUPLICATE,
            TallyKind.REFUSED,
            TallyKind.COUNTED,
            TallyKind.UNCOUNTED,
            TallyKind.WITHDRAWN,
            TallyKind.GRANTED,
            TallyKind.SUPPORT_RECOMMENDED,
            TallyKind.SUPPORT_RECOMMENDED_HIDDEN,
            TallyKind.SUPPORT_PLACED,
            TallyKind.SUPPORT_PLACED_HIDDEN);

    private static final Set<TallyKind> SUPPORT = EnumSet.of(
            TallyKind.SUPPORT_RECOMMENDED,
            TallyKind.SUPPORT_RECOMMENDED_HIDDEN,
            TallyKind.SUPPORT_PLACED,
            TallyKind.SUPPORT_PLACED_HIDDEN);

    private final Map<TallyKind, Long> sums;
    private final Period period;
    private final KpiOf of;

    Figures(Map<TallyKind, Long> sums, Period period) {
        this.sums = sums;
        this.period = period;
        this.of = new KpiOf(period);
    }

    static boolean afterConsent(TallyKind kind) {
        return AFTER_CONSENT.contains(kind);
    }

    List<Kpi> recorded() {
        return Stream.of(
                        List.of(
                                people("referralCount", counted()),
                                of.number("freeHireCount", freeHires()),
                                of.number("funnel.issued", sum(TallyKind.ISSUED)),
                                of.number("funnel.mailed", sum(TallyKind.MAILED)),
                                of.number("funnel.bounced", sum(TallyKind.BOUNCED)),
                                of.number("funnel.complained", sum(TallyKind.COMPLAINED)),
                                of.unverified("funnel.landed", sum(TallyKind.LANDED)),
                                of.number("funnel.unsubscribed", sum(TallyKind.UNSUBSCRIBED))),
                        afterConsent(),
                        List.of(
                                of.ratio("bounceRate", sum(TallyKind.BOUNCED), sum(TallyKind.MAILED)),
                                of.ratio("complaintRate", sum(TallyKind.COMPLAINED), sum(TallyKind.MAILED)),
                                rate("consentRate", sum(TallyKind.CONSENTED), sum(TallyKind.MAILED)),
                                rate("answerRate", acknowledged(), sum(TallyKind.CONSENTED)),
                                rate("countRate", sum(TallyKind.COUNTED), sum(TallyKind.CONSENTED)),
                                people("creditsGranted", granted())))
                .flatMap(List::stream)
                .toList();
    }

    private List<Kpi> afterConsent() {
        return List.of(
                people("funnel.consented", sum(TallyKind.CONSENTED)),
                people("funnel.sent", sum(TallyKind.SENT)),
                people("funnel.acceptedNew", sum(TallyKind.ACCEPTED_NEW)),
                people("funnel.acceptedDuplicate", sum(TallyKind.ACCEPTED_DUPLICATE)),
                people("funnel.refused", sum(TallyKind.REFUSED)),
                people("funnel.acknowledged", acknowledged()),
                people("funnel.counted", counted()),
                supported("funnel.recommended", TallyKind.SUPPORT_RECOMMENDED, TallyKind.SUPPORT_RECOMMENDED_HIDDEN),
                supported("funnel.placed", TallyKind.SUPPORT_PLACED, TallyKind.SUPPORT_PLACED_HIDDEN));
    }

    /** Where an agency's totals leave a number out, what is known besides would pass for all of it. */
    private Kpi supported(String id, TallyKind kind, TallyKind withoutNumber) {
        if (hidesPeople()) {
            return of.hidden(id);
        }
        if (SUPPORT.stream().allMatch(each -> sum(each) == 0)) {
            return of.missing(id);
        }
        return sum(withoutNumber) > 0 ? of.hidden(id) : people(id, sum(kind));
    }

    long freeHires() {
        return sum(TallyKind.FREE_HIRE);
    }

    long granted() {
        return sum(TallyKind.GRANTED);
    }

    private long acknowledged() {
        return sum(TallyKind.ACCEPTED_NEW) + sum(TallyKind.ACCEPTED_DUPLICATE) + sum(TallyKind.REFUSED);
    }

    /** Less those taken back, in the month in which that happened: what was reported before stays as it was. */
    private long counted() {
        return sum(TallyKind.COUNTED) - sum(TallyKind.UNCOUNTED);
    }

    private long sum(TallyKind kind) {
        return sums.getOrDefault(kind, 0L);
    }

    /**
     * One person's step must not be read from the figure of a day, nor from the difference of two periods that overlap: what comes after
     * consent is shown for whole months only, whatever the number. The month that runs is shown as of the last publication, as the progress is: who
     * notes it every day knows what a day added, of all applications together (design, section 8).
     */
    boolean hidesPeople() {
        return !period.isWholeMonths();
    }

    private Kpi people(String id, long value) {
        return hidesPeople() ? of.hidden(id) : of.number(id, value);
    }

    private Kpi rate(String id, long numerator, long denominator) {
        return hidesPeople() ? of.hidden(id) : of.ratio(id, numerator, denominator);
    }
}
