package org.careerrelay.model.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.careerrelay.model.link.Rejection;

/**
 * The agency's statement that a person agreed to be proposed to one company.
 *
 * @param company key of that company: the consent holds for no other
 * @param givenAt when the person agreed
 * @param validUntil from when the consent holds no more
 * @param notice reference of the notice they agreed to, as the agency keeps it
 */
public record ProposalConsent(
        @NotBlank @Size(max = 100) @Pattern(regexp = Rejection.REFERENCE)
        String company,

        @NotNull Instant givenAt,
        @NotNull Instant validUntil,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String notice) {}
