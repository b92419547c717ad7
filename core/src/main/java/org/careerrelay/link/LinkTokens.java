package org.careerrelay.link;

import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks the tokens of personal links (design, section 4): one character of four bits key version and one bit format version,
 * and the lower-case base32 of a 16-byte id and a 10-byte MAC: 43 characters. A forged token is refused without a look-up, nothing usable
 * is stored, and the same link can be made again. Thread-safe.
 */
public final class LinkTokens {

    /** How many characters a token has. */
    public static final int LENGTH = TokenText.LENGTH;

    private static final int PERSONAL = 0;
    private static final int UNSUBSCRIBE = 1;
    private static final int VERSIONS = 16;

    private final Keys keys;
    private final int format;
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    /**
     * Signs with a provider's LINK keys.
     *
     * @param keys the provider
     */
    public LinkTokens(Keys keys) {
        this(keys, PERSONAL);
    }

    private LinkTokens(Keys keys, int format) {
        this.keys = keys;
        this.format = format;
    }

    /** The same in the other format, which is signed along: no token of the one is ever a token of the other. */
    static LinkTokens ofUnsubscribing(Keys keys) {
        return new LinkTokens(keys, UNSUBSCRIBE);
    }

    /**
     * The token of an id under the current key.
     *
     * @param id the id
     * @return the token
     */
    public RawToken issue(OpaqueId id) {
        int version = keys.currentVersion(KeyPurpose.LINK);
        Desk desk = desks.get();
        desk.text.take(version << 1 | format, id);
        desk.text.sign(mac(desk, version));
        return RawToken.of(desk.text.write());
    }

    /**
     * The id inside a token.
     *
     * @param token the token, in either case
     * @return the id; empty when the token was not signed with a live key, or is no token at all
     */
    public Optional<OpaqueId> verify(RawToken token) {
        String text = token.reveal();
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        int head = TokenText.head(text);
        int version = head >> 1;
        if (head < 0 || (head & 1) != format || !keys.versions(KeyPurpose.LINK).contains(version)) {
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
            hmac = new HmacSha256(keys.key(KeyPurpose.LINK, version));
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
