package org.careerrelay.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.JobSeeker;
import org.careerrelay.model.support.SupportStage;
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
    /** The days on which the agency recommended the person to employers; several with a comma of the Japanese script between. */
    RECOMMENDED_ON,
    /** The days on which employers met the person. */
    INTERVIEWED_ON,
    /** The days on which the person found work. */
    PLACED_ON,
    /** The day on which the support ended. */
    CLOSED_ON,
    /** How far it is: the last stage that was noted, by its name; empty where none was. */
    STAGE,
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
            case RECOMMENDED_ON -> days(seeker, SupportStage.RECOMMENDED, zone);
            case INTERVIEWED_ON -> days(seeker, SupportStage.INTERVIEW, zone);
            case PLACED_ON -> days(seeker, SupportStage.PLACED, zone);
            case CLOSED_ON -> days(seeker, SupportStage.CLOSED, zone);
            case STAGE ->
                seeker.support().isEmpty()
                        ? ""
                        : seeker.support()
                                .get(seeker.support().size() - 1)
                                .stage()
                                .name();
            case BLANK -> "";
        };
    }

    private static String days(JobSeeker seeker, SupportStage stage, ZoneId zone) {
        return seeker.support().stream()
                .filter(step -> step.stage() == stage)
                .map(step -> day(step.at(), zone))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).toString();
    }

    private static String revealed(@Nullable Pii<String> value) {
        return value == null ? "" : value.reveal();
    }
}
