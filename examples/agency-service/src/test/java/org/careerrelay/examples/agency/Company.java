package org.careerrelay.examples.agency;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.template.DefaultMail;

/** A company's installation with a server of its own. It learns where the agency is once that runs. */
final class Company implements AutoCloseable {

    final String key;
    final String secret;
    final CareerRelay relay;
    private final HttpServer server;
    private final MemoryMail mail = MemoryMail.create();
    private final InstantSource clock;
    private volatile AgencyTransport way = (partner, messages) -> messages.stream()
            .<Delivery>map(message -> new Delivery.Retry("not.yet", null))
            .toList();

    Company(String key, String secret, InstantSource clock) throws IOException {
        this.key = key;
        this.secret = secret;
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        relay = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .mail(mail)
                .agency((partner, messages) -> way.deliver(partner, messages))
                .linksAt(URI.create("https://jobs.example.co.jp/r/"))
                .keys(KeyRing.random(new SecureRandom()))
                .clock(clock)
                .random(new SecureRandom())
                .build();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Programme.JAPAN);
        relay.company(key).profile(new CompanyProfile("株式会社例示", "東京都千代田区1-1", "代表", "saiyo@example.co.jp", "", "JP"));
        relay.company(key)
                .partner(new AgencyProfile(
                        "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表", "desk@agency.example.jp", "", "JP"));
        relay.company(key).mail(DefaultMail.japanese("例示 採用", "saiyo@example.co.jp", "saiyo@example.co.jp"));
        relay.company(key)
                .open(Programme.tenForOne("agency-1")
                        .licence("13-ユ-000000", today.plusYears(3))
                        .reviewedOn(today.minusMonths(1))
                        .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 12", today.minusMonths(1))));
    }

    URI exchange() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/exchange");
    }

    void listen() {
        Mount.on(server, "/exchange", ExchangeHandler.forCompany(relay, "agency-1", List.of(secret), clock));
    }

    void reach(int port) {
        way = HttpAgency.at(URI.create("http://127.0.0.1:" + port + "/exchange/" + key))
                .secret(secret)
                .clock(clock);
    }

    /** What is for the agency goes there without a wire. */
    void hand(Function<List<ExchangeMessage>, List<Receipt>> receiver) {
        way = (partner, messages) -> receiver.apply(messages).stream()
                .<Delivery>map(receipt -> new Delivery.Delivered())
                .toList();
    }

    /** Rejects somebody, who opens the link and agrees. */
    void refer(String application, String address) {
        Instant now = clock.instant();
        relay.company(key).reject(List.of(Rejection.of(application, "山田 太郎", address, now, "recruiter-3")));
        relay.operator().dispatch();
        List<RejectionLetter> letters = mail.letters();
        URI link = URI.create(letters.get(letters.size() - 1).relay().link().reveal());
        CandidateDesk desk = relay.candidate(RawToken.of(link.getPath().substring("/r/".length())));
        desk.consent(desk.look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        EnumSet.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of(address),
                        new RelayAnswers(Pii.of("山田 太郎"), Pii.of(address), Pii.of(""))));
    }

    @Override
    public void close() {
        server.stop(0);
        relay.close();
    }
}
