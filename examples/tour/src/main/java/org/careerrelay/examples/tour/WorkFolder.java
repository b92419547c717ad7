package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lives on between runs. Only one run at a time has it. */
final class WorkFolder implements AutoCloseable {

    private static final String RECORD = "run.properties";
    private static final List<String> CONTENT = List.of(
            RECORD,
            "clock",
            "phase",
            "port",
            "rows.tsv",
            "people.csv",
            "mail",
            "mail-before",
            "keys",
            "h2",
            "postgres");

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final boolean resumed;

    private WorkFolder(Path folder, FileChannel channel, FileLock lock, boolean resumed) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.resumed = resumed;
    }

    /**
     * Checks, without touching anything, that a run may have the folder.
     *
     * @throws TourException when it belongs to a run with other inputs, or is no folder of the tour
     */
    static void check(Path folder, RunRecord record) {
        OutFolder.check(folder);
        Path file = folder.resolve(RECORD);
        if (Files.exists(file)) {
            String differences = record.differencesTo(RunRecord.read(file));
            if (!differences.isEmpty()) {
                throw new TourException(
                        "作業フォルダー " + folder + " は別の条件の実行のものです (" + differences + ")。別の --work を指定してください",
                        "the work folder belongs to a run with other inputs (" + differences
                                + "); give another --work");
            }
        }
    }

    /**
     * Takes the folder for this run, and creates it where there is none.
     *
     * @throws TourException when another run has it
     */
    static WorkFolder open(Path folder, RunRecord record, boolean afresh) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new TourException(
                        "作業フォルダー " + folder + " は実行中です", "another run is using the work folder " + folder);
            }
            if (afresh) {
                for (String name : CONTENT) {
                    delete(folder.resolve(name));
                }
            }
            boolean resumed = Files.exists(folder.resolve(RECORD));
            record.write(folder.resolve(RECORD));
            return new WorkFolder(folder, channel, lock, resumed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an earlier run began here. */
    boolean resumed() {
        return resumed;
    }

    Path clock() {
        return folder.resolve("clock");
    }

    /** The port of the company's pages: it stands in the mails, so it stays. */
    Path port() {
        return folder.resolve("port");
    }

    /** The results of all rows. */
    Path rows() {
        return folder.resolve("rows.tsv");
    }

    Path journal() {
        return folder.resolve("people.csv");
    }

    Path mail() {
        return created("mail");
    }

    /** What lay in the folders of another mail server before. */
    Path mailBefore() {
        return folder.resolve("mail-before");
    }

    Path keys() {
        return created("keys");
    }

    Path h2() {
        return created("h2");
    }

    Path postgres() {
        return created("postgres");
    }

    /** The finished phases. The report is written anew by every run. */
    Set<Phase> finished() {
        Path file = folder.resolve("phase");
        if (!Files.exists(file)) {
            return Set.of();
        }
        try {
            Phase last =
                    Phase.valueOf(Files.readString(file, StandardCharsets.UTF_8).strip());
            Set<Phase> finished = EnumSet.range(Phase.SETTINGS, last);
            finished.remove(Phase.REPORT);
            return finished;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers that a phase is finished. */
    void finish(Phase phase) {
        AtomicFile.write(folder.resolve("phase"), phase.name() + "\n");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file or a folder with all that is in it; one that is not there is fine. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another run in this very process has it.
            return null;
        }
    }

    private Path created(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
