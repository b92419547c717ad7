package org.careerrelay.model.credit;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * One credit of a programme: every debit is bound to one (A25).
 *
 * @param number 1 for the first credit of the programme, then rising by one
 * @param state where it stands
 * @param grantedAt when it arose
 * @param introduction the introduction that holds or consumed it, or null
 */
public record Credit(
        long number,
        CreditState state,
        Instant grantedAt,
        @Nullable OpaqueId introduction) {

    /**
     * The same in another state.
     *
     * @param value the state
     * @param holder the introduction, or null
     * @return the changed credit
     */
    public Credit in(CreditState value, @Nullable OpaqueId holder) {
        return new Credit(number, value, grantedAt, holder);
    }
}
