package org.careerrelay.identity;

import java.util.Objects;
import java.util.Optional;
import org.careerrelay.model.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One plain mail address, and the keys by which it is recognised (privacy, section 6.1). The address mail is sent to is never the key:
 * the left side of an address belongs to its host, which may tell capitals apart.
 */
public final class MailAddress {

    private final String written;
    private final MailParts parts;

    private MailAddress(String written, MailParts parts) {
        this.written = written;
        this.parts = parts;
    }

    /**
     * Reads an address.
     *
     * @param text as it was written; one address without a display name, with a domain of at least two labels
     * @return the address, or empty where it is none
     */
    public static Optional<MailAddress> parse(String text) {
        return MailSyntax.read(text) instanceof MailSyntax.Read read
                ? Optional.of(new MailAddress(read.written(), read.parts()))
                : Optional.empty();
    }

    /**
     * Why a text is no address.
     *
     * @param path where the text stands, for the violation
     * @param text the text
     * @return the violation ({@code mail.blank}, {@code mail.long}, {@code mail.characters} or {@code mail.syntax}), or empty where it is
     *     an address
     */
    public static Optional<Violation> violation(String path, String text) {
        return MailSyntax.read(text) instanceof MailSyntax.Refused refused
                ? Optional.of(refused.fault().at(path))
                : Optional.empty();
    }

    /**
     * The address as mail is sent to it.
     *
     * @return as it was written, capitals and quotes kept; only full-width ASCII is ASCII, and blanks around it and invisible characters
     *     are gone
     */
    public String forSending() {
        return written;
    }

    /**
     * The key that says "the same address": equal keys are one mailbox everywhere.
     *
     * @return NFKC, lower case, without quotes, the domain in its ASCII form
     */
    public String strictKey() {
        return parts.key();
    }

    /**
     * The key that says "very likely the same mailbox": a hint for people, never a decision.
     *
     * @return the strict key without the tag after a plus sign, and at Gmail without dots and under one domain
     */
    public String looseKey() {
        return parts.loose().key();
    }

    /**
     * The domain, as it may stand where only ASCII may, such as in a Message-ID.
     *
     * @return the right side of the address in its IDN-ASCII form (RFC 5890), in lower case
     */
    public String domain() {
        return parts.domain();
    }

    /**
     * Whether sending to it needs a server with SMTPUTF8 (RFC 6531).
     *
     * @return true when {@link #forSending()} has characters outside of ASCII
     */
    public boolean needsSmtpUtf8() {
        return written.chars().anyMatch(c -> c > 0x7F);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MailAddress that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(written);
    }

    /** Always {@code [mail]}. */
    @Override
    public String toString() {
        return "[mail]";
    }
}
