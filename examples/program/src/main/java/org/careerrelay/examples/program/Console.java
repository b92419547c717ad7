package org.careerrelay.examples.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a program talks: results to one stream, progress and errors to the other, always in UTF-8.
 *
 * @param out results
 * @param err progress and errors
 * @param terminal whether somebody is looking at {@code err}, so that a line may be drawn over
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

    private static final Path STDERR = Path.of("/proc/self/fd/2");

    /**
     * The streams of the process, whatever charset its locale has.
     *
     * @return the console
     */
    public static Console ofProcess() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal());
    }

    private static boolean isTerminal() {
        if (!Files.isSymbolicLink(STDERR)) {
            return System.console() != null;
        }
        try {
            String device = Files.readSymbolicLink(STDERR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
