package org.careerrelay.model.credit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * A correction of a ledger on which both sides have agreed: so many people more, or fewer (A19).
 *
 * @param key the operator's key of this command: the same key again is the same command (A21)
 * @param people how many more, or fewer where negative; not 0
 * @param evidence reference of the agreement; no name and no mail address
 * @param actor who says so, as an opaque reference
 */
public record Correction(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String key,

        @Min(-1_000_000) @Max(1_000_000) int people,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String evidence,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor) {

    /**
     * Whether it changes anything.
     *
     * @return false for 0 people
     */
    @AssertTrue
    boolean isChange() {
        return people != 0;
    }
}
