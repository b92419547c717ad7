package org.careerrelay.link;

import java.util.Optional;
import org.careerrelay.keys.Hkdf;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.spi.keys.Keys;

/**
 * Makes and checks what rejection mails are known by when they come back: the id of the rejection, signed. They look like the tokens of
 * {@linkplain LinkTokens links} and are signed with keys derived from theirs, so that the one is never the other: who reads a Message-ID can open no page
 * with it. 43 characters, in either case; nothing is stored. Thread-safe.
 */
public final class MailReferences {

    private static final int FORMAT = 0;

    private final SignedIds ids;

    /**
     * Signs with keys derived from a provider's LINK keys.
     *
     * @param keys the provider
     */
    public MailReferences(Keys keys) {
        ids = new SignedIds(keys, FORMAT, key -> Hkdf.derive(key, "cr1/mail"));
    }

    /**
     * The reference of the mail about a rejection: the same again, as long as the current key is.
     *
     * @param rejection the rejection
     * @return the reference
     */
    public MailReference issue(OpaqueId rejection) {
        return MailReference.of(ids.issue(rejection));
    }

    /**
     * The rejection inside a reference.
     *
     * @param reference the reference, in either case
     * @return the rejection; empty when the reference was not signed with a live key, or is none at all
     */
    public Optional<OpaqueId> verify(MailReference reference) {
        return ids.verify(reference.reveal());
    }
}
