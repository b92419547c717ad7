package org.careerrelay.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A database server of this machine, with data and port of its own, for as long as this JVM lives; never as root. */
final class LocalServer {

    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final String user;
    private final int port;

    /** Makes a folder that belongs to a user of the machine, and finds a port. */
    LocalServer(String name, String user) {
        this.user = user;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory(
                    name, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks for a program where Debian puts it, and on the path. */
    static Optional<Path> find(String program, String... folders) {
        String path = System.getenv("PATH");
        return Stream.concat(Stream.of(folders), path == null ? Stream.empty() : Stream.of(path.split(":", -1)))
                .filter(each -> !each.isEmpty())
                .map(each -> Path.of(each, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Path folder() {
        return folder;
    }

    int port() {
        return port;
    }

    /** Writes a file that the server reads. */
    Path write(String name, String content) {
        try {
            Path file = Files.writeString(folder.resolve(name), content);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program to its end. */
    void run(String... command) {
        Process process = begin(command);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw failed(command[0] + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server, waits until it takes connections, and stops it when the JVM ends. */
    void serve(String url, String... command) {
        Process process = begin(command);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                DriverManager.getConnection(url).close();
                return;
            } catch (SQLException notYet) {
                if (isOver(process, 20) || System.nanoTime() > deadline) {
                    throw failed(command[0] + " does not take connections (" + notYet.getMessage() + ")");
                }
            }
        }
    }

    private static boolean isOver(Process process, long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process begin(String... command) {
        List<String> all = new ArrayList<>(isRoot() ? List.of("runuser", "-u", user, "--") : List.of());
        all.addAll(List.of(command));
        ProcessBuilder program = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        // MariaDB deletes, as it starts, what others of its kind have in a temporary folder that they share.
        program.environment().put("TMPDIR", folder.toString());
        try {
            return program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private IllegalStateException failed(String what) {
        try {
            return new IllegalStateException(what + ":\n" + Files.readString(log()));
        } catch (IOException e) {
            return new IllegalStateException(what, e);
        }
    }

    private void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
