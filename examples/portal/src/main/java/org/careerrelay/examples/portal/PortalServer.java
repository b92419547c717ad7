package org.careerrelay.examples.portal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.consent.CandidatePages;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.phone.LibPhoneNumbers;

/** Two installations, the companies' and the agency's, and everybody's screens on one server that only this machine reaches. */
final class PortalServer implements AutoCloseable {

    /** The day on which the sample data begins. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 5);

    private static final String HOST = "127.0.0.1";
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService executor;
    private final World world;
    private final URI home;

    private PortalServer(HttpServer server, ExecutorService executor, World world, URI home) {
        this.server = server;
        this.executor = executor;
        this.world = world;
        this.home = home;
    }

    /** Starts everything, with the sample data in it. */
    static PortalServer start(int port) {
        return start(port, SampleData::fill);
    }

    /** Starts everything, and has something happen before anybody looks. */
    static PortalServer start(int port, Consumer<World> before) {
        HttpServer server = bind(port);
        URI home = URI.create("http://" + HOST + ":" + server.getAddress().getPort() + "/");
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(executor);
        PortalServer portal = new PortalServer(server, executor, world(server, home), home);
        server.start();
        before.accept(portal.world);
        return portal;
    }

    private static World world(HttpServer server, URI home) {
        SecureRandom random = new SecureRandom();
        PortalClock clock = new PortalClock(FIRST_DAY);
        Mailbox mailbox = new Mailbox();
        KeyRing keys = KeyRing.random(random);
        Exchanges exchanges = new Exchanges(home, clock, random);
        URI links = home.resolve("/r/");
        CareerRelay company = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .mail(mailbox)
                .agency(exchanges.toAgency())
                .linksAt(links)
                .keys(keys)
                .phones(new LibPhoneNumbers())
                .clock(clock)
                .random(random)
                .build();
        CareerRelay agency = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .agency(exchanges.toCompanies())
                .keys(KeyRing.random(random))
                .clock(clock)
                .random(random)
                .build();
        World world = new World(clock, mailbox, company, agency);
        Mount.on(server, "/", new PortalPages(world, home));
        Mount.on(server, links.getPath(), settling(CandidatePages.at(links, company, keys, clock, random), world));
        exchanges.mount(server, company, agency);
        return world;
    }

    /** Where it begins. */
    URI home() {
        return home;
    }

    World world() {
        return world;
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
        world.close();
    }

    /** What an applicant sent is on its way at once: nobody here waits for a scheduler. */
    private static WebHandler settling(WebHandler pages, World world) {
        return new WebHandler() {
            @Override
            public WebResponse handle(WebRequest request) {
                WebResponse answer = pages.handle(request);
                if (request.method().equals("POST")) {
                    world.settle();
                }
                return answer;
            }

            @Override
            public int bodyLimit() {
                return pages.bodyLimit();
            }
        };
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(HOST, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
    }
}
