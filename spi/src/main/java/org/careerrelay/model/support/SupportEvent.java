package org.careerrelay.model.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.link.Rejection;

/**
 * What an agency reports of one person it supports (A10). Events may come late, in any order and again. They never change a credit: earning does not depend on what
 * comes of a support.
 *
 * @param key the agency's key of this event: the same key again is the same event
 * @param referral the company's opaque reference
 * @param stage how far it is
 * @param at when that was
 */
public record SupportEvent(
        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String key,

        @NotNull OpaqueId referral,
        @NotNull SupportStage stage,
        @NotNull Instant at) {}
