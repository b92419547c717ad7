package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.tck.Proves;
import org.careerrelay.verification.readme.ReadmeExample.Applicant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README is compiled, and does what the README says on real parts: a database, mail, HTTP both ways. */
class ReadmeTest {

    private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final char[] PASSWORD = "of the test".toCharArray();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final Pattern CALL = Pattern.compile("\\bacme\\.(?!kpis\\b)\\w+\\(");

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-15T00:00:00Z"));
    private final SecureRandom random = new SecureRandom();
    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Machine companySide;
    private Machine agencySide;

    @BeforeEach
    void startTheMachines() {
        mailServer.start();
        companySide = new Machine(folder.resolve("company"));
        agencySide = new Machine(folder.resolve("agency"));
    }

    @AfterEach
    void stopTheMachines() {
        companySide.close();
        agencySide.close();
        mailServer.stop();
    }

    @Test
    void theReadmeShowsThisCode() {
        assertThat(Markdown.java(Markdown.ROOT.resolve("README.md")))
                .containsExactlyElementsOf(JavaRegions.of(ReadmeExample.class, "// readme: ", "// readme: end"));
    }

    @Test
    @Proves("A37")
    void threeCallsLeadFromTenRejectionsToAnIntroduction() throws Exception {
        assertThat(JavaRegions.of(ReadmeExample.class, "// readme: ", "// readme: end").stream()
                        .filter(region -> !region.contains("acme.open("))
                        .flatMap(region -> CALL.matcher(region).results())
                        .count())
                .as("calls of the company from the rejection to the request")
                .isEqualTo(3);
        try (CareerRelay relay = ReadmeExample.start(host());
                CareerRelay agency = agency()) {
            CompanyDesk acme = ReadmeExample.open(
                    relay,
                    new CompanyProfile("株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一", "saiyo@example.co.jp", "", "JP"),
                    new AgencyProfile(
                            "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例示 二", "desk@agency.example.jp", "", "JP"),
                    LocalDate.of(2030, 3, 31),
                    LocalDate.of(2026, 10, 1),
                    new NoticeBasis(NoticeBasis.Kind.OPT_IN, "application form 12", LocalDate.of(2026, 4, 1)));

            assertThat(ReadmeExample.reject(acme, tenApplicants(), clock.instant()))
                    .hasSize(10)
                    .allMatch(RejectionResult.Linked.class::isInstance);
            everybodyConsents();
            AgencyInbox inbox = agency.agency("agency-1").inbox();
            await().atMost(LONG_ENOUGH).until(() -> inbox.pending(100).size() == 10);
            assertThat(AgencyExample.answer(agency)).isEqualTo(10);
            await().atMost(LONG_ENOUGH)
                    .until(() -> relay.operator()
                                    .ledger("acme", "agency-1")
                                    .entries(0, 100)
                                    .size()
                            == 11);
            clock.pass(Duration.ofDays(1));
            ReadmeExample.Outcome outcome = ReadmeExample.redeem(acme);

            assertThat(outcome.credits().granted()).isEqualTo(1);
            assertThat(outcome.credits().progress()).isZero();
            assertThat(outcome.credits().threshold()).isEqualTo(10);
            assertThat(outcome.result()).isInstanceOf(RequestResult.Requested.class);
            Kpi referrals = outcome.report().figure("referralCount");
            assertThat(referrals.value()).isInstanceOf(KpiValue.Known.class);
            assertThat(referrals.numerator()).isEqualTo(10);
            await().atMost(LONG_ENOUGH).until(() -> inbox.introductions().size() == 1);
            AgencyExample.propose(inbox, clock.instant());
            await().atMost(LONG_ENOUGH).until(() -> acme.introductions().get(0).state() == IntroductionState.PROPOSED);
        }
    }

    private void everybodyConsents() throws Exception {
        await().atMost(LONG_ENOUGH).until(() -> mailServer.getReceivedMessages().length == 10);
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            new Addressee().consents(mail);
        }
    }

    private ReadmeExample.Host host() throws Exception {
        return new ReadmeExample.Host(
                companySide.dataSource(),
                keyStore(),
                PASSWORD,
                mailServer.getSmtp().getPort(),
                agencySide.at("/exchange"),
                SECRET,
                companySide.at("/r/"),
                companySide.server(),
                companySide.executor(),
                clock,
                random);
    }

    private InputStream keyStore() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        KeyRing.random(random).toPkcs12(bytes, PASSWORD);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private CareerRelay agency() {
        JdbcStorage storage = JdbcStorage.on(agencySide.dataSource());
        storage.migrate();
        return AgencyExample.start(
                storage,
                KeyRing.random(random),
                companySide.at("/exchange"),
                SECRET,
                agencySide.server(),
                agencySide.executor(),
                clock);
    }

    private static List<Applicant> tenApplicants() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Applicant("application-" + i, "山田 太郎", "taro" + i + "@example.jp"))
                .toList();
    }
}
