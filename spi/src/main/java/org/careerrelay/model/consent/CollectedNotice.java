package org.careerrelay.model.consent;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people were shown where a consent was collected, word for word: without it there is no consent.
 *
 * @param version its version there, from 1
 * @param locale its language
 * @param shownAt when it was shown
 * @param title its heading
 * @param paragraphs its text
 * @param choices the words beside each box, by the name of the {@link Purpose}
 * @param sha256 its SHA-256 in hexadecimal as it was computed there over {@link Invitation.Notice#canonicalText()}, or null where none was
 */
public record CollectedNotice(
        @Min(1) int version,
        @NotNull Locale locale,
        @NotNull Instant shownAt,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 2000) String> paragraphs,
        @NotNull @Size(min = 1, max = 11) Map<@NotBlank String, @NotBlank @Size(max = 1000) String> choices,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    /** Copies list and map. */
    public CollectedNotice {
        paragraphs = List.copyOf(paragraphs);
        choices = Map.copyOf(choices);
    }

    /**
     * The words beside the boxes in the order of their purposes' names.
     *
     * @return an ordered copy
     */
    public Map<String, String> orderedChoices() {
        return new TreeMap<>(choices);
    }
}
