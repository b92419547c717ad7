package org.careerrelay.examples.tour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.careerrelay.keys.KeyRing;

/**
 * The keys of both installations and the secret they share, each in a file that only its owner may read. The password of the key files
 * lies beside them: that is good enough for a tour and for nothing else.
 */
final class KeyFiles {

    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final SecureRandom random;

    KeyFiles(Path folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /** The keys of an installation, made when they are first asked for. */
    KeyRing ring(String installation) {
        char[] password = secret("password").toCharArray();
        Path file = folder.resolve(installation + ".p12");
        try {
            if (!Files.exists(file)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                KeyRing.random(random).toPkcs12(bytes, password);
                AtomicFile.writeSecret(file, bytes.toByteArray());
            }
            try (InputStream in = Files.newInputStream(file)) {
                return KeyRing.fromPkcs12(in, password, random);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret with which both installations sign their messages. */
    String webhookSecret() {
        return "whsec_" + secret("webhook");
    }

    private String secret(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                random.nextBytes(bytes);
                AtomicFile.writeSecret(file, Base64.getEncoder().encode(bytes));
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
