package org.careerrelay.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What lies in a Maildir.
 *
 * @param byRecipient how many messages each recipient has
 */
record Delivered(Map<String, Integer> byRecipient) {

    private static final String RECIPIENT = "Delivered-To: ";

    /** Looks for whom the messages are. */
    static Delivered in(Path maildir) {
        Map<String, Integer> byRecipient = new HashMap<>();
        Path arrived = maildir.resolve("new");
        if (!Files.isDirectory(arrived)) {
            return new Delivered(Map.of());
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(arrived)) {
            for (Path file : files) {
                byRecipient.merge(recipient(file), 1, Integer::sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Delivered(byRecipient);
    }

    /** How many messages there are. */
    long messages() {
        return byRecipient.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many people have one. */
    long people() {
        return byRecipient.size();
    }

    /** Whether somebody has one. */
    boolean has(String recipient) {
        return byRecipient.containsKey(recipient);
    }

    private static String recipient(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                if (line.startsWith(RECIPIENT)) {
                    return line.substring(RECIPIENT.length());
                }
            }
        }
        throw new IllegalStateException("a message without a recipient: " + file.getFileName());
    }
}
