package org.careerrelay.model.introduction;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as it lies in storage, on either side.
 *
 * @param id its id, made by the company's installation and the same on both sides
 * @param partner key of the other side: of the agency at the company, of the company at the agency
 * @param programme number of the programme at the company, 0 at the agency
 * @param order what was asked for
 * @param terms what holds for it
 * @param credit number of the credit it holds, 0 at the agency
 * @param follows the introduction whose request led to another hire, which is this one; or null
 * @param requestedAt when it was requested
 * @param status all that changes
 */
public record Introduction(
        OpaqueId id,
        String partner,
        int programme,
        JobOrder order,
        IntroductionTerms terms,
        long credit,
        @Nullable OpaqueId follows,
        Instant requestedAt,
        IntroductionStatus status) {

    /**
     * The same in another status.
     *
     * @param value the status
     * @return the changed introduction
     */
    public Introduction with(IntroductionStatus value) {
        return new Introduction(id, partner, programme, order, terms, credit, follows, requestedAt, value);
    }

    /**
     * Where it stands.
     *
     * @return the state
     */
    public IntroductionState state() {
        return status.state();
    }

    /**
     * What became of its credit.
     *
     * @return the use
     */
    public CreditUse use() {
        return status.use();
    }

    /**
     * When it came into its status.
     *
     * @return the instant
     */
    public Instant changedAt() {
        return status.changedAt();
    }
}
