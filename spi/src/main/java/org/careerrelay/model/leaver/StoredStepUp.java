package org.careerrelay.model.leaver;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A step-up as it lies in storage: without what the person wishes.
 *
 * @param id its id
 * @param person pseudonym of the person
 * @param reference the company's id of the person
 * @param state where it stands
 * @param requestedAt when the person wrote it down
 * @param releasedAt when the person released it last, or null
 * @param changedAt when it came into its state
 */
public record StoredStepUp(
        OpaqueId id,
        OpaqueId person,
        String reference,
        StepUpState state,
        Instant requestedAt,
        @Nullable Instant releasedAt,
        Instant changedAt) {

    /**
     * The same in another state.
     *
     * @param to the state
     * @param at when
     * @return the changed step-up
     */
    public StoredStepUp in(StepUpState to, Instant at) {
        return new StoredStepUp(
                id, person, reference, to, requestedAt, to == StepUpState.RELEASED ? at : releasedAt, at);
    }
}
