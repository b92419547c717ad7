package org.careerrelay.model.exchange;

import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A receiver's word on one message.
 *
 * @param message the message's id
 * @param refusal why it is refused for good, or null where it was taken (also where it had been taken before)
 */
public record Receipt(OpaqueId message, @Nullable String refusal) {}
