package org.careerrelay.verification.readme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;

/** Stands for a key-management service: over HTTP, with its keys in this process. */
final class KeyService implements AutoCloseable {

    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;
    private volatile KeyRing ring = KeyRing.random(new SecureRandom());
    private volatile boolean down;

    KeyService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI at() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/");
    }

    int requests() {
        return requests.get();
    }

    void rotate() {
        ring = ring.rotated(KeyPurpose.VAULT);
    }

    void down(boolean value) {
        down = value;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = 503;
            String answer = "";
            if (!down) {
                try {
                    answer = answer(exchange.getRequestURI(), body.lines().toList());
                    status = 200;
                } catch (IllegalArgumentException refused) {
                    status = 422;
                }
            }
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String answer(URI uri, List<String> lines) {
        if (uri.getPath().equals("/versions")) {
            return ring.versions(KeyPurpose.VAULT).stream().map(String::valueOf).collect(Collectors.joining("\n"));
        }
        TenantId tenant = new TenantId(Integer.parseInt(uri.getQuery().substring("tenant=".length())));
        if (uri.getPath().equals("/wrap")) {
            return ring
                    .wrap(
                            tenant,
                            lines.stream().map(Base64.getDecoder()::decode).toList())
                    .stream()
                    .map(key -> key.keyVersion() + " " + Base64.getEncoder().encodeToString(key.bytes()))
                    .collect(Collectors.joining("\n"));
        }
        return ring
                .unwrap(
                        tenant,
                        lines.stream()
                                .map(line -> line.split(" "))
                                .map(parts -> new WrappedKey(
                                        Integer.parseInt(parts[0]),
                                        Base64.getDecoder().decode(parts[1])))
                                .toList())
                .stream()
                .map(Base64.getEncoder()::encodeToString)
                .collect(Collectors.joining("\n"));
    }
}
