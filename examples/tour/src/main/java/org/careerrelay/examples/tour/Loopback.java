package org.careerrelay.examples.tour;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;

/** An HTTP server that only this machine reaches. */
final class Loopback implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int THREADS = 4;
    /** Below the ports that systems give to outgoing connections: one of those must not be in the way after a restart. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 29_999;

    static {
        // Read once, when the first server is made. Without it every answer on a kept connection comes 40 ms late
        // (Nagle's algorithm
        // meets delayed acknowledgements).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService executor;

    private Loopback(HttpServer server) {
        this.server = server;
        this.executor = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(executor);
    }

    /** A server on any free port. */
    static Loopback anywhere() {
        try {
            return new Loopback(bind(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on the port that a file names; where there is no file yet, on a free port, which the file then names. */
    static Loopback remembered(Path file) {
        try {
            if (Files.exists(file)) {
                return new Loopback(bind(Integer.parseInt(
                        Files.readString(file, StandardCharsets.US_ASCII).strip())));
            }
            Loopback loopback = new Loopback(bindFree());
            AtomicFile.write(file, loopback.server.getAddress().getPort() + "\n");
            return loopback;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a path of this server is found. */
    URI at(String path) {
        return URI.create("http://" + HOST + ":" + server.getAddress().getPort() + path);
    }

    Loopback mount(String path, WebHandler handler) {
        Mount.on(server, path, handler);
        return this;
    }

    Loopback start() {
        server.start();
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdown();
    }

    private static HttpServer bindFree() throws IOException {
        for (int port = FIRST_PORT; port < LAST_PORT; port++) {
            try {
                return bind(port);
            } catch (BindException e) {
                // Somebody has this one.
                continue;
            }
        }
        throw new IOException("no free port from " + FIRST_PORT + " to " + LAST_PORT);
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(HOST, port), 0);
    }
}
