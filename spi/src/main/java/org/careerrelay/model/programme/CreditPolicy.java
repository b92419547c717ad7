package org.careerrelay.model.programme;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a programme's credits once they are granted (A25 to A27). A credit keeps what held at its grant; a changed policy concerns
 * later ones.
 *
 * @param holdDays for how many days a new credit cannot be used yet, 0 to 365
 * @param expiryMonths after how many months an unused credit runs out, 1 to 120, or null: it never does
 * @param noticeDays how many days before a credit runs out that is told, 0 to 365
 * @param openAtOnce how many credits may be reserved at the same time, or null: as many as there are
 * @param perYear how many credits may be requested within twelve months, or null: as many as there are
 */
public record CreditPolicy(
        @Min(0) @Max(365) int holdDays,
        @Nullable @Min(1) @Max(120) Integer expiryMonths,
        @Min(0) @Max(365) int noticeDays,
        @Nullable @Min(1) Integer openAtOnce,
        @Nullable @Min(1) Integer perYear) {

    private static final int SHORTEST_MONTH = 28;

    /** Usable at once, without end, without a cap (Q7). */
    public static final CreditPolicy DEFAULT = new CreditPolicy(0, null, 30, null, null);

    /**
     * Whether every credit can be used for a day at least.
     *
     * @return false where the shortest months would be over before the hold is
     */
    @AssertTrue
    boolean isUsable() {
        return expiryMonths == null || holdDays <= SHORTEST_MONTH * expiryMonths;
    }

    /**
     * With a hold before a new credit can be used.
     *
     * @param days how many
     * @return the changed policy
     */
    public CreditPolicy holdDays(int days) {
        return new CreditPolicy(days, expiryMonths, noticeDays, openAtOnce, perYear);
    }

    /**
     * With credits that run out.
     *
     * @param months after how many
     * @return the changed policy
     */
    public CreditPolicy expiryMonths(int months) {
        return new CreditPolicy(holdDays, months, noticeDays, openAtOnce, perYear);
    }

    /**
     * With another notice before a credit runs out.
     *
     * @param days how many before
     * @return the changed policy
     */
    public CreditPolicy noticeDays(int days) {
        return new CreditPolicy(holdDays, expiryMonths, days, openAtOnce, perYear);
    }

    /**
     * With a cap on the credits reserved at the same time.
     *
     * @param credits how many
     * @return the changed policy
     */
    public CreditPolicy openAtOnce(int credits) {
        return new CreditPolicy(holdDays, expiryMonths, noticeDays, credits, perYear);
    }

    /**
     * With a cap on the credits requested within twelve months.
     *
     * @param credits how many
     * @return the changed policy
     */
    public CreditPolicy perYear(int credits) {
        return new CreditPolicy(holdDays, expiryMonths, noticeDays, openAtOnce, credits);
    }
}
