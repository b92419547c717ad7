package org.careerrelay.model.programme;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.careerrelay.model.consent.Purpose;

/**
 * What a programme asks people to agree to (design, section 4: only the purposes it uses, three boxes at most), and what holds for consents
 * before they end. Each method returns a changed copy.
 *
 * @param optional what is asked beside the registration; refusing it changes nothing else
 * @param askToKeep whether people are asked at the rejection if the company may keep their contact and write again (B05, CMP-5)
 * @param keepMonths how many months such a permission holds, 1 to 36
 * @param retentionMonths how many months after the end of the registration the agency keeps what it received, as the contract with it says; 1 to 120.
 *     The notice names it
 * @param renewalDays how many days before the end of a consent that is told, 0 to 180; 0: never (B05)
 */
public record ConsentPolicy(
        @NotNull Set<@NotNull Purpose> optional,
        boolean askToKeep,
        @Min(1) @Max(36) int keepMonths,
        @Min(1) @Max(120) int retentionMonths,
        @Min(0) @Max(180) int renewalDays) {

    /** How many boxes of purposes a page has at most. */
    public static final int BOXES = 3;

    /** One optional box, feedback to the company; nobody is asked to be kept; the agency keeps for two years; the end is told 30 days before. */
    public static final ConsentPolicy DEFAULT =
            new ConsentPolicy(EnumSet.of(Purpose.FEEDBACK_TO_COMPANY), false, 12, 24, 30);

    /** Copies the set; a null in it is found by the constraints. */
    public ConsentPolicy {
        optional = Collections.unmodifiableSet(new LinkedHashSet<>(optional));
    }

    /**
     * Every box of the page.
     *
     * @return the registration, what is asked beside it, and the permission to keep where that is asked; in the order of {@link Purpose}
     */
    public Set<Purpose> purposes() {
        EnumSet<Purpose> all = EnumSet.of(Purpose.AGENCY_REGISTRATION);
        all.addAll(optional);
        if (askToKeep) {
            all.add(Purpose.RECONTACT_RETENTION);
        }
        return Collections.unmodifiableSet(all);
    }

    /**
     * Whether the page stays short enough to be read.
     *
     * @return false with more than three boxes
     */
    @AssertTrue
    boolean isShort() {
        return optional.contains(null) || purposes().size() <= BOXES;
    }

    /**
     * Whether only optional purposes stand among the optional ones.
     *
     * @return false where the registration does, which is always asked, or the permission to keep, which {@link #askToKeep} asks
     */
    @AssertTrue
    boolean isOptionalOnly() {
        return !optional.contains(Purpose.AGENCY_REGISTRATION) && !optional.contains(Purpose.RECONTACT_RETENTION);
    }

    /**
     * With other optional purposes.
     *
     * @param purposes what is asked beside the registration
     * @return the changed policy
     */
    public ConsentPolicy asking(Purpose... purposes) {
        return new ConsentPolicy(Set.of(purposes), askToKeep, keepMonths, retentionMonths, renewalDays);
    }

    /**
     * With the question whether the company may keep the person's contact.
     *
     * @param months how many months that holds
     * @return the changed policy
     */
    public ConsentPolicy askToKeep(int months) {
        return new ConsentPolicy(optional, true, months, retentionMonths, renewalDays);
    }

    /**
     * With what the contract says of the agency's keeping.
     *
     * @param months how many months after the end of the registration
     * @return the changed policy
     */
    public ConsentPolicy retentionMonths(int months) {
        return new ConsentPolicy(optional, askToKeep, keepMonths, months, renewalDays);
    }

    /**
     * With another time at which the end of a consent is told.
     *
     * @param days how many days before the end; 0: never
     * @return the changed policy
     */
    public ConsentPolicy renewalDays(int days) {
        return new ConsentPolicy(optional, askToKeep, keepMonths, retentionMonths, days);
    }
}
