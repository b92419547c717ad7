package org.careerrelay.examples.nocode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Which files are there whole. A file counts as such when two looks found it the same and its last line has an end: a row that is cut off could name another mail address. Who copies by a program gives the file its name when it is
 * done, or puts an empty {@code <name>.complete} beside it, which is believed at once.
 */
final class Arrived {

    private static final String MARK = ".complete";

    private final Map<Path, State> seen = new HashMap<>();

    /**
     * How a file is.
     *
     * @param changed when it was written last
     * @param size in bytes
     */
    record State(Instant changed, long size) {

        static State of(Path file) throws IOException {
            return new State(Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        }
    }

    /** Whether a file is there whole; asked once with each look. */
    boolean isWhole(Path file) throws IOException {
        State now = State.of(file);
        State before = seen.put(file, now);
        if (Files.exists(mark(file))) {
            return true;
        }
        return now.equals(before) && hasEnd(file, now.size());
    }

    /** Whether a file is as it was when it was found whole: who goes on writing is not done. */
    boolean isUnchanged(Path file) throws IOException {
        return State.of(file).equals(seen.get(file));
    }

    void forget(Path file) throws IOException {
        seen.remove(file);
        Files.deleteIfExists(mark(file));
    }

    private static Path mark(Path file) {
        return file.resolveSibling(file.getFileName() + MARK);
    }

    private static boolean hasEnd(Path file, long size) throws IOException {
        if (size == 0) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(size - 1);
            return channel.read(last) == 1 && (last.get(0) == '\n' || last.get(0) == '\r');
        }
    }
}
