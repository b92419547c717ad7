package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Where the results go. Each file appears whole. */
final class OutFolder {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {

        /** Writes it to a stream that the caller closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path folder;

    OutFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks, without touching anything, that files can be written there.
     *
     * @throws TourException when it is no folder and cannot become one
     */
    static void check(Path folder) {
        Path existing = Stream.iterate(folder, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new TourException("書き込めるフォルダーではありません: " + existing, "not a writable folder: " + existing);
        }
    }

    void write(String name, Content content) {
        Path file = folder.resolve(name);
        Path unfinished = AtomicFile.unfinished(file);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeText(String name, String text) {
        write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void copy(String name, Path source) {
        write(name, out -> Files.copy(source, out));
    }

    /** Deletes what an earlier run left: files of one kind in a folder of ours. */
    void clear(String name, String suffix) {
        Path part = folder.resolve(name);
        if (!Files.isDirectory(part)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(part, "*" + suffix)) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
