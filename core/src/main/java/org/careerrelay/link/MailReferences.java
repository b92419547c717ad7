package org.careerrelay.link;

import java.util.Optional;
import org.careerrelay.keys.Hkdf;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks what rejection mails are known by when they come back: the id of the rejection, signed. They look like the tokens of
 * {@linkplain LinkTokens links} and are signed with keys derived from theirs, so that the one is never the other: who reads a Message-ID can open no page
 * with it. 43 characters, in either case; nothing is stored. Thread-safe.
 */
public final class MailReferences {

    private static final int FORMAT = 0;
    private static final int VERSIONS = 16;

    private final Keys keys;
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    /**
     * Signs with keys derived from a provider's LINK keys.
     *
     * @param keys the provider
     */
    public MailReferences(Keys keys) {
        this.keys = keys;
    }

    /**
     * The reference of the mail about a rejection: the same again, as long as the current key is.
     *
     * @param rejection the rejection
     * @return the reference
     */
    public MailReference issue(OpaqueId rejection) {
        int version = keys.currentVersion(KeyPurpose.LINK);
        Desk desk = desks.get();
        desk.text.take(version << 1 | FORMAT, rejection);
        desk.text.sign(mac(desk, version));
        return MailReference.of(desk.text.write());
    }

    /**
     * The rejection inside a reference.
     *
     * @param reference the reference, in either case
     * @return the rejection; empty when the reference was not signed with a live key, or is none at all
     */
    public Optional<OpaqueId> verify(MailReference reference) {
        String text = reference.reveal();
        if (text.length() != TokenText.LENGTH) {
            return Optional.empty();
        }
        int head = TokenText.head(text);
        int version = head >> 1;
        if (head < 0 || (head & 1) != FORMAT || !keys.versions(KeyPurpose.LINK).contains(version)) {
            return Optional.empty();
        }
        Desk desk = desks.get();
        return desk.text.read(text) && desk.text.isSigned(mac(desk, version))
                ? Optional.of(desk.text.id())
                : Optional.empty();
    }

    private byte[] mac(Desk desk, int version) {
        HmacSha256 hmac = desk.hmacs[version];
        if (hmac == null) {
            hmac = new HmacSha256(Hkdf.derive(keys.key(KeyPurpose.LINK, version), "cr1/mail"));
            desk.hmacs[version] = hmac;
        }
        return hmac.of(desk.text.bytes(), TokenText.SIGNED);
    }

    /** What one thread works with. */
    private static final class Desk {

        private final TokenText text = new TokenText();
        private final @Nullable HmacSha256[] hmacs = new HmacSha256[VERSIONS];
    }
}
