package org.careerrelay.mail;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.careerrelay.CareerRelay;
import org.careerrelay.CareerRelayBuilder;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.mail.MailComposer;
import org.careerrelay.spi.mail.MailTransport;

/** An engine with one company that offers the relay, and a composer. */
final class Company implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");
    private static final String KEY = "acme";

    private final CareerRelay engine;

    private Company(CareerRelay engine) {
        this.engine = engine;
    }

    static Company with(MailComposer composer) {
        return built(builder -> builder.composer(composer));
    }

    /** One whose mails the engine sends. */
    static Company sending(MailTransport mail) {
        return built(builder -> builder.mail(mail));
    }

    /** One whose agency is told by mail. */
    static Company telling(MailTransport mail, AgencyTransport agency) {
        return built(builder -> builder.mail(mail).agency(agency));
    }

    private static Company built(UnaryOperator<CareerRelayBuilder> more) {
        Random random = new Random(7);
        CareerRelayBuilder builder = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .keys(KeyRing.random(random))
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .clock(InstantSource.fixed(NOW))
                .random(random);
        Company company = new Company(more.apply(builder).build());
        company.desk()
                .profile(new CompanyProfile("株式会社例示製作所", "東京都千代田区1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "", "JP"));
        company.desk()
                .partner(new AgencyProfile(
                        "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例 二郎", "desk@agency.example.jp", "", "JP"));
        company.desk()
                .open(Programme.tenForOne("agency-1")
                        .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                        .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2026, 4, 1))));
        return company;
    }

    CareerRelay engine() {
        return engine;
    }

    CompanyDesk desk() {
        return engine.company(KEY);
    }

    @Override
    public void close() {
        engine.close();
    }
}
