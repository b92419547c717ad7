package org.careerrelay.http.consent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.careerrelay.model.pii.RawToken;

/**
 * What the cookie holds, sealed: the token, so that it can leave the address bar, and a nonce that the form must bring back. Nothing of it
 * is stored on our side.
 *
 * @param token the link's token
 * @param nonce 32 hexadecimal digits
 * @param since when the link was opened, in seconds
 */
record PageSession(RawToken token, String nonce, Instant since) {

    static final int NONCE_BYTES = 16;

    private static final int HEAD = Long.BYTES + NONCE_BYTES;

    boolean hasNonce(String typed) {
        return MessageDigest.isEqual(nonce.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }

    byte[] toBytes() {
        byte[] text = token.reveal().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEAD + text.length)
                .putLong(since.getEpochSecond())
                .put(HexFormat.of().parseHex(nonce))
                .put(text)
                .array();
    }

    static Optional<PageSession> of(byte[] bytes) {
        if (bytes.length < HEAD) {
            return Optional.empty();
        }
        Instant since = Instant.ofEpochSecond(ByteBuffer.wrap(bytes).getLong());
        String nonce = HexFormat.of().formatHex(bytes, Long.BYTES, HEAD);
        String token = new String(bytes, HEAD, bytes.length - HEAD, StandardCharsets.UTF_8);
        return Optional.of(new PageSession(RawToken.of(token), nonce, since));
    }

    /** When it began; neither the token nor the nonce. */
    @Override
    public String toString() {
        return "PageSession[" + since + "]";
    }
}
