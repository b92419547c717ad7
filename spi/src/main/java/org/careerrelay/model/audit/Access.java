package org.careerrelay.model.audit;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * An access that is asked for.
 *
 * @param tenant whose data
 * @param accessor who asks
 * @param action for what
 * @param subject an opaque id of what it is about, or null where it is about no single thing
 */
public record Access(
        Tenant tenant,
        Accessor accessor,
        AccessAction action,
        @Nullable OpaqueId subject) {}
