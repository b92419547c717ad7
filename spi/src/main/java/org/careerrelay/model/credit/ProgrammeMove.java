package org.careerrelay.model.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * A contract goes over to another agency, such as the successor of the first, which has agreed to honour what was earned. It is no transfer
 * of credits from one contract to another that goes on (Q21): the first keeps only what is in use.
 *
 * @param key the operator's key of this command: the same key again is the same command (A21)
 * @param to key of the other agency; its programme is open
 * @param evidence reference of the agreement of all three; no name and no mail address
 * @param actor who says so, as an opaque reference
 */
public record ProgrammeMove(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String key,

        @NotBlank @Size(max = 100) String to,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String evidence,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String actor) {}
