package org.careerrelay.model.credit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * People who had counted before a ledger began, such as in the table of an earlier contract (A19).
 *
 * @param key the company's key of this command: the same key again is the same command (A21)
 * @param people how many
 * @param evidence reference of the document that both sides have signed; no name and no mail address
 * @param actor who says so, as an opaque reference
 */
public record OpeningBalance(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String key,

        @Min(1) @Max(1_000_000) int people,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String evidence,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor) {}
