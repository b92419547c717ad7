package org.careerrelay.examples.nocode;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.CompanyLinkDesk;
import org.careerrelay.http.Mount;
import org.careerrelay.http.consent.CandidatePages;
import org.careerrelay.http.consent.PickupPages;
import org.careerrelay.http.exchange.MailAgency;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.mail.SmtpMail;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.spi.mail.MailTransport;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A company that writes no code: {@code java -jar career-relay-no-code-all.jar career-relay.properties}. It takes the exports that somebody puts into a folder, sends the mails, serves the applicants' pages and those on which the agency picks up who agreed. Unless the
 * file says {@code live=yes} it sends nothing and writes down what it would do. TLS ends at a proxy before it.
 */
public final class NoCode implements AutoCloseable {

    private static final int THREADS = 8;
    private static final String SETTINGS = "career-relay.properties";

    private final JdbcConnectionPool database;
    private final CareerRelay relay;
    private final HttpServer server;
    private final Inbox inbox;
    private final ScheduledFuture<?> looking;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);

    NoCode(Settings settings, MailTransport mail, InstantSource clock) throws IOException {
        SecureRandom random = new SecureRandom();
        Path store = settings.path("keys");
        Path stored = settings.path("database");
        KeyRing keys = KeyStoreFile.open(
                store,
                settings.need("keys.password").toCharArray(),
                stored.resolveSibling(stored.getFileName() + ".mv.db"),
                random);
        database = JdbcConnectionPool.create("jdbc:h2:" + stored + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
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
        if (settings.hasCompanyLink()) {
            CompanyLinkDesk link = company.link(Settings.AGENCY);
            System.out.println("ひな形に貼るリンク / the link for your template: " + link.make());
            settings.rejections().forEach((month, number) -> report(link, month, number));
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
     * Runs until the process ends. Where there is no settings file yet, it writes one to be filled in, and ends.
     *
     * @param args the settings file; {@code career-relay.properties} in this folder unless said
     * @throws IOException when it, or a file it names, cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length == 0 ? SETTINGS : args[0]);
        if (!Files.exists(file)) {
            try (InputStream delivered = NoCode.class.getResourceAsStream(SETTINGS)) {
                Files.copy(Objects.requireNonNull(delivered), file);
            }
            System.out.println(
                    "設定ファイルを作りました。記入してから、もう一度起動してください / wrote settings; fill them in and start again: " + file);
            return;
        }
        Settings settings = Settings.read(file, System.getenv());
        NoCode running = new NoCode(settings, smtp(settings), InstantSource.system());
        System.out.println(
                (settings.terms().isLive() ? "live: " : "試し / dry run: ") + "http://localhost:" + running.port());
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }

    /** A month that is over for long stays in the file; it is told once it is not taken any more, and nothing else. */
    private static void report(CompanyLinkDesk link, YearMonth month, int number) {
        try {
            link.reportRejections(month, number);
        } catch (InvalidInputException e) {
            System.err.println(
                    "rejections." + month + ": " + e.violations().get(0).messageJa() + " / "
                            + e.violations().get(0).messageEn());
        }
    }

    int port() {
        return server.getAddress().getPort();
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
}
