package org.careerrelay.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server on this machine. */
public final class Loopback implements AutoCloseable {

    /** How many seconds a request may take to arrive. */
    static final int LONGEST_REQUEST = 5;

    static {
        // Before JDK 20 the server waits 40 ms between the head and the body of an answer (JDK-6968351).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // As the guide says: no request may take longer to arrive.
        System.setProperty("sun.net.httpserver.maxReqTime", Integer.toString(LONGEST_REQUEST));
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Starts it on a free port. */
    public Loopback() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** The server, to mount on. */
    public HttpServer server() {
        return server;
    }

    /** An address on it. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
