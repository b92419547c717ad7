package org.careerrelay.examples.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Properties;
import java.util.Set;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agency's service between two companies: engines, databases and servers of their own, real HTTP between them. */
class AgencyServiceTest {

    private static final String ACME_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String GLOBEX_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-15T00:00:00Z"));

    private final KeyRing keys = KeyRing.random(new SecureRandom());

    @Test
    @Proves("A08")
    void referralsOfTwoCompaniesAreAnsweredAndAPersonOfBothIsNewOnce(@TempDir Path folder) throws Exception {
        try (Company acme = new Company("acme", ACME_SECRET, CLOCK);
                Company globex = new Company("globex", GLOBEX_SECRET, CLOCK)) {
            acme.listen();
            globex.listen();
            try (AgencyService agency = new AgencyService(settings(folder, acme, globex), keys, CLOCK)) {
                acme.reach(agency.port());
                globex.reach(agency.port());

                acme.refer("application-1", "both@example.jp");
                acme.relay.operator().dispatch();
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> agency.inbox().answered(10).size() == 1);
                globex.refer("application-1", "both@example.jp");
                globex.refer("application-2", "other@example.jp");
                globex.relay.operator().dispatch();

                // in this order: what is answered later than it was asked for unsent answers would not be sent yet
                await().atMost(Duration.ofSeconds(90)).until(() -> answered(agency) == 3 && unsent(agency));
                assertThat(agency.inbox().answered(10))
                        .extracting(InboxItem::company, InboxItem::answer)
                        .containsExactlyInAnyOrder(
                                tuple("acme", AgencyAnswer.ACCEPTED_NEW),
                                tuple("globex", AgencyAnswer.ACCEPTED_DUPLICATE),
                                tuple("globex", AgencyAnswer.ACCEPTED_NEW));
                assertThat(counted(acme)).isEqualTo(1);
                assertThat(counted(globex)).isEqualTo(1);
                assertThat(status(agency))
                        .contains("waiting for an answer: 0", "given up: 0", "credits owed to acme: 0")
                        .doesNotContain("@", "山田");
            }
        }
    }

    @Test
    void aCompanyThatWasDownHearsTheAnswersLaterAndARestartForgetsNothing(@TempDir Path folder) throws Exception {
        try (Company acme = new Company("acme", ACME_SECRET, InstantSource.system())) {
            Properties settings = settings(folder, acme);
            try (AgencyService agency = new AgencyService(settings, keys, InstantSource.system())) {
                acme.reach(agency.port());
                acme.refer("application-1", "taro@example.jp");
                acme.relay.operator().dispatch();
                await().atMost(Duration.ofSeconds(90)).until(() -> answered(agency) == 1);
            }
            acme.listen();
            try (AgencyService again = new AgencyService(
                    settings, keys, InstantSource.offset(InstantSource.system(), Duration.ofMinutes(4)))) {
                await().atMost(Duration.ofSeconds(90)).until(() -> unsent(again));
                assertThat(answered(again)).isEqualTo(1);
            }
            assertThat(counted(acme)).isEqualTo(1);
        }
    }

    /** Six people and four: neither company has its ten, both together have. */
    @Test
    void whatIsOwedToCompaniesThatCountTogetherIsOwedToTheHolder(@TempDir Path folder) throws Exception {
        try (Company acme = new Company("acme", ACME_SECRET, CLOCK);
                Company beta = new Company("beta", GLOBEX_SECRET, CLOCK)) {
            acme.listen();
            beta.listen();
            Properties settings = settings(folder, acme, beta);
            settings.setProperty("company.acme.pool", "beta");
            try (AgencyService agency = new AgencyService(settings, keys, CLOCK)) {
                refer(acme, agency, 6);
                await().atMost(Duration.ofSeconds(20)).until(() -> answered(agency) == 6);
                assertThat(status(agency)).contains("credits owed to acme (together with beta): 0\n");
                refer(beta, agency, 4);
                await().atMost(Duration.ofSeconds(20)).until(() -> answered(agency) == 10);
                assertThat(status(agency))
                        .contains("credits owed to acme (together with beta): 1\n")
                        .doesNotContain("credits owed to beta");
            }
        }
    }

    @Test
    void aPoolThatCannotBeIsNamedWithAllThatIsWrong() {
        Properties settings = new Properties();
        settings.setProperty("company.acme.pool", "acme, beta, delta");
        settings.setProperty("company.beta.pool", "gamma");
        settings.setProperty("company.gamma.pool", "beta");
        assertThatThrownBy(() -> new CreditsOwed(settings, Set.of("acme", "beta", "gamma")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(String.join(
                        ", ",
                        "company.acme.pool: acme is no other company, or in a pool already",
                        "company.acme.pool: delta is no other company, or in a pool already",
                        "company.beta.pool: it is a member of another",
                        "company.gamma.pool: beta is no other company, or in a pool already",
                        "company.gamma.pool: it is a member of another"));
    }

    @Test
    @Tag("long")
    @Proves("CMP-20")
    void anAgencyThatIsKilledAgainAndAgainHasEverybodyOnce(@TempDir Path folder) throws Exception {
        int people = Integer.getInteger("careerrelay.people", 60);
        KilledAgency.Outcome outcome =
                KilledAgency.run(folder, people, Integer.getInteger("careerrelay.kills", 3), 20261122);
        System.out.println(outcome);
        assertThat(outcome).matches(KilledAgency.Outcome::isExact);
    }

    @Test
    void everyAnswerIsTaken(@TempDir Path folder) throws IOException {
        int people = Integer.getInteger("careerrelay.people", 20);
        Duration took = Acknowledgements.measure(folder, people);
        System.out.println(people + " acknowledgements in " + took.toMillis() + " ms");
        assertThat(took).isPositive();
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        assertThatThrownBy(() -> new AgencyService(new Properties(), keys, CLOCK))
                .hasMessage("missing: agency");
    }

    @Test
    void theServiceStaysShort() throws IOException {
        Path source = Path.of("src/main/java/org/careerrelay/examples/agency/AgencyService.java");
        assertThat(Files.readAllLines(source, StandardCharsets.UTF_8)).hasSizeLessThan(150);
    }

    private static Properties settings(Path folder, Company... companies) {
        Properties settings = new Properties();
        settings.setProperty("agency", "agency-1");
        settings.setProperty("port", "0");
        settings.setProperty("database", "jdbc:h2:" + folder.resolve("agency") + ";DB_CLOSE_ON_EXIT=FALSE");
        for (Company company : companies) {
            settings.setProperty(
                    "company." + company.key + ".url", company.exchange().toString());
            settings.setProperty("company." + company.key + ".secret", company.secret);
        }
        return settings;
    }

    private static void refer(Company company, AgencyService agency, int people) {
        company.reach(agency.port());
        for (int i = 0; i < people; i++) {
            company.refer("application-" + i, company.key + i + "@example.jp");
        }
        company.relay.operator().dispatch();
    }

    private static int answered(AgencyService agency) {
        return agency.inbox().answered(10).size();
    }

    private static boolean unsent(AgencyService agency) throws IOException, InterruptedException {
        return status(agency).contains("unsent: 0");
    }

    private static String status(AgencyService agency) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + agency.port() + "/status");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static long counted(Company company) {
        company.relay.operator().dispatch();
        return company.relay.operator().events(TenantKind.COMPANY, company.key, 0, 1000).stream()
                .filter(numbered -> numbered.event().type() == EventType.PERSON_COUNTED)
                .count();
    }
}
