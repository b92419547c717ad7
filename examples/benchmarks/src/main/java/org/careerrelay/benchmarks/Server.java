package org.careerrelay.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A PostgreSQL server of our own whose commits are on the disk before they are answered. It ends with the program, and takes its data with it. */
final class Server implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Path FOLDER = Path.of("target", "benchmarks");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path data;

    Server() throws IOException {
        Files.createDirectories(FOLDER);
        this.data = Files.createTempDirectory(FOLDER, "postgresql-");
        this.server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    String url() {
        return server.getJdbcUrl(USER, USER);
    }

    /** What is on its way to the disk may take longer than the one who stops the server waits for: nothing is deleted before the process ended. */
    @Override
    public void close() throws IOException {
        ProcessHandle process = server.getProcess().toHandle();
        server.close();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server ended", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server does not end", e);
        }
        try (Stream<Path> walk = Files.walk(data)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
