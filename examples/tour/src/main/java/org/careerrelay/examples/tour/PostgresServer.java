package org.careerrelay.examples.tour;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A PostgreSQL server whose data outlives the process. A killed run leaves its server running, or its data folder half-made: the first is
 * stopped, the second thrown away, so that the next run always finds either whole databases or none.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "postgres";
    private static final String READY = "ready";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server in a folder.
     *
     * @param folder the folder; the data lies in one of its own inside
     * @param databases the databases that exist afterwards
     */
    static PostgresServer start(Path folder, List<String> databases) {
        try {
            Path ready = folder.resolve(READY);
            if (Files.exists(ready)) {
                Path data = folder.resolve(
                        Files.readString(ready, StandardCharsets.UTF_8).strip());
                stopLeftover(data);
                return new PostgresServer(launch(data));
            }
            Path data = emptyFolder(folder);
            PostgresServer server = new PostgresServer(launch(data));
            server.create(databases);
            AtomicFile.write(ready, data.getFileName() + "\n");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a database is found. Only this machine reaches it, and only while the tour runs. */
    String url(String database) {
        return server.getJdbcUrl(USER, database) + "&reWriteBatchedInserts=true";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(List<String> databases) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String database : databases) {
                statement.execute("CREATE DATABASE " + database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the databases cannot be created", e);
        }
    }

    private static EmbeddedPostgres launch(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    /** A name that no killed run has used: a process of its own may still be writing there. */
    private static Path emptyFolder(Path folder) throws IOException {
        int number = 1;
        for (Path left : leftFolders(folder)) {
            stopLeftover(left);
            number++;
        }
        return folder.resolve("data-" + number);
    }

    private static List<Path> leftFolders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    private static void stopLeftover(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Optional<ProcessHandle> postmaster = lines.stream()
                .limit(1)
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(process -> serves(process, data))
                .findFirst();
        postmaster.ifPresent(PostgresServer::stop);
    }

    /** A process number is used again one day: only a process that was started for this very folder is the one. */
    private static boolean serves(ProcessHandle process, Path data) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return Arrays.asList(arguments).contains(data.toString());
    }

    private static void stop(ProcessHandle postmaster) {
        try {
            postmaster.destroy();
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("the server that a killed run left cannot be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a server was stopping", e);
        }
    }
}
