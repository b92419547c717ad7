package org.careerrelay.link;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.vault.PersonIndex;

/**
 * Makes and checks the tokens by which relay notices are unsubscribed from (R-50; RFC 8058). They look like those of {@linkplain LinkTokens personal
 * links} and are signed with the same keys in another format: 43 characters with the company's number, the version of an INDEX key, and the hash
 * under which the addressee stands on the suppression list. So a token works without anything that is kept about anybody, also after the person
 * was erased, as long as both keys live; it shows no address, and nobody can make one for somebody else's. Thread-safe.
 */
public final class UnsubscribeTokens {

    private static final int LAST_VERSION = 0xFFFF;

    private final LinkTokens tokens;
    private final PersonIndex index;

    /**
     * Signs with a provider's LINK keys and hashes with its INDEX keys.
     *
     * @param keys the provider
     * @param index computes the hashes
     */
    public UnsubscribeTokens(Keys keys, PersonIndex index) {
        this.tokens = LinkTokens.ofUnsubscribing(keys);
        this.index = index;
    }

    /**
     * The token of an addressee: the same in every notice of a company, as long as no key is renewed.
     *
     * @param tenant the company
     * @param address to whom the notice goes
     * @return the token; empty where the version of the INDEX key does not fit into one
     */
    public Optional<RawToken> issue(TenantId tenant, MailAddress address) {
        SuppressionKey key = index.suppressionKeys(tenant, SuppressedField.MAIL_OF_LINK, address.strictKey())
                .get(0);
        if (key.version() > LAST_VERSION) {
            return Optional.empty();
        }
        byte[] content = ByteBuffer.allocate(OpaqueId.BYTES)
                .putInt(tenant.number())
                .putShort((short) key.version())
                .put(key.mac())
                .array();
        return Optional.of(tokens.issue(OpaqueId.of(content)));
    }

    /**
     * What is inside a token.
     *
     * @param token the token, in either case
     * @return the addressee; empty when it was not signed with a live key, when its hash is of no live key, or when it is no such token at all
     */
    public Optional<Addressee> verify(RawToken token) {
        return tokens.verify(token)
                .map(content -> addressee(ByteBuffer.wrap(content.toBytes())))
                .filter(addressee -> index.isLive(addressee.key().version()));
    }

    private static Addressee addressee(ByteBuffer content) {
        TenantId tenant = new TenantId(content.getInt());
        int version = Short.toUnsignedInt(content.getShort());
        byte[] mac = new byte[SuppressedField.MAIL_OF_LINK.bytes()];
        content.get(mac);
        return new Addressee(tenant, new SuppressionKey(SuppressedField.MAIL_OF_LINK, version, mac));
    }

    /**
     * Who unsubscribes from whom.
     *
     * @param tenant the company whose notices they are
     * @param key under which the addressee stands on its suppression list
     */
    public record Addressee(TenantId tenant, SuppressionKey key) {}
}
