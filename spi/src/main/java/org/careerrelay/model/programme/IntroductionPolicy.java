package org.careerrelay.model.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What holds for a programme's free introductions (A23, Q2, Q18, Q19).
 *
 * @param consumeAt which step uses the credit up
 * @param idleDays after how many days without a step an introduction has timed out and its credit is released, 1 to 730
 * @param confirmationDays how many days the other side has to confirm or dispute the step that uses the credit up, 1 to 90; silence confirms
 * @param guaranteeDays within how many days after the joining an early leave gives the credit back, 0 to 365; 0: never (Q19)
 * @param ownApplicantMonths for how many months after the company rejected somebody the agency cannot introduce them on a credit, 0 to 60; 0:
 *     at once (Q18)
 */
public record IntroductionPolicy(
        @NotNull ConsumeAt consumeAt,
        @Min(1) @Max(730) int idleDays,
        @Min(1) @Max(90) int confirmationDays,
        @Min(0) @Max(365) int guaranteeDays,
        @Min(0) @Max(60) int ownApplicantMonths) {

    /** Used up at the joining, half a year without a step, two weeks to confirm, no guarantee, a year for the company's own applicants. */
    public static final IntroductionPolicy DEFAULT = new IntroductionPolicy(ConsumeAt.JOINING, 180, 14, 0, 12);

    /** Which step of an introduction uses the credit up (Q2). */
    public enum ConsumeAt {
        /** The introduced person starts work. */
        JOINING,
        /** The offer is accepted. */
        OFFER_ACCEPTANCE,
        /** Somebody is proposed. */
        PROPOSAL
    }

    /**
     * With another step that uses the credit up.
     *
     * @param step the step
     * @return the changed policy
     */
    public IntroductionPolicy consumeAt(ConsumeAt step) {
        return new IntroductionPolicy(step, idleDays, confirmationDays, guaranteeDays, ownApplicantMonths);
    }

    /**
     * With another time without a step.
     *
     * @param days how many
     * @return the changed policy
     */
    public IntroductionPolicy idleDays(int days) {
        return new IntroductionPolicy(consumeAt, days, confirmationDays, guaranteeDays, ownApplicantMonths);
    }

    /**
     * With another time to confirm or dispute.
     *
     * @param days how many
     * @return the changed policy
     */
    public IntroductionPolicy confirmationDays(int days) {
        return new IntroductionPolicy(consumeAt, idleDays, days, guaranteeDays, ownApplicantMonths);
    }

    /**
     * With a guarantee: an early leave gives the credit back.
     *
     * @param days within how many after the joining
     * @return the changed policy
     */
    public IntroductionPolicy guaranteeDays(int days) {
        return new IntroductionPolicy(consumeAt, idleDays, confirmationDays, days, ownApplicantMonths);
    }

    /**
     * With another time for the company's own applicants.
     *
     * @param months how many
     * @return the changed policy
     */
    public IntroductionPolicy ownApplicantMonths(int months) {
        return new IntroductionPolicy(consumeAt, idleDays, confirmationDays, guaranteeDays, months);
    }
}
