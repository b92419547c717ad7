package org.careerrelay.examples.tour;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.OperatorDesk;
import org.careerrelay.http.consent.CandidatePages;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.phone.LibPhoneNumbers;

/**
 * Everything that is there at the same time: the company's installation and the agency's, each with its own engine, storage and web
 * server, everybody's mail server, and the clock. The installations meet over HTTP and mail only.
 */
final class World implements AutoCloseable {

    private static final String EXCHANGE = "/exchange";
    private static final String LINKS = "/r/";
    /** Longer than any batch takes: the clock stands still meanwhile. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final SimulatedClock clock;
    private final Mailbox mailbox;
    private final Databases databases;
    private final CareerRelay companyRelay;
    private final CareerRelay agencyRelay;
    private final Closing closing;

    private World(WorkFolder work, Options options, Closing closing) {
        this.closing = closing;
        SecureRandom random = new SecureRandom();
        KeyFiles keyFiles = new KeyFiles(work.keys(), random);
        String secret = keyFiles.webhookSecret();
        KeyRing companyKeys = keyFiles.ring("company");
        this.clock = SimulatedClock.in(work.clock(), options.today());
        this.databases = closing.add(Databases.open(options.storage(), work));
        this.mailbox = closing.add(Mailbox.open(work, options));
        Loopback companyWeb = closing.add(Loopback.remembered(work.port(), random));
        Loopback agencyWeb = closing.add(Loopback.anywhere());
        this.companyRelay = closing.add(CareerRelay.builder()
                .storage(databases.company())
                .mail(mailbox.transport().clock(clock))
                .agency(HttpAgency.at(agencyWeb.at(EXCHANGE)).secret(secret).clock(clock))
                .linksAt(companyWeb.at(LINKS))
                .keys(companyKeys)
                .phones(new LibPhoneNumbers())
                .clock(clock)
                .random(random)
                .lease(LEASE)
                .build());
        this.agencyRelay = closing.add(CareerRelay.builder()
                .storage(databases.agency())
                .agency(HttpAgency.at(companyWeb.at(EXCHANGE)).secret(secret).clock(clock))
                .keys(keyFiles.ring("agency"))
                .clock(clock)
                .random(random)
                .lease(LEASE)
                .build());
        companyWeb
                .mount(LINKS, CandidatePages.at(companyWeb.at(LINKS), companyRelay, companyKeys, clock, random))
                .mount(EXCHANGE, ExchangeHandler.forCompany(companyRelay, Parties.AGENCY, List.of(secret), clock))
                .start();
        agencyWeb
                .mount(
                        EXCHANGE,
                        ExchangeHandler.forAgency(agencyRelay, Parties.AGENCY, Parties.COMPANY, List.of(secret), clock))
                .start();
        if (work.resumed()) {
            // What a killed run had claimed can be claimed again, before anything newer overtakes it.
            clock.advance(LEASE);
        }
    }

    /** Starts everything; what a killed run left is taken up. */
    static World open(WorkFolder work, Options options) {
        Closing closing = new Closing();
        boolean open = false;
        try {
            World world = new World(work, options, closing);
            open = true;
            return world;
        } finally {
            if (!open) {
                closing.close();
            }
        }
    }

    SimulatedClock clock() {
        return clock;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    CompanyDesk company() {
        return companyRelay.company(Parties.COMPANY);
    }

    OperatorDesk companyOperator() {
        return companyRelay.operator();
    }

    AgencyInbox agency() {
        return agencyRelay.agency(Parties.AGENCY).inbox();
    }

    OperatorDesk agencyOperator() {
        return agencyRelay.operator();
    }

    Optional<DataSource> companySource() {
        return databases.companySource();
    }

    /** Lets both installations carry out all that waits; where something waits for its time, the clock is moved to it. */
    void settle() {
        settle(done -> {});
    }

    /** The same, telling how much the company's installation has carried out so far. */
    void settle(IntConsumer progress) {
        List<OutboxStatus> waiting = dispatched(progress);
        while (!waiting.isEmpty()) {
            clock.advanceTo(waiting.stream()
                    .map(OutboxStatus::nextDue)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElseThrow(() -> new IllegalStateException("something waits that is never due")));
            waiting = dispatched(progress);
        }
        // What the agency sent last has become events that still want their numbers.
        companyOperator().dispatch();
    }

    private List<OutboxStatus> dispatched(IntConsumer progress) {
        companyOperator().dispatch(progress);
        agencyOperator().dispatch();
        List<OutboxStatus> outboxes = Stream.of(companyOperator(), agencyOperator())
                .map(OperatorDesk::outbox)
                .toList();
        if (outboxes.stream().anyMatch(outbox -> outbox.parked() > 0)) {
            throw new IllegalStateException("a message between the installations was given up");
        }
        return outboxes.stream().filter(outbox -> outbox.waiting() > 0).toList();
    }

    @Override
    public void close() {
        closing.close();
    }
}
