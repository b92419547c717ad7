package org.careerrelay.http.exchange;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;

/** A partner's server on this machine that answers as it is told and remembers what it was sent. */
final class Partner implements AutoCloseable {

    final List<WebRequest> requests = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Partner(Function<WebRequest, WebResponse> answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        Mount.on(server, "/relay", new Recorder(answer));
        server.start();
    }

    Partner(ExchangeHandler handler) {
        this(handler::handle);
    }

    HttpServer server() {
        return server;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private final class Recorder implements WebHandler {

        private final Function<WebRequest, WebResponse> answer;

        Recorder(Function<WebRequest, WebResponse> answer) {
            this.answer = answer;
        }

        @Override
        public WebResponse handle(WebRequest request) {
            requests.add(request);
            return answer.apply(request);
        }

        @Override
        public int bodyLimit() {
            return 1024 * 1024;
        }
    }
}
