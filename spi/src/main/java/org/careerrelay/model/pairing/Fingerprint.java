package org.careerrelay.model.pairing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What two people read to each other over the telephone to know that the document each of them has is the one that the other made: the first 128 bits of
 * SHA-256 over its binary form, as eight groups of four hexadecimal digits.
 *
 * @param text such as {@code 1A2B 3C4D 5E6F 7081 92A3 B4C5 D6E7 F809}
 */
public record Fingerprint(String text) {

    private static final int BYTES = 16;
    private static final int GROUP = 4;

    /**
     * The fingerprint of a document.
     *
     * @param document the document
     * @return the same for equal documents alone
     */
    public static Fingerprint of(PairingDocument document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.toCanonicalBytes());
            String digits = HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(hash, BYTES));
            return new Fingerprint(String.join(" ", digits.split("(?<=\\G.{" + GROUP + "})")));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Whether it is what somebody typed. Blanks, hyphens and the width and case of letters do not matter; every digit does.
     *
     * @param typed what was typed
     * @return whether it is the whole fingerprint
     */
    public boolean matches(String typed) {
        return digits(typed).equals(digits(text));
    }

    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
