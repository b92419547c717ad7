package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that are whole or not there, whenever the process is killed. */
final class AtomicFile {

    private static final String UNFINISHED = ".new";

    private AtomicFile() {}

    /** Replaces a file; it survives a killed process. */
    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Replaces a file and waits until the disk has it. */
    static void writeDurably(Path file, byte[] bytes) {
        write(file, bytes, true);
    }

    /** Creates a file that nobody but its owner may read, where the file system knows such a thing. */
    static void writeSecret(Path file, byte[] bytes) {
        try {
            Path unfinished = unfinished(file);
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly(file));
            write(file, bytes, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file lies until it is whole. */
    static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    private static void write(Path file, byte[] bytes, boolean durably) {
        Path unfinished = unfinished(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                if (durably) {
                    channel.force(true);
                }
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
