package org.careerrelay.model.introduction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;

/**
 * Why one side said no.
 *
 * @param reason the reason
 * @param note a word to the other side, which is stored and sent in the clear: never about a person; may be empty
 */
public record Decline(
        @NotNull DeclineReason reason,

        @NotNull @Size(max = 500) @Pattern(regexp = Rejection.LINE)
        String note) {

    /**
     * A reason without a note.
     *
     * @param reason the reason
     * @return why one side said no
     */
    public static Decline of(DeclineReason reason) {
        return new Decline(reason, "");
    }
}
