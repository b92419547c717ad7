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
import java.util.random.RandomGenerator;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;

/** An HTTP server that only this machine reaches. */
final class Loopback implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int THREADS = 4;
    private static final int TRIES = 100;
    /** Below the ports that systems give to outgoing connections. */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;

    static {
        // Read once, when the first server is made. Without it every answer on a kept connection comes 40 ms late,
        // because Nagle's algorithm meets delayed acknowledgements.
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

    /**
     * A server on the port that a file names; where there is no file yet, on a port picked at random, so that nobody else is likely to
     * take it while a killed run waits for its next start. The file then names it.
     *
     * @throws TourException when somebody else has the port now
     */
    static Loopback remembered(Path file, RandomGenerator random) {
        try {
            if (Files.exists(file)) {
                String port = Files.readString(file, StandardCharsets.US_ASCII).strip();
                return new Loopback(bind(Integer.parseInt(port)));
            }
            Loopback loopback = new Loopback(bindSomewhere(random));
            AtomicFile.write(file, loopback.server.getAddress().getPort() + "\n");
            return loopback;
        } catch (BindException e) {
            throw new TourException(
                    "リンクのポートを別のプログラムが使用しています (" + file + ")",
                    "another program uses the port that stands in the mails",
                    e);
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

    private static HttpServer bindSomewhere(RandomGenerator random) throws IOException {
        BindException failure = new BindException("no port was tried");
        for (int i = 0; i < TRIES; i++) {
            try {
                return bind(FIRST_PORT + random.nextInt(PORTS));
            } catch (BindException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(HOST, port), 0);
    }
}
