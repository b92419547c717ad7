package org.careerrelay.verification.readme;

import com.sun.net.httpserver.HttpServer;
import java.io.InputStream;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.http.Mount;
import org.careerrelay.http.consent.CandidatePages;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.mail.SmtpMail;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;

/** The code of the README. What stands between two markers stands there too, literally. */
final class ReadmeExample {

    private ReadmeExample() {}

    /** What a host brings along. */
    record Host(
            DataSource dataSource,
            InputStream keyStore,
            char[] password,
            int smtpPort,
            URI agencyUri,
            String secret,
            URI linksAt,
            HttpServer server,
            ScheduledExecutorService executor,
            InstantSource clock,
            SecureRandom random) {}

    /** An applicant as a host's own system knows one. */
    record Applicant(String id, String name, String mail) {}

    static CareerRelay start(Host host) {
        DataSource dataSource = host.dataSource();
        InputStream keyStore = host.keyStore();
        char[] password = host.password();
        int smtpPort = host.smtpPort();
        URI agencyUri = host.agencyUri();
        String secret = host.secret();
        URI linksAt = host.linksAt();
        HttpServer server = host.server();
        ScheduledExecutorService executor = host.executor();
        InstantSource clock = host.clock();
        SecureRandom random = host.random();
        // readme: start
        JdbcStorage storage = JdbcStorage.on(dataSource); // your own DataSource: PostgreSQL, MariaDB or H2
        storage.migrate(); // the schema is applied only when asked for
        KeyRing keys = KeyRing.fromPkcs12(keyStore, password, random); // keys never lie in the database
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .keys(keys)
                .mail(SmtpMail.at("127.0.0.1", smtpPort).plainText()) // another machine: without plainText(), TLS
                .agency(HttpAgency.at(agencyUri).secret(secret).clock(clock)) // signed with the secret you share
                .linksAt(linksAt) // such as https://jobs.example.co.jp/r/
                .clock(clock) // InstantSource.system(); here a test moves it
                .dispatchOn(executor) // mails and messages leave in the background
                .build();
        Mount.on(server, linksAt.getPath(), CandidatePages.at(linksAt, relay, keys, clock, random));
        Mount.on(server, "/exchange", ExchangeHandler.forCompany(relay, "agency-1", List.of(secret), clock));
        // readme: end
        return relay;
    }

    static CompanyDesk open(
            CareerRelay relay,
            CompanyProfile profile,
            AgencyProfile agency,
            LocalDate validUntil,
            LocalDate reviewedOn,
            NoticeBasis basis) {
        // readme: open
        CompanyDesk acme = relay.company("acme");
        acme.profile(profile); // legal name, address, representative: the notice names them
        acme.partner(agency);
        acme.open(Programme.tenForOne("agency-1")
                .licence("13-ユ-010554", validUntil)
                .reviewedOn(reviewedOn)
                .noticeBasis(basis));
        // readme: end
        return acme;
    }

    static List<RejectionResult> reject(CompanyDesk acme, List<Applicant> applicants, Instant decidedAt) {
        // readme: reject
        List<RejectionResult> results = acme.reject(applicants.stream()
                .map(a -> Rejection.of(a.id(), a.name(), a.mail(), decidedAt, "recruiter-3"))
                .toList());
        // readme: end
        return results;
    }

    static Outcome redeem(CompanyDesk acme) {
        // readme: redeem
        CreditSnapshot credits = acme.credits("agency-1"); // granted 1, progress 0 of 10
        RequestResult result = acme.request("agency-1", JobOrder.titled("バックエンドエンジニア"));
        if (result instanceof RequestResult.Requested requested) {
            System.out.println(
                    "a credit is reserved: " + requested.introduction().id());
        }
        KpiReport november = acme.kpis(Period.month(2026, 11));
        // readme: end
        return new Outcome(credits, result, november);
    }

    /** What came of it. */
    record Outcome(CreditSnapshot credits, RequestResult result, KpiReport report) {}
}
