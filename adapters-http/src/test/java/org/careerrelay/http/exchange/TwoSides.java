package org.careerrelay.http.exchange;

import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.MovableClock;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.pii.RawToken;

/** A company's installation and an agency's, each with its own engine, storage, keys and server, that know each other by URL and secret only. */
final class TwoSides implements AutoCloseable {

    final MovableClock clock = new MovableClock(Acme.START);
    private final Loopback companySide = new Loopback();
    private final Loopback agencySide = new Loopback();
    final Acme acme = new Acme(clock, companySide.uri("/r/"), transport(agencySide.uri("/relay")));
    final CareerRelay agency = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .mail(MemoryMail.create())
            .agency(transport(companySide.uri("/relay")))
            .linksAt(URI.create("https://agency.example.jp/r/"))
            .keys(KeyRing.random(new SecureRandom()))
            .clock(clock)
            .random(new SecureRandom())
            .build();
    final AgencyInbox inbox = agency.agency(Acme.AGENCY).inbox();

    /** Both, listening to each other. */
    static TwoSides listening() {
        TwoSides sides = new TwoSides();
        sides.agencyListens();
        sides.companyListens();
        return sides;
    }

    void agencyListens() {
        Mount.on(
                agencySide.server(),
                "/relay",
                ExchangeHandler.forAgency(agency, Acme.AGENCY, Acme.KEY, List.of(Messages.SECRET), clock));
    }

    void companyListens() {
        Mount.on(
                companySide.server(),
                "/relay",
                ExchangeHandler.forCompany(acme.relay, Acme.AGENCY, List.of(Messages.SECRET), clock));
    }

    /** Whoever follows a link. */
    CandidateDesk candidate(URI link) {
        return acme.relay.candidate(RawToken.of(link.getPath().substring("/r/".length())));
    }

    private HttpAgency transport(URI endpoint) {
        return HttpAgency.at(endpoint).secret(Messages.SECRET).clock(clock);
    }

    @Override
    public void close() {
        agency.close();
        acme.close();
        agencySide.close();
        companySide.close();
    }
}
