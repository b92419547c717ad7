package org.careerrelay.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Who sends a request a byte at a time holds a thread of the server for as long as the server lets them, as the guide says, and nobody longer. */
class SlowSenderTest {

    private static final int THREADS = 4;

    /** Tenths of a second: two rounds of slow senders, and some. */
    private static final int TICKS = 40 * Loopback.LONGEST_REQUEST;

    @Test
    @Proves("R-35")
    void slowSendersAreEndedAndTheNextVisitorIsServed() throws IOException, InterruptedException {
        new Loopback().close(); // its limits hold for every server of the process
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Socket> slow = new ArrayList<>();
        try {
            server.setExecutor(threads);
            Mount.on(server, "/r/", new Served());
            server.start();
            for (int i = 0; i < 2 * THREADS; i++) {
                slow.add(begun(server));
            }
            HttpClient client = HttpClient.newHttpClient();
            URI page = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/r/");
            CompletableFuture<String> answer = client.sendAsync(
                            HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .thenApply(HttpResponse::body);

            for (int i = 0; i < TICKS && !isThere(answer); i++) {
                slow.forEach(SlowSenderTest::drip);
            }

            assertThat(answer.getNow(null)).isEqualTo("served");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
            server.stop(0);
            threads.shutdownNow();
        }
    }

    /** Within a tenth of a second, in which the slow ones send nothing. */
    private static boolean isThere(CompletableFuture<String> answer) throws InterruptedException {
        try {
            answer.get(100, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** The head of a form, and none of what it announces. */
    private static Socket begun(HttpServer server) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort());
        write(socket, "POST /r/consent HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n");
        return socket;
    }

    private static void drip(Socket socket) {
        try {
            write(socket, "a");
        } catch (IOException e) {
            // The server has ended it, which is what is waited for.
            assertThat(e).isNotNull();
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Whoever comes through. */
    private static final class Served implements WebHandler {

        @Override
        public WebResponse handle(WebRequest request) {
            return WebResponse.of(200).text("text/plain", "served");
        }

        @Override
        public int bodyLimit() {
            return 64 * 1024;
        }
    }
}
