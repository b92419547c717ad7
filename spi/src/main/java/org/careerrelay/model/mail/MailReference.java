package org.careerrelay.model.mail;

import java.util.Objects;

/**
 * What a mail of ours is known by when it comes back: a signed text in its Message-ID and, where the transport does so, in its return path. Nothing about a
 * person is in it, and nobody without the key can make one. Whoever holds one can say that this mail came back, so it is not logged: it shows as
 * {@code [mail]}.
 *
 * <p>It is a class and not a record, so that no accessor is found by reflection.
 */
public final class MailReference {

    // Transient: what goes through the fields of a class, as some serialisers can be told to, passes over it.
    private final transient String text;

    private MailReference(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /**
     * Wraps a text as it came from outside; nothing is checked here.
     *
     * @param text the text
     * @return the wrapped text
     */
    public static MailReference of(String text) {
        return new MailReference(text);
    }

    /**
     * The text.
     *
     * @return the text; do not log it
     */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailReference that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Always {@code [mail]}. */
    @Override
    public String toString() {
        return "[mail]";
    }
}
