package org.careerrelay.verification.readme;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.storage.Storage;

/** An agency's own installation, as the guide shows it. */
final class AgencyExample {

    private AgencyExample() {}

    static CareerRelay start(
            Storage storage,
            Keys keys,
            URI companyUri,
            String secret,
            HttpServer server,
            ScheduledExecutorService executor,
            InstantSource clock) {
        // guide
        CareerRelay agency = CareerRelay.builder()
                .storage(storage) // the agency's own database
                .keys(keys) // the agency's own keys
                .agency(HttpAgency.at(companyUri).secret(secret).clock(clock)) // answers go to the company
                .clock(clock)
                .dispatchOn(executor)
                .build();
        Mount.on(server, "/exchange", ExchangeHandler.forAgency(agency, "agency-1", "acme", List.of(secret), clock));
        // end
        return agency;
    }

    static int answer(CareerRelay agency) {
        // guide
        AgencyInbox inbox = agency.agency("agency-1").inbox();
        List<InboxReferral> pending = inbox.pending(100); // in the order in which people consented
        int stored = inbox.answer(pending.stream()
                .map(person -> new InboxAnswer(
                        person.company(),
                        person.referral(),
                        person.known() ? AgencyAnswer.ACCEPTED_DUPLICATE : AgencyAnswer.ACCEPTED_NEW))
                .toList());
        // end
        return stored;
    }

    static void propose(AgencyInbox inbox) {
        // guide
        for (Introduction introduction : inbox.introductions()) {
            inbox.proposed(introduction.id()); // the name of the person travels outside of the library
        }
        // end
    }
}
