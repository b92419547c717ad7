package org.careerrelay.model.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.link.Rejection;

/**
 * Somebody's decision about a referral (A29).
 *
 * @param key the operator's key of this command: the same key again is the same command (A21)
 * @param referral the opaque reference of the referral
 * @param actor who decides, as an opaque reference
 * @param note why, in one line that names nobody; may be empty
 */
public record ReviewCommand(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String key,

        @NotNull OpaqueId referral,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor,

        @NotNull @Size(max = 500) @Pattern(regexp = Rejection.LINE)
        String note) {}
