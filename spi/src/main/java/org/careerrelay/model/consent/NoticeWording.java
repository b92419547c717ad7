package org.careerrelay.model.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.company.Setting;

/**
 * A company's own wording of the notice in one language, in place of the library's. It has the same places in braces, all of those that say what
 * people must know, and cannot leave out or rewrite that it is optional, that nothing was passed on yet, what the company gains and how to
 * withdraw: those sentences stand where {@code {optional}}, {@code {nothingYet}}, {@code {benefit}} and {@code {withdrawal}} do. Its version is that
 * of the setting; a change concerns those who are shown it, and no consent that was given before.
 *
 * @param locale the language, one that the installation has texts for
 * @param title the heading
 * @param paragraphs the text, a line for each paragraph
 */
public record NoticeWording(
        @NotNull Locale locale,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 1000) String> paragraphs)
        implements Setting {

    /** Copies the list. */
    public NoticeWording {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public String settingName() {
        return "notice/" + locale.getLanguage();
    }
}
