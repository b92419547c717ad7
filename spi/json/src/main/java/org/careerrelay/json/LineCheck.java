package org.careerrelay.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The check that ends each line of an export: over the line and the check before, so that a line that was changed, left out, added or moved shows
 * at its number. It guards a file on its way, as a checksum does; the seal of the log is the chain of its events. Not thread-safe.
 */
final class LineCheck {

    private static final String BEGIN = ",\"check\":\"";
    private static final String END = "\"}";
    private static final int HEX = 64;
    private static final int SUFFIX = BEGIN.length() + HEX + END.length();

    private String before = "";

    /** The line with its check. */
    String sealed(String object) {
        before = next(object);
        return object.substring(0, object.length() - 1) + BEGIN + before + END;
    }

    /** Whether a line has the check that follows from it and the line before. */
    boolean holds(String line) {
        if (line.length() <= SUFFIX) {
            return false;
        }
        int end = line.length() - SUFFIX;
        before = next(line.substring(0, end) + "}");
        return line.substring(end).equals(BEGIN + before + END);
    }

    private String next(String object) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((before + object).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
