package org.careerrelay.jdbc;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The MariaDB of this machine (Debian: {@code mariadb-server}), started once per JVM. Every default that a storage could lean on by mistake is an
 * unusual one, and isolation the usual one, which is not what the storage asks for. Nothing is synced: the data is gone with the JVM.
 */
final class MariaDbServer {

    private static final Optional<Path> PROGRAM = LocalServer.find("mariadbd", "/usr/sbin", "/usr/local/sbin");
    private static final Optional<Path> INSTALLER = LocalServer.find("mariadb-install-db", "/usr/bin");

    private final LocalServer server;

    private MariaDbServer() {
        server = new LocalServer("mariadb", "mysql");
        String data = server.folder().resolve("data").toString();
        server.run(
                INSTALLER.orElseThrow().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db");
        Path rights =
                server.write("rights.sql", "CREATE USER relay IDENTIFIED BY 'relay';\nGRANT ALL ON *.* TO relay;\n");
        server.serve(
                url(""),
                PROGRAM.orElseThrow().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--socket=" + server.folder().resolve("socket"),
                "--pid-file=" + server.folder().resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + server.port(),
                "--skip-name-resolve",
                "--init-file=" + rights,
                "--max-connections=400",
                "--character-set-server=latin1",
                "--collation-server=latin1_german1_ci",
                "--default-time-zone=-09:30",
                "--transaction-isolation=REPEATABLE-READ",
                "--innodb-lock-wait-timeout=30",
                "--innodb-file-per-table=0",
                "--innodb-flush-log-at-trx-commit=0",
                "--debug-no-sync");
    }

    /** Whether this machine has one. */
    static boolean isInstalled() {
        return PROGRAM.isPresent() && INSTALLER.isPresent();
    }

    /** Where a database of it lies. */
    static String urlOf(String database) {
        return Started.SERVER.url(database);
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + database + "?user=relay&password=relay";
    }

    private static final class Started {
        private static final MariaDbServer SERVER = new MariaDbServer();
    }
}
