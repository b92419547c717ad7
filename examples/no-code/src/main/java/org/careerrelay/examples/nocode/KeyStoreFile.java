package org.careerrelay.examples.nocode;

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

/** The key store beside the settings: made at the first start, readable for its owner alone, and never made anew where there is a database that needs the old one. */
final class KeyStoreFile {

    private KeyStoreFile() {}

    /**
     * Opens the key store.
     *
     * @param store the file
     * @param password its password
     * @param database a file that is there as soon as anything was stored
     * @param random makes keys
     * @return the keys
     * @throws IOException when it cannot be read or written, or the password is another one
     */
    static KeyRing open(Path store, char[] password, Path database, SecureRandom random) throws IOException {
        if (!Files.exists(store)) {
            if (Files.exists(database)) {
                throw new IllegalStateException(
                        "鍵のファイルがありません。控えを戻してください / the key store is missing; put your copy back: " + store);
            }
            make(store, password, random);
            System.out.println("鍵のファイルを作りました。控えを別の場所に保管してください。失うと、保存したデータは誰にも読めません / "
                    + "made a key store; keep a copy elsewhere, without it nobody can read what is stored: " + store);
        }
        try (InputStream in = Files.newInputStream(store)) {
            return KeyRing.fromPkcs12(in, password, random);
        }
    }

    /** Whole or not at all: it gets its name once it is on the disk. */
    private static void make(Path store, char[] password, SecureRandom random) throws IOException {
        Path folder = store.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "career-relay", ".unfinished", ownerAlone());
        try {
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.SYNC)) {
                KeyRing.random(random).toPkcs12(out, password);
            }
            Files.move(unfinished, store);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] ownerAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
