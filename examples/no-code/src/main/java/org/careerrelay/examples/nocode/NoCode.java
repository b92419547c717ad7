package org.careerrelay.examples.nocode;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.http.Mount;
import org.careerrelay.http.consent.CandidatePages;
import org.careerrelay.http.consent.PickupPages;
import org.careerrelay.http.exchange.MailAgency;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.mail.SmtpMail;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.spi.mail.MailTransport;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A company that writes no code: {@code NoCode career-relay.properties}. It takes the exports that somebody puts into a folder, sends the mails, serves the applicants' pages and those on which the agency picks up who agreed. Unless the
 * file says {@code live=yes} it sends nothing and writes down what it would do. TLS ends at a proxy before it.
 */
public final class NoCode implements AutoCloseable {

    private static final int THREADS = 8;

    private final JdbcConnectionPool database;
    private final CareerRelay relay;
    private final HttpServer server;
    private final Inbox inbox;
    private final ScheduledFuture<?> looking;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);

    NoCode(Settings settings, MailTransport mail, InstantSource clock) throws IOException {
        SecureRandom random = new SecureRandom();
        KeyRing keys =
                keys(settings.path("keys"), settings.need("keys.password").toCharArray(), random);
        database =
                JdbcConnectionPool.create("jdbc:h2:" + settings.path("database") + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        relay = CareerRelay.builder()
                .storage(storage)
                .keys(keys)
                .mail(mail)
                .agency(MailAgency.at(settings.agencyPages()))
                .linksAt(settings.links())
                .clock(clock)
                .random(random)
                .dispatchOn(threads)
                .build();
        CompanyDesk company = relay.company(Settings.COMPANY);
        company.profile(settings.company());
        company.partner(settings.agency());
        company.open(settings.programme());
        if (settings.from().isPresent()) {
            company.intake().basis(new BackfillBasis(settings.from().get(), settings.need("from.basis"), "settings"));
        }
        inbox = new Inbox(settings.path("inbox"), company.intake(), settings.terms(), settings.columns(), clock);
        server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.number("port", 8080)), 0);
        server.setExecutor(threads);
        CandidatePages pages = CandidatePages.at(settings.links(), relay, keys, clock, random);
        Mount.on(server, pages.basePath(), pages);
        PickupPages pickup = PickupPages.at(settings.agencyPages(), relay, clock);
        Mount.on(server, pickup.basePath(), pickup);
        server.start();
        looking = threads.scheduleWithFixedDelay(this::look, 1, 60, TimeUnit.SECONDS);
    }

    /**
     * Runs until the process ends.
     *
     * @param args the settings file
     * @throws IOException when it, or a file it names, cannot be read
     */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.read(Path.of(args[0]));
        NoCode running = new NoCode(settings, smtp(settings), InstantSource.system());
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }

    CareerRelay relay() {
        return relay;
    }

    /** What is wrong with a file is written beside it; what is wrong with the folder is tried again. Whatever were thrown would end the looking for good, without a word. */
    void look() {
        try {
            inbox.look();
        } catch (IOException | RuntimeException e) {
            System.err.println("inbox: " + e.getClass());
        }
    }

    @Override
    public void close() {
        server.stop(1);
        looking.cancel(false);
        relay.close();
        threads.shutdown();
        database.dispose();
    }

    private static SmtpMail smtp(Settings settings) {
        SmtpMail smtp = SmtpMail.at(settings.need("smtp.host"), settings.number("smtp.port", 587));
        SmtpMail way = switch (settings.text("smtp.tls").orElse("starttls")) {
            case "implicit" -> smtp.implicitTls();
            case "none" -> smtp.plainText();
            default -> smtp;
        };
        return settings.text("smtp.user").isEmpty()
                ? way
                : way.login(settings.need("smtp.user"), () -> settings.need("smtp.password"));
    }

    /** Made once, at the first start. Without the key store nobody can read what is stored: keep a copy elsewhere. */
    private static KeyRing keys(Path store, char[] password, SecureRandom random) throws IOException {
        if (!Files.exists(store)) {
            try (OutputStream out = Files.newOutputStream(store)) {
                KeyRing.random(random).toPkcs12(out, password);
            }
        }
        try (InputStream in = Files.newInputStream(store)) {
            return KeyRing.fromPkcs12(in, password, random);
        }
    }
}
