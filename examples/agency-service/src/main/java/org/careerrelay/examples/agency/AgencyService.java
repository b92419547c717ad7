package org.careerrelay.examples.agency;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.spi.agency.AgencyTransport;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * An agency: {@code java -jar career-relay-agency-service-all.jar agency.properties}. It takes referrals of many companies, knows a person again whoever refers them, answers each
 * referral by its policy, and says at {@code /status} how far it is, with numbers alone. TLS ends at a proxy before it.
 */
public final class AgencyService implements AutoCloseable {

    private final String agency;
    private final CreditsOwed owed;
    private final JdbcConnectionPool database;
    private final CareerRelay relay;
    private final HttpServer server;
    private final ScheduledFuture<?> answering;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);

    AgencyService(Properties settings, KeyRing keys, InstantSource clock) throws IOException {
        agency = need(settings, "agency");
        Set<String> companies = settings.stringPropertyNames().stream()
                .filter(name -> name.matches("company\\.[^.]+\\.url"))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        owed = new CreditsOwed(settings, companies);
        database = JdbcConnectionPool.create(need(settings, "database"), "sa", "");
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        int port = Integer.parseInt(need(settings, "port"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        Map<String, AgencyTransport> ways = new TreeMap<>();
        for (String company : companies) {
            URI uri = URI.create(need(settings, "company." + company + ".url"));
            String secret = need(settings, "company." + company + ".secret");
            ways.put(company, HttpAgency.at(uri).secret(secret).clock(clock));
        }
        relay = CareerRelay.builder()
                .storage(storage)
                .keys(keys)
                .agency(AgencyTransport.byPartner(ways)) // each answer goes to the company that asked
                .clock(clock)
                .dispatchOn(threads)
                .build();
        for (String company : companies) {
            List<String> secrets = List.of(need(settings, "company." + company + ".secret"));
            ExchangeHandler handler = ExchangeHandler.forAgency(relay, agency, company, secrets, clock);
            Mount.on(server, "/exchange/" + company, handler);
        }
        server.createContext("/status", this::status);
        server.start();
        answering = threads.scheduleWithFixedDelay(this::answer, 1, 1, TimeUnit.SECONDS);
    }

    /** Runs until the process ends. At the first start it makes its key store; the password may stand in CAREER_RELAY_KEYS_PASSWORD instead. */
    public static void main(String[] args) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(args.length == 0 ? "agency.properties" : args[0]))) {
            settings.load(in);
        }
        String password =
                System.getenv().getOrDefault("CAREER_RELAY_KEYS_PASSWORD", settings.getProperty("keys.password", ""));
        KeyRing keys = KeyStoreFile.open(Path.of(need(settings, "keys")), password.toCharArray());
        AgencyService service = new AgencyService(settings, keys, InstantSource.system());
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    }

    AgencyInbox inbox() {
        return relay.agency(agency).inbox();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Here the policy answers. Where somebody of the agency looks first, it is {@code inbox.pending} and {@code inbox.answer}. */
    private void answer() {
        try {
            inbox().attribute(1000);
        } catch (RuntimeException e) {
            System.err.println("not answered, tried again in a second: " + e.getClass());
        }
    }

    private void status(HttpExchange exchange) throws IOException {
        OutboxStatus outbox = relay.operator().outbox();
        byte[] text = ("waiting for an answer: " + inbox().pending(100).size() + "\nunsent: " + outbox.waiting()
                        + "\ngiven up: " + outbox.parked() + "\n" + owed.lines(inbox()))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(1);
        answering.cancel(false);
        relay.close();
        threads.shutdown();
        database.dispose();
    }

    private static String need(Properties settings, String name) {
        String value = settings.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("missing: " + name);
        }
        return value;
    }
}
