package org.careerrelay.http;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.careerrelay.model.pii.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mounts a handler on the JDK's own server.
 *
 * <p>On a JDK before 20 that server waits 40 ms between the head and the body of an answer (JDK-6968351); a program that starts with
 * {@code -Dsun.net.httpserver.nodelay=true} does not.
 */
public final class Mount {

    private static final Logger LOG = LoggerFactory.getLogger(Mount.class);

    private Mount() {}

    /**
     * Lets a handler answer everything below a path.
     *
     * @param server the host's server; its executor and its end are the host's
     * @param path the path, such as {@code "/r/"}
     * @param handler the handler
     * @return the context, for filters of the host
     */
    public static HttpContext on(HttpServer server, String path, WebHandler handler) {
        return server.createContext(path, exchange -> serve(exchange, handler));
    }

    private static void serve(HttpExchange exchange, WebHandler handler) throws IOException {
        try (exchange) {
            write(exchange, answer(exchange, handler));
        }
    }

    private static WebResponse answer(HttpExchange exchange, WebHandler handler) throws IOException {
        WebRequest request = read(exchange, handler.bodyLimit());
        try {
            return handler.handle(request);
        } catch (RuntimeException e) {
            // Neither path nor query: they can hold a token.
            LOG.error("request.failed fault={}", Faults.of(e));
            return WebResponse.of(500);
        }
    }

    private static WebRequest read(HttpExchange exchange, int limit) throws IOException {
        return WebRequest.of(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getRawPath(),
                        Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                        exchange.getRequestHeaders(),
                        exchange.getRequestBody().readNBytes(limit + 1))
                .from(exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static void write(HttpExchange exchange, WebResponse response) throws IOException {
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = response.body();
        if (body.length == 0 || "HEAD".equals(exchange.getRequestMethod())) {
            exchange.sendResponseHeaders(response.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(response.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
