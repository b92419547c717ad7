package org.careerrelay.examples.ats;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.referral.InboxReferral;

/** The agency's installation, so that there is somebody at the other end. It keeps everything in memory. */
final class DemoAgency implements AutoCloseable {

    private final HttpServer server;
    private final CareerRelay relay;

    private DemoAgency(HttpServer server, CareerRelay relay, String secret) {
        this.server = server;
        this.relay = relay;
        Mount.on(
                server,
                "/exchange",
                ExchangeHandler.forAgency(relay, "agency-1", "acme", List.of(secret), InstantSource.system()));
    }

    static DemoAgency start(URI company, String secret) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CareerRelay relay = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .keys(KeyRing.random(new SecureRandom()))
                .agency(HttpAgency.at(company).secret(secret).clock(InstantSource.system()))
                .build();
        DemoAgency agency = new DemoAgency(server, relay, secret);
        server.start();
        return agency;
    }

    URI at() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/exchange");
    }

    /** Who waits for its answer. */
    List<InboxReferral> pending() {
        return relay.agency("agency-1").inbox().pending(100);
    }

    /** Takes everybody it does not know as new, and tells the company. */
    int answerAll() {
        AgencyInbox inbox = relay.agency("agency-1").inbox();
        int answered = inbox.answer(inbox.proposals(100));
        relay.operator().dispatch();
        return answered;
    }

    @Override
    public void close() {
        server.stop(0);
        relay.close();
    }
}
