package org.careerrelay.model.leaver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;

/**
 * The record of an exit interview (C16).
 *
 * @param on the day
 * @param by who held it, as an opaque reference of the company's
 * @param reasons why they leave, the main reason first; each once
 * @param note what was said, as far as it is to be kept: sealed under the person's key, at most {@link #NOTE_MAX} characters; may be empty. It is never handed over to anybody
 */
public record ExitInterview(
        @NotNull LocalDate on,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String by,

        @NotEmpty @Size(max = 11) List<@NotNull ExitReason> reasons,
        @NotNull Pii<String> note) {

    /** How many characters a note has at most. */
    public static final int NOTE_MAX = 4000;

    /** Copies the list. */
    public ExitInterview {
        reasons = List.copyOf(reasons);
    }

    /**
     * An interview of which the reasons alone are kept.
     *
     * @param on the day
     * @param by who held it, as an opaque reference
     * @param reasons why they leave, the main reason first
     * @return the interview
     */
    public static ExitInterview of(LocalDate on, String by, ExitReason... reasons) {
        return new ExitInterview(on, by, List.of(reasons), Pii.of(""));
    }

    /**
     * The same with what was said.
     *
     * @param said the note
     * @return the changed interview
     */
    public ExitInterview noting(String said) {
        return new ExitInterview(on, by, reasons, Pii.of(said));
    }
}
