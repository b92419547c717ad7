package org.careerrelay.identity;

import java.util.Objects;
import java.util.Optional;
import org.careerrelay.model.Violation;
import org.jspecify.annotations.Nullable;

/** A person's name as it is printed: not blank, at most 100 code points, nothing that breaks a line or a text (V-N21, V-N22, V-N25). */
public final class PersonName {

    /** How many code points a name may have. */
    public static final int MAX_CODE_POINTS = 100;

    private final String text;

    private PersonName(String text) {
        this.text = text;
    }

    /**
     * Reads a name.
     *
     * @param written as it was written; blanks around it, ideographic ones too, are left out
     * @return the name, or empty where it is none
     */
    public static Optional<PersonName> parse(String written) {
        return fault(written) == null ? Optional.of(new PersonName(TextForms.trimmed(written))) : Optional.empty();
    }

    /**
     * Whether a text is a name.
     *
     * @param written the text
     * @return true where {@link #parse(String)} gives a name
     */
    public static boolean isValid(String written) {
        return fault(written) == null;
    }

    /**
     * Why a text is no name.
     *
     * @param path where the text stands, for the violation
     * @param written the text
     * @return the violation ({@code name.blank}, {@code name.long} or {@code name.characters}), or empty where it is a name
     */
    public static Optional<Violation> violation(String path, String written) {
        return Optional.ofNullable(fault(written)).map(fault -> fault.at(path));
    }

    /**
     * The name.
     *
     * @return as it was written, without blanks around it; a person's data, not to be logged
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** Always {@code [name]}. */
    @Override
    public String toString() {
        return "[name]";
    }

    private static @Nullable Fault fault(String written) {
        String name = TextForms.trimmed(written);
        if (name.codePointCount(0, name.length()) > MAX_CODE_POINTS) {
            return Fault.NAME_LONG;
        }
        if (TextForms.folded(name).isEmpty()) {
            return Fault.NAME_BLANK;
        }
        return TextForms.hasControl(name) || TextForms.hasLoneSurrogate(name) ? Fault.NAME_CHARACTERS : null;
    }
}
