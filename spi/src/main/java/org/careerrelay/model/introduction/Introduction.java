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
 * @param state where it stands
 * @param credit number of the credit it holds, 0 at the agency
 * @param joiningReportedBy who reported the joining, or null before
 * @param requestedAt when it was requested
 * @param changedAt when it came into its state
 */
public record Introduction(
        OpaqueId id,
        String partner,
        int programme,
        JobOrder order,
        IntroductionState state,
        long credit,
        @Nullable Party joiningReportedBy,
        Instant requestedAt,
        Instant changedAt) {

    /**
     * The same in another state.
     *
     * @param value the state
     * @param at when it came into it
     * @return the changed introduction
     */
    public Introduction in(IntroductionState value, Instant at) {
        return new Introduction(id, partner, programme, order, value, credit, joiningReportedBy, requestedAt, at);
    }

    /**
     * The same after one side reported the joining.
     *
     * @param by who reported it
     * @param at when
     * @return the changed introduction
     */
    public Introduction joiningReported(Party by, Instant at) {
        return new Introduction(
                id, partner, programme, order, IntroductionState.JOINING_REPORTED, credit, by, requestedAt, at);
    }
}
