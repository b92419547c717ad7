package org.careerrelay.pickup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.keys.Hkdf;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/**
 * The links, codes and sessions by which agencies pick up what waits. All are made of a LINK key, each kind under a key of its own, with their end
 * inside; none is stored. A link and a session are 29 bytes in 39 characters: version of the key, company, programme, end in seconds, and 16 bytes of
 * HMAC-SHA-256. A code is eight digits. Thread-safe.
 */
final class PickupTokens {

    /** What a token opens. */
    enum Kind {
        LINK,
        SESSION
    }

    private static final String HMAC = "HmacSHA256";
    private static final int HEAD = 1 + 3 * Integer.BYTES;
    private static final int MAC = 16;
    private static final long CODES = 100_000_000;

    private final Keys keys;

    PickupTokens(Keys keys) {
        this.keys = keys;
    }

    RawToken issue(Kind kind, TenantId tenant, int programme, Instant until) {
        int version = version();
        byte[] head = ByteBuffer.allocate(HEAD)
                .put((byte) version)
                .putInt(tenant.number())
                .putInt(programme)
                .putInt((int) until.truncatedTo(ChronoUnit.SECONDS).getEpochSecond())
                .array();
        byte[] all = ByteBuffer.allocate(HEAD + MAC)
                .put(head)
                .put(mac(kind.name(), version, head), 0, MAC)
                .array();
        return RawToken.of(Base64.getUrlEncoder().withoutPadding().encodeToString(all));
    }

    /** What is inside a token; empty where it was not signed for this with a live key, or has ended. */
    Optional<Opened> verify(Kind kind, RawToken token, Instant now) {
        byte[] all = decoded(token.reveal());
        if (all.length != HEAD + MAC || !keys.versions(KeyPurpose.LINK).contains((int) all[0])) {
            return Optional.empty();
        }
        byte[] head = Arrays.copyOf(all, HEAD);
        byte[] expected = Arrays.copyOf(mac(kind.name(), all[0], head), MAC);
        if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(all, HEAD, all.length))) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.wrap(head, 1, HEAD - 1);
        TenantId tenant = new TenantId(content.getInt());
        int programme = content.getInt();
        Instant until = Instant.ofEpochSecond(Integer.toUnsignedLong(content.getInt()));
        return now.isBefore(until) ? Optional.of(new Opened(tenant, programme)) : Optional.empty();
    }

    /** The version that new codes are made with. */
    int version() {
        return keys.currentVersion(KeyPurpose.LINK);
    }

    /** The code of a programme that ends then, for whoever reads one address; empty where its key is gone. */
    Optional<String> code(TenantId tenant, int programme, int version, Instant until, Pii<String> address) {
        if (!keys.versions(KeyPurpose.LINK).contains(version)) {
            return Optional.empty();
        }
        byte[] form = ("cr1|" + tenant + "|" + programme + "|" + until + "|" + address.reveal())
                .getBytes(StandardCharsets.UTF_8);
        long number = ByteBuffer.wrap(mac("CODE", version, form)).getLong();
        return Optional.of(String.format(Locale.ROOT, "%08d", Math.floorMod(number, CODES)));
    }

    /** Whether a typed text is the code, in a time that does not depend on where it differs. */
    static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String label, int version, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            byte[] key =
                    Hkdf.derive(keys.key(KeyPurpose.LINK, version), "cr1/pickup/" + label.toLowerCase(Locale.ROOT));
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java platform", e);
        }
    }

    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            // One text for each token: what decodes to the same bytes and is written otherwise is another.
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            // The decoder's message quotes the text.
            return new byte[0];
        }
    }

    /** What a token is for. */
    record Opened(TenantId tenant, int programme) {}
}
