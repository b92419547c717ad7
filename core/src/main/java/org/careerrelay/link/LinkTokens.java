package org.careerrelay.link;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.Keys;

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

    private final SignedIds ids;

    /**
     * Signs with a provider's LINK keys.
     *
     * @param keys the provider
     */
    public LinkTokens(Keys keys) {
        this(keys, PERSONAL);
    }

    private LinkTokens(Keys keys, int format) {
        ids = new SignedIds(keys, format, UnaryOperator.identity());
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
        return RawToken.of(ids.issue(id));
    }

    /**
     * The id inside a token.
     *
     * @param token the token, in either case
     * @return the id; empty when the token was not signed with a live key, or is no token at all
     */
    public Optional<OpaqueId> verify(RawToken token) {
        return ids.verify(token.reveal());
    }
}
