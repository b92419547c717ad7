package org.careerrelay.verification.readme;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.exchange.FetchHandler;
import org.careerrelay.http.exchange.FetchReport;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.http.exchange.HttpFetch;
import org.careerrelay.spi.agency.AgencyTransport;

/** Partners that come for their messages, as the guide shows it. */
final class FetchExample {

    private FetchExample() {}

    static AgencyTransport transport(HttpAgency other) {
        // guide
        AgencyTransport transport =
                AgencyTransport.byPartner(Map.of("agency-1", AgencyTransport.fetched(), "agency-2", other));
        // end
        return transport;
    }

    static void serve(HttpServer server, CareerRelay relay, String secret, InstantSource clock) {
        // guide
        Mount.on(server, "/fetch", FetchHandler.forCompany(relay, "agency-1", List.of(secret), clock));
        // end
    }

    static FetchReport fetch(CareerRelay agency, URI company, String secret, InstantSource clock) {
        // guide
        HttpFetch fetch = HttpFetch.at(company).secret(secret).clock(clock);
        FetchReport report =
                fetch.run(messages -> agency.agency("agency-1").inbox().receive("acme", messages));
        // end
        return report;
    }
}
