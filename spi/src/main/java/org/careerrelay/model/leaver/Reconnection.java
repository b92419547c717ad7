package org.careerrelay.model.leaver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.careerrelay.model.link.Rejection;

/**
 * That somebody who left is connected with the company again (C07).
 *
 * @param key the company's key of this note: the same key again is the same note
 * @param reference the company's id of the person
 * @param type how
 * @param on since when
 */
public record Reconnection(
        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String key,

        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String reference,

        @NotNull ReconnectionType type,
        @NotNull LocalDate on) {}
