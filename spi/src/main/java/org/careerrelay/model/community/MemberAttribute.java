package org.careerrelay.model.community;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * A word by which a member is found.
 *
 * @param kind of what kind it is
 * @param value the word, in the form in which words are compared: NFKC, in small letters, single blanks
 */
public record MemberAttribute(AttributeKind kind, String value) implements Comparable<MemberAttribute> {

    /** The longest word. */
    public static final int LONGEST = 80;

    private static final Comparator<MemberAttribute> ORDER =
            Comparator.comparing(MemberAttribute::kind).thenComparing(MemberAttribute::value);

    /**
     * A word as somebody typed it.
     *
     * @param kind of what kind
     * @param typed the word
     * @return the same in the form in which words are compared
     */
    public static MemberAttribute of(AttributeKind kind, String typed) {
        return new MemberAttribute(kind, form(typed));
    }

    /**
     * The form in which words are compared.
     *
     * @param typed a word as somebody typed it
     * @return NFKC, in small letters, single blanks
     */
    public static String form(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(MemberAttribute other) {
        return ORDER.compare(this, other);
    }
}
