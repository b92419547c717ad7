package org.careerrelay.model.credit;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * One credit of a programme: every debit is bound to one, and through it to a grant (A25).
 *
 * @param number 1 for the first credit of the programme, then rising by one
 * @param state where it stands
 * @param grant the grant with which it arose
 * @param grantedAt when it arose
 * @param usableFrom from when it can be used, after a hold (A27), or null: at once, whoever's clock is behind
 * @param expiresAt from when it cannot be used any more, or null: it never runs out
 * @param introduction the introduction that holds or consumed it, or null
 */
public record Credit(
        long number,
        CreditState state,
        Grant grant,
        Instant grantedAt,
        @Nullable Instant usableFrom,
        @Nullable Instant expiresAt,
        @Nullable OpaqueId introduction) {

    /**
     * The same in another state.
     *
     * @param value the state
     * @param holder the introduction, or null
     * @return the changed credit
     */
    public Credit in(CreditState value, @Nullable OpaqueId holder) {
        return new Credit(number, value, grant, grantedAt, usableFrom, expiresAt, holder);
    }

    /**
     * Whether its time is over, whatever state it is in (CMP-12).
     *
     * @param at the instant
     * @return true from {@link #expiresAt()} on
     */
    public boolean lapsedAt(Instant at) {
        return expiresAt != null && !at.isBefore(expiresAt);
    }

    /**
     * Whether it can be reserved.
     *
     * @param at the instant
     * @return true when it is available, after its hold and before its end
     */
    public boolean usableAt(Instant at) {
        return state == CreditState.AVAILABLE && (usableFrom == null || !at.isBefore(usableFrom)) && !lapsedAt(at);
    }
}
