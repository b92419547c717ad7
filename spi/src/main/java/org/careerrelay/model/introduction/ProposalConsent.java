package org.careerrelay.model.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.provision.CrossBorder;
import org.jspecify.annotations.Nullable;

/**
 * The agency's statement that a person agreed to be proposed to one company.
 *
 * @param company key of that company: the consent holds for no other
 * @param givenAt when the person agreed
 * @param validUntil from when the consent holds no more
 * @param notice reference of the notice they agreed to, as the agency keeps it
 * @param crossBorder why the data may be handled in the company's country (APPI article 28; R-28), or null where nothing is said: that is
 *     enough for a company that is known to be in the agency's own country, and for no other
 */
public record ProposalConsent(
        @NotBlank @Size(max = 100) @Pattern(regexp = Rejection.REFERENCE)
        String company,

        @NotNull Instant givenAt,
        @NotNull Instant validUntil,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String notice,

        @Nullable @Valid CrossBorder crossBorder) {

    /**
     * A consent of which nothing is said about countries.
     *
     * @param company see above
     * @param givenAt see above
     * @param validUntil see above
     * @param notice see above
     */
    public ProposalConsent(String company, Instant givenAt, Instant validUntil, String notice) {
        this(company, givenAt, validUntil, notice, null);
    }

    /**
     * With the basis for the company's country.
     *
     * @param value the basis; {@link CrossBorder#DOMESTIC} says that the company handles the data in the agency's own country, and counts where the
     *     company has not said so itself
     * @return the changed statement
     */
    public ProposalConsent crossBorder(CrossBorder value) {
        return new ProposalConsent(company, givenAt, validUntil, notice, value);
    }
}
