package org.careerrelay.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server of our own, which can be killed: commits are on the disk before they are answered. */
final class Server implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private EmbeddedPostgres running;

    Server(Path folder) {
        this.folder = folder;
        this.running = launch(0);
    }

    String url() {
        return running.getJdbcUrl(USER, USER);
    }

    /** Kills every process of the server with SIGKILL and starts it again on what it left. */
    void killAndRestart() {
        int port = running.getPort();
        ProcessHandle postmaster = running.getProcess().toHandle();
        // The postmaster first: it would notice a killed child, and restart by itself.
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        postmaster.destroyForcibly();
        all.addAll(postmaster.descendants().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        await(postmaster);
        all.forEach(Server::await);
        close();
        running = launch(port);
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres launch(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was being killed", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a process of the server does not end", e);
        }
    }
}
