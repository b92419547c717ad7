package org.careerrelay.link;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Ids as signed texts: one character of four bits key version and one bit format version, and the lower-case base32 of a 16-byte id and a 10-byte MAC: 43 characters.
 * What is signed in one format, or with other keys, is never taken for the other. Thread-safe.
 */
final class SignedIds {

    private static final int VERSIONS = 16;

    private final Keys keys;
    private final int format;
    private final UnaryOperator<byte[]> derivation;
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    /**
     * Signs with keys that come of a provider's LINK keys.
     *
     * @param format 0 or 1, signed along
     * @param derivation the key that signs, of the provider's
     */
    SignedIds(Keys keys, int format, UnaryOperator<byte[]> derivation) {
        this.keys = keys;
        this.format = format;
        this.derivation = derivation;
    }

    /** The text of an id under the current key. */
    String issue(OpaqueId id) {
        int version = keys.currentVersion(KeyPurpose.LINK);
        Desk desk = desks.get();
        desk.text.take(version << 1 | format, id);
        desk.text.sign(mac(desk, version));
        return desk.text.write();
    }

    /** The id inside a text, in either case; empty when it was not signed here with a live key, or is none at all. */
    Optional<OpaqueId> verify(String text) {
        if (text.length() != TokenText.LENGTH) {
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
            hmac = new HmacSha256(derivation.apply(keys.key(KeyPurpose.LINK, version)));
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
