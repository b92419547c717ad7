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

    /** Longer than any token of any version: more is not even looked at. */
    static final int TOKEN_LIMIT = 100;

    private static final int HEAD = Long.BYTES + NONCE_BYTES;
    private static final int LENGTH = HEAD + 1 + TOKEN_LIMIT;

    boolean hasNonce(String typed) {
        return MessageDigest.isEqual(nonce.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** Always of the same length: the sealed cookie must not show what kind of token is in it. */
    byte[] toBytes() {
        byte[] text = token.reveal().getBytes(StandardCharsets.UTF_8);
        int length = text.length <= TOKEN_LIMIT ? text.length : 0;
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
                .putLong(since.getEpochSecond())
                .put(HexFormat.of().parseHex(nonce))
                .put((byte) length)
                .put(text, 0, length);
        return bytes.array();
    }

    static Optional<PageSession> of(byte[] bytes) {
        if (bytes.length != LENGTH || bytes[HEAD] < 0 || bytes[HEAD] > TOKEN_LIMIT) {
            return Optional.empty();
        }
        Instant since = Instant.ofEpochSecond(ByteBuffer.wrap(bytes).getLong());
        String nonce = HexFormat.of().formatHex(bytes, Long.BYTES, HEAD);
        String token = new String(bytes, HEAD + 1, bytes[HEAD], StandardCharsets.UTF_8);
        return Optional.of(new PageSession(RawToken.of(token), nonce, since));
    }

    /** When it began; neither the token nor the nonce. */
    @Override
    public String toString() {
        return "PageSession[" + since + "]";
    }
}
