package org.careerrelay.model.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * A consent that was collected elsewhere, such as on paper or with a former tool, with what proves it (B02).
 *
 * @param reference what it is called there; the same reference with another content is a conflict
 * @param application the company's id of the application, which was rejected here before
 * @param recipient key of the agency that was named
 * @param given names of the purposes that were agreed to
 * @param refused names of the purposes that were asked and not agreed to
 * @param decidedAt when the person decided
 * @param withdrawnAt when the person took it back, or null
 * @param validUntil when it ends, or null where it was not said; the programme's own limit holds too
 * @param notice what the person was shown
 * @param channel how they were asked
 * @param proof how it was made sure that it was the person
 * @param document where the proof lies, as an opaque reference
 * @param adult whether the person declared to be of age
 * @param birthDate the date of birth where it is known, or null; it is looked at and never kept
 */
public record CollectedConsent(
        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String reference,

        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String application,

        @NotBlank @Size(max = 100) @Pattern(regexp = Rejection.LINE)
        String recipient,

        @NotNull @Size(max = 11) Set<@NotBlank @Size(max = 100) String> given,
        @NotNull @Size(max = 11) Set<@NotBlank @Size(max = 100) String> refused,
        @NotNull Instant decidedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant validUntil,
        @NotNull @Valid CollectedNotice notice,
        @NotNull CollectedEvidence.Channel channel,
        @NotNull CollectedEvidence.Proof proof,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String document,

        boolean adult,
        @Nullable Pii<LocalDate> birthDate) {

    /** Copies the sets. */
    public CollectedConsent {
        given = Set.copyOf(given);
        refused = Set.copyOf(refused);
    }
}
