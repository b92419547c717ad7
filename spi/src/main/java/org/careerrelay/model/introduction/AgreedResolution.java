package org.careerrelay.model.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * How a dispute ends that company and agency have settled outside of the library, as the operator writes it down (CMP-11).
 *
 * @param outcome how it ends
 * @param evidence reference of the agreement; no name and no mail address
 * @param actor who writes it down, as an opaque reference
 */
public record AgreedResolution(
        @NotNull Resolution outcome,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String evidence,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor) {}
