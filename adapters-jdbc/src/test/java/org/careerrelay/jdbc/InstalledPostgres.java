package org.careerrelay.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A schema of the PostgreSQL of this machine (Debian: {@code postgresql}), which is started once per JVM with data of its own. */
final class InstalledPostgres extends PostgresSchema {

    private static final Optional<Path> PROGRAMS = programs();
    private static final Emptied EMPTIED = new Emptied();

    static TestDatabase withTables() {
        return EMPTIED.next(InstalledPostgres::new);
    }

    /** Whether this machine has one. */
    static boolean isInstalled() {
        return PROGRAMS.isPresent();
    }

    @Override
    String url() {
        return Started.SERVER + "&currentSchema=test" + number;
    }

    @Override
    DataSource server() {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(Started.SERVER);
        return server;
    }

    /** The newest that Debian has put there. */
    private static Optional<Path> programs() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> each = Files.list(versions)) {
            return each.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Started {

        private static final String SERVER = start();

        private static String start() {
            Path bin = PROGRAMS.orElseThrow();
            LocalServer server = new LocalServer("postgres", "postgres");
            String data = server.folder().resolve("data").toString();
            server.run(
                    bin.resolve("initdb").toString(),
                    "--pgdata=" + data,
                    "--username=relay",
                    "--auth=trust",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-sync");
            String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?user=relay";
            server.serve(
                    url,
                    bin.resolve("postgres").toString(),
                    "-D",
                    data,
                    "-p",
                    String.valueOf(server.port()),
                    "-k",
                    server.folder().toString(),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "max_connections=200",
                    "-c",
                    "fsync=off");
            return url;
        }
    }
}
