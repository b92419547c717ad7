package org.careerrelay.http.exchange;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;

/** A partner's server on this machine that answers as it is told and remembers what it was sent. */
final class Partner implements AutoCloseable {

    final List<WebRequest> requests = new CopyOnWriteArrayList<>();
    final Loopback machine = new Loopback();

    Partner(Function<WebRequest, WebResponse> answer) {
        Mount.on(machine.server(), "/relay", new WebHandler() {
            @Override
            public WebResponse handle(WebRequest request) {
                requests.add(request);
                return answer.apply(request);
            }

            @Override
            public int bodyLimit() {
                return 1024 * 1024;
            }
        });
    }

    URI uri(String path) {
        return machine.uri(path);
    }

    @Override
    public void close() {
        machine.close();
    }
}
