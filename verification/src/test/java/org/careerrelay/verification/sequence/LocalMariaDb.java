package org.careerrelay.verification.sequence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The MariaDB of this machine (Debian: {@code mariadb-server}), with data and a port of its own, as the user {@code mysql} where this runs as root. */
final class LocalMariaDb implements AutoCloseable {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final Path INSTALLER = Path.of("/usr/bin/mariadb-install-db");

    private static final String TEMPORARY = "temporary";

    private final Path folder;
    private final int port;
    private final Process process;

    private LocalMariaDb(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static boolean isInstalled() {
        return Files.isExecutable(SERVER) && Files.isExecutable(INSTALLER);
    }

    static LocalMariaDb start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(
                "mariadb", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Path data = folder.resolve("data");
        Files.setPosixFilePermissions(
                Files.createDirectory(folder.resolve(TEMPORARY)), PosixFilePermissions.fromString("rwxrwxrwx"));
        Path rights = Files.writeString(
                folder.resolve("rights.sql"),
                "CREATE USER relay;\nGRANT ALL ON *.* TO relay;\nCREATE DATABASE relay;\n");
        String[] asMysql =
                "root".equals(System.getProperty("user.name")) ? new String[] {"--user=mysql"} : new String[0];
        Process installing = run(folder, INSTALLER, asMysql, "--datadir=" + data, "--skip-test-db");
        if (!installing.waitFor(60, TimeUnit.SECONDS) || installing.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        int port = freePort();
        Process process = run(
                folder,
                SERVER,
                asMysql,
                "--datadir=" + data,
                "--socket=" + data.resolve("socket"),
                "--pid-file=" + data.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--init-file=" + rights,
                "--debug-no-sync");
        LocalMariaDb server = new LocalMariaDb(folder, port, process);
        Awaitility.await().pollInSameThread().atMost(60, TimeUnit.SECONDS).until(server::takesConnections);
        return server;
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/relay?user=relay";
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private boolean takesConnections() {
        if (!process.isAlive()) {
            throw new IllegalStateException("MariaDB has ended: see " + folder.resolve("log"));
        }
        try {
            DriverManager.getConnection(url()).close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Process run(Path folder, Path program, String[] asUser, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
        command.addAll(Arrays.asList(asUser));
        command.addAll(Arrays.asList(options));
        ProcessBuilder started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        // As it starts it deletes what others of its kind have in a temporary folder that they share.
        started.environment().put("TMPDIR", folder.resolve(TEMPORARY).toString());
        return started.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
