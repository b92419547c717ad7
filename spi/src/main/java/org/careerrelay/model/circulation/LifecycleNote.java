package org.careerrelay.model.circulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a company records of somebody's life with it (C13). Notes may come late and in any order.
 *
 * @param key the company's key of this note: the same key again is the same note
 * @param reference the company's id of the person: of an application, or of somebody who works there
 * @param earlier another id of the same person that is known already, such as that of their application, or null
 * @param type what happened
 * @param on the day; of {@link LifecycleType#LEFT} the first day on which they do not work here any more
 * @param announcedOn of {@link LifecycleType#LEFT} the day from which it was known, or null
 */
public record LifecycleNote(
        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String key,

        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String reference,

        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = Rejection.LINE)
        String earlier,

        @NotNull LifecycleType type,
        @NotNull LocalDate on,
        @Nullable LocalDate announcedOn) {

    /**
     * A note.
     *
     * @param key the company's key of this note
     * @param reference the company's id of the person
     * @param type what happened
     * @param on the day
     * @return the note
     */
    public static LifecycleNote of(String key, String reference, LifecycleType type, LocalDate on) {
        return new LifecycleNote(key, reference, null, type, on, null);
    }

    /**
     * The same of somebody who is known by another id too.
     *
     * @param other the other id, such as that of their application
     * @return the changed note
     */
    public LifecycleNote knownAs(String other) {
        return new LifecycleNote(key, reference, other, type, on, announcedOn);
    }

    /**
     * The same with the day from which it was known that they leave.
     *
     * @param day the day
     * @return the changed note
     */
    public LifecycleNote announced(LocalDate day) {
        return new LifecycleNote(key, reference, earlier, type, on, day);
    }
}
