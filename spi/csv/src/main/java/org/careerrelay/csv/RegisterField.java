package org.careerrelay.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.JobSeeker;
import org.jspecify.annotations.Nullable;

/** What can stand in a column of an agency's register of job seekers, or of a file for a system of its own. */
public enum RegisterField {
    /** The name. */
    NAME,
    /** The reading of the name; empty where it was not handed over. */
    KANA,
    /** The mail address. */
    MAIL,
    /** The telephone number; empty where it was not handed over. */
    PHONE,
    /** What the person would like, such as occupation and area, in their own words. */
    WISHES,
    /** The day on which the referral arrived. */
    RECEIVED_ON,
    /** The day on which the person agreed. */
    CONSENTED_ON,
    /** The day on which the agency accepted the person. */
    ACCEPTED_ON,
    /** Key of the company that referred the person. */
    COMPANY,
    /** The company's opaque reference: what an answer, an instruction and a dispute name. */
    REFERENCE,
    /** The agency's pseudonym of the person: the same for everybody with the same mail address. */
    PERSON,
    /** Nothing: the agency fills it in, because the library does not know it. */
    BLANK;

    String of(JobSeeker seeker, ZoneId zone) {
        return switch (this) {
            case NAME -> seeker.answers().name().reveal();
            case KANA -> revealed(seeker.answers().kana());
            case MAIL -> seeker.answers().mail().reveal();
            case PHONE -> revealed(seeker.answers().phone());
            case WISHES -> seeker.answers().wishes().reveal();
            case RECEIVED_ON -> day(seeker.receivedAt(), zone);
            case CONSENTED_ON -> day(seeker.consentedAt(), zone);
            case ACCEPTED_ON -> day(seeker.acceptedAt(), zone);
            case COMPANY -> seeker.company();
            case REFERENCE -> seeker.referral().toString();
            case PERSON -> seeker.person().toString();
            case BLANK -> "";
        };
    }

    private static String day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).toString();
    }

    private static String revealed(@Nullable Pii<String> value) {
        return value == null ? "" : value.reveal();
    }
}
