package org.careerrelay.consent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.keys.Hkdf;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/**
 * Codes that are sent to the address that received the mail: eight digits, made of a LINK key, the referral or the company's link, the address and the time, and stored nowhere. A
 * code ends ten to twenty minutes after it was asked for, the same for everybody in those ten minutes. Thread-safe.
 */
public final class ProofCodes {

    private static final String HMAC = "HmacSHA256";
    private static final long SECONDS = Duration.ofMinutes(10).toSeconds();
    private static final long CODES = 100_000_000;

    private final Keys keys;

    /**
     * Makes codes with a provider's LINK keys.
     *
     * @param keys the provider
     */
    public ProofCodes(Keys keys) {
        this.keys = keys;
    }

    /**
     * When a code ends that is asked for now.
     *
     * @param now the time
     * @return in ten to twenty minutes
     */
    public static Instant end(Instant now) {
        return Instant.ofEpochSecond((now.getEpochSecond() / SECONDS + 2) * SECONDS);
    }

    /**
     * The code for whoever reads an address.
     *
     * @param subject the referral, or the company's link
     * @param address the address
     * @param end when the code ends
     * @return eight digits
     */
    public String code(OpaqueId subject, MailAddress address, Instant end) {
        return code(keys.currentVersion(KeyPurpose.LINK), subject, address, end);
    }

    /**
     * Whether a typed text is a code that has not ended.
     *
     * @param subject the referral, or the company's link
     * @param address the address
     * @param typed the text
     * @param now the time
     * @return true for a code of this window or the one before
     */
    public boolean isRight(OpaqueId subject, MailAddress address, String typed, Instant now) {
        Instant last = end(now);
        boolean right = false;
        for (Instant end : List.of(last.minusSeconds(SECONDS), last)) {
            for (int version : keys.versions(KeyPurpose.LINK)) {
                byte[] code = code(version, subject, address, end).getBytes(StandardCharsets.UTF_8);
                right |= MessageDigest.isEqual(code, typed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return right;
    }

    private String code(int version, OpaqueId subject, MailAddress address, Instant end) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Hkdf.derive(keys.key(KeyPurpose.LINK, version), "cr1/proof/code"), HMAC));
            byte[] form = ("cr1|" + subject + "|" + end.getEpochSecond() + "|" + address.strictKey())
                    .getBytes(StandardCharsets.UTF_8);
            long number = ByteBuffer.wrap(mac.doFinal(form)).getLong();
            return String.format(Locale.ROOT, "%08d", Math.floorMod(number, CODES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java platform", e);
        }
    }
}
