package org.careerrelay.model.pii;

import java.util.Objects;

/**
 * The text of a link's token: who holds it may open the link. It shows as {@code [token]} and is never logged.
 *
 * <p>It is a class and not a record, so that no accessor is found by reflection.
 */
public final class RawToken {

    // Transient: what goes through the fields of a class, as some serialisers can be told to, passes over it.
    private final transient String text;

    private RawToken(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /**
     * Wraps a token's text as it came from outside; nothing is checked here.
     *
     * @param text the text
     * @return the wrapped token
     */
    public static RawToken of(String text) {
        return new RawToken(text);
    }

    /**
     * The text in the clear.
     *
     * @return the text; do not log it
     */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawToken token && text.equals(token.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Always {@code [token]}. */
    @Override
    public String toString() {
        return "[token]";
    }
}
