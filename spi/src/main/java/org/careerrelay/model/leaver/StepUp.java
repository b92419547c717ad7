package org.careerrelay.model.leaver;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A step-up as it is shown to the person, and once released to human resources.
 *
 * @param id its id
 * @param reference the company's id of the person
 * @param state where it stands
 * @param wish what the person wishes; null where it cannot be opened any more
 * @param requestedAt when the person wrote it down
 * @param releasedAt when the person released it last, or null
 */
public record StepUp(
        OpaqueId id,
        String reference,
        StepUpState state,
        @Nullable StepUpWish wish,
        Instant requestedAt,
        @Nullable Instant releasedAt) {}
