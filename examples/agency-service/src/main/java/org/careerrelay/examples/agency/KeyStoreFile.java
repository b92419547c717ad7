package org.careerrelay.examples.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.careerrelay.keys.KeyRing;

/** The key store: made at the first start, whole or not at all, readable for its owner alone. */
final class KeyStoreFile {

    private KeyStoreFile() {}

    static KeyRing open(Path store, char[] password) throws IOException {
        SecureRandom random = new SecureRandom();
        if (!Files.exists(store)) {
            make(store, password, random);
            System.out.println(
                    "made a key store; keep a copy elsewhere, without it nobody can read what is stored: " + store);
        }
        try (InputStream in = Files.newInputStream(store)) {
            return KeyRing.fromPkcs12(in, password, random);
        }
    }

    private static void make(Path store, char[] password, SecureRandom random) throws IOException {
        FileAttribute<?>[] owner =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Path folder = store.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "career-relay", ".unfinished", owner);
        try {
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.SYNC)) {
                KeyRing.random(random).toPkcs12(out, password);
            }
            Files.move(unfinished, store);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
