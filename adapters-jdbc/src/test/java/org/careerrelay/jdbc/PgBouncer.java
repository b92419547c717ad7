package org.careerrelay.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * PgBouncer in transaction mode, with a configuration and a port of its own: a session of the server goes from client to client after each
 * transaction. There are fewer sessions than clients, so that they do change hands.
 */
final class PgBouncer {

    private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

    /** Sessions per schema. */
    static final int SESSIONS = 3;

    /** Tests have a schema each, and which one a session begins with is the pooler's to say: clients share the session. */
    private static final int SCHEMAS = 5_000;

    private final Process process;
    private final int port;

    private PgBouncer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether it can be started; {@code .ci/run} installs it. */
    static boolean installed() {
        return Files.isExecutable(PROGRAM);
    }

    /** In front of a server on this machine that lets everybody in; ends with this process. */
    static PgBouncer before(int server) {
        try {
            int port = freePort();
            Path folder = Files.createTempDirectory("pgbouncer");
            // It does not run as root; whom it runs as has to read this.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path settings = folder.resolve("pgbouncer.ini");
            Files.writeString(settings, settings(server, port), StandardCharsets.UTF_8);
            List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), settings.toString()));
            if ("root".equals(System.getProperty("user.name"))) {
                command.addAll(1, List.of("-u", "nobody"));
            }
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            PgBouncer started = new PgBouncer(process, port);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(started::listens);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String settings(int server, int port) {
        String schemas = IntStream.rangeClosed(1, SCHEMAS)
                .mapToObj(number -> "test%d = host=127.0.0.1 port=%d dbname=postgres user=postgres connect_query='%s'"
                        .formatted(number, server, "SET search_path TO test" + number))
                .collect(Collectors.joining("\n"));
        return """
                [databases]
                %s

                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = %d
                max_client_conn = 1000
                server_idle_timeout = 5
                ignore_startup_parameters = extra_float_digits
                """.formatted(schemas, port, SESSIONS);
    }

    /** Where a schema is reached; version 1.18 does not carry the driver's named statements from session to session. */
    String url(int schema) {
        if (schema > SCHEMAS) {
            throw new IllegalArgumentException("the pooler knows " + SCHEMAS + " schemas");
        }
        return "jdbc:postgresql://127.0.0.1:" + port + "/test" + schema + "?user=postgres&prepareThreshold=0";
    }

    private boolean listens() {
        if (!process.isAlive()) {
            throw new IllegalStateException("pgbouncer ended with " + process.exitValue());
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
