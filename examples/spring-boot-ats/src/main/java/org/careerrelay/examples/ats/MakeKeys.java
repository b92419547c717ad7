package org.careerrelay.examples.ats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.careerrelay.keys.KeyRing;

// guide
/** Makes the key store, once for all machines: {@code MakeKeys file password}. What lies there is never overwritten. */
public final class MakeKeys {

    private MakeKeys() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            KeyRing.random(new SecureRandom()).toPkcs12(out, args[1].toCharArray());
        }
    }
}
// end
