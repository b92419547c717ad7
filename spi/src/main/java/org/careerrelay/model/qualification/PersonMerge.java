package org.careerrelay.model.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.link.Rejection;

/**
 * Two rejections turned out to be of one person (CMP-6): from now on the person is one, and counts once.
 *
 * @param key the operator's key of this command: the same key again is the same command (A21)
 * @param one the opaque reference of one rejection, which is that of its referral
 * @param other that of the other
 * @param actor who says so, as an opaque reference
 */
public record PersonMerge(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String key,

        @NotNull OpaqueId one,
        @NotNull OpaqueId other,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor) {}
