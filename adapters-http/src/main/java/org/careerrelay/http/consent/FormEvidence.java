package org.careerrelay.http.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.careerrelay.model.consent.ConsentEvidence;

/**
 * What is noted of a form (privacy, section 9): which form of which page it was, and how long it was open. The browser and the network are not: they would
 * say something of the person, and prove nothing that the typed address does not.
 */
final class FormEvidence {

    /** Counted up when fields or boxes of the page change; the words are in the notice. */
    private static final String VERSION = "1";

    private static final Duration LONGEST = Duration.ofDays(1);

    private FormEvidence() {}

    /** Of a form of a session; a clock that went back says nothing of the time. */
    static ConsentEvidence of(PageSession session, Instant now) {
        Duration open = Duration.between(session.since(), now);
        boolean known = !open.isNegative() && open.compareTo(LONGEST) <= 0;
        return new ConsentEvidence(
                sha256(session.nonce()), VERSION, known ? Math.toIntExact(open.toSeconds()) : null, null, null);
    }

    private static String sha256(String nonce) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
