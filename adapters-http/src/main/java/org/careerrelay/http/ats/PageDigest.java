package org.careerrelay.http.ats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;

/** Which applications are on a page, in which order, as a few characters that tell nothing else. */
final class PageDigest {

    private static final int BYTES = 12;

    private PageDigest() {}

    static String of(List<IntakeRow> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (IntakeRow row : rows) {
                byte[] id = row.get(IntakeField.APPLICATION_ID).getBytes(StandardCharsets.UTF_8);
                digest.update((byte) (id.length >>> 8));
                digest.update((byte) id.length);
                digest.update(id);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
