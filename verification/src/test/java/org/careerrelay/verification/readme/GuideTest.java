package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.mail.LetterComposer;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.RevocationOutcome;
import org.careerrelay.simulation.Projection;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the guides does what the guides say. */
class GuideTest {

    private static final String LINKS = "https://jobs.example.co.jp/r/";

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-15T00:00:00Z"));
    private final MemoryMail mail = MemoryMail.create();
    private final List<Long> conversions = new ArrayList<>();
    private final CareerRelay relay = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .mail(mail)
            .agency(MemoryAgency.create())
            .linksAt(URI.create(LINKS))
            .keys(KeyRing.random(new SecureRandom()))
            .clock(clock)
            .listener(GuideExample.listener(conversions))
            .build();
    private final CompanyDesk acme = relay.company("acme");

    /** A programme of one for one, published at once, so that one person is enough for a credit. */
    @BeforeEach
    void open() {
        acme.profile(new CompanyProfile("株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一", "saiyo@example.co.jp", "", "JP"));
        acme.partner(new AgencyProfile(
                "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例示 二", "desk@agency.example.jp", "", "JP"));
        GuideExample.mail(acme);
        acme.open(programme(new CreditRule(1, 1)));
    }

    private static Programme programme(CreditRule rule) {
        return Programme.tenForOne("agency-1")
                .rule(rule)
                .publication(Publication.IMMEDIATE)
                .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                .reviewedOn(LocalDate.of(2026, 10, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "application form 12", LocalDate.of(2026, 4, 1)));
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void aRejectionCanBeExplainedAndTakenBack() {
        List<RejectionResult> results = acme.reject(List.of(taro(), Rejection.of("", "", "", clock.instant(), "r")));

        assertThat(GuideExample.explain(results.get(0))).isEqualTo("on its way, with a link");
        assertThat(GuideExample.explain(results.get(1))).contains("メールアドレスの形式が正しくありません");
        assertThat(GuideExample.explain(acme.reject(List.of(taro())).get(0))).isEqualTo("taken before");
        assertThat(GuideExample.revoke(acme)).isEqualTo(RevocationOutcome.ENDED);
        GuideExample.operate(relay);
        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void anExportIsTakenIn() throws Exception {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, """
                        応募ID,氏名,メールアドレス,応募経路,選考ステータス,不採用日
                        A-1,山田 太郎,taro@example.jp,自社サイト,不採用,2026/11/01
                        A-2,山田 花子,hanako@example.jp,リファラル,不採用,令和8年11月1日
                        """, StandardCharsets.UTF_8);

        GuideExample.intake(acme, file);
        GuideExample.operate(relay);

        assertThat(mail.letters())
                .extracting(letter -> letter.recipientAddress().reveal())
                .containsExactly("taro@example.jp");
        assertThat(GuideExample.ownWords().rejected()).contains("お見送り");
    }

    @Test
    void onePersonLeadsToALedgerAFigureAndAnEndedIntroduction() {
        acme.reject(List.of(taro()));
        GuideExample.operate(relay);
        consent();
        GuideExample.operate(relay);
        OpaqueId referral = referral();
        relay.agency("agency-1")
                .acknowledge(List.of(new Acknowledgement(referral, AgencyAnswer.ACCEPTED_NEW, clock.instant())));
        clock.pass(Duration.ofSeconds(1));
        RequestResult result = acme.request("agency-1", JobOrder.titled("バックエンドエンジニア"));
        OpaqueId introduction =
                ((RequestResult.Requested) result).introduction().id();
        relay.agency("agency-1").introduction(introduction).propose(Introduced.person());
        GuideExample.stepsOfTheCompany(acme, introduction);
        relay.agency("agency-1").introduction(introduction).joined();
        GuideExample.operate(relay);
        GuideExample.readLedger(relay);
        GuideExample.readEvents(relay);
        assertThat(GuideExample.replay(relay)).isZero();

        assertThat(acme.introductions().get(0).state()).isEqualTo(IntroductionState.JOINED);
        assertThat(relay.operator().ledger("acme", "agency-1").entries(0, 100))
                .extracting(LedgerEntry::kind)
                .extracting(Enum::name)
                .containsExactly("COUNT", "GRANT", "RESERVE", "CONSUME");
        assertThat(GuideExample.show(acme.kpis(Period.month(2026, 11)))).isEqualTo("1 people");
        assertThat(GuideExample.show(acme.kpis(Period.day(LocalDate.of(2026, 11, 15)))))
                .isEqualTo("fewer than 10");
        assertThat(conversions).hasSize(1);
        assertThat(GuideExample.report(acme))
                .allSatisfy(text -> assertThat(text).contains("バックエンドエンジニア"));
        assertThat(GuideExample.look(acme))
                .as("one person is too few to say anything")
                .isEmpty();
        assertThat(GuideExample.share(acme)).contains("No figure is large enough");
    }

    @Test
    void filesOfACompanyGiveTheFiguresThatNeedThem(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("survey.csv"), "月,依頼数,1点,2点,3点,4点,5点,推奨者,中立者,批判者\n2026-11,40,0,0,0,10,10,12,4,4\n");
        Files.writeString(folder.resolve("ratings.csv"), "月,評価,件数\n2026-11,3.5,12\n");
        Files.writeString(folder.resolve("hiring.csv"), "月,採用費,採用人数,応募数\n2026-11,3000000,3,120\n");
        Files.writeString(
                folder.resolve("returned.csv"), "月,不採用者,6か月以内の再応募,12か月以内の再応募,再応募からの採用,元社員の採用\n2026-11,100,5,8,2,1\n");
        Files.writeString(
                folder.resolve("hr.csv"), "月,在籍者数,離職者,再就職した離職者,回答者,合計点,対象者,利用者\n2026-11,100,2,1,50,200,80,20\n");

        KpiReport report = GuideExample.supplied(acme, folder);

        assertThat(GuideExample.show(report)).isEqualTo("0 people");
        assertThat(report.figure("applicantSatisfaction").value())
                .isEqualTo(new KpiValue.Known(new BigDecimal("4.5000")));
        assertThat(report.figure("costPerHire").value()).isEqualTo(new KpiValue.Known(new BigDecimal("1000000")));
        assertThat(report.figure("returnOnRelay").value()).isEqualTo(new KpiValue.Known(new BigDecimal("0.0000")));
        assertThat(report.figure("hiringCostReduction").value())
                .as("no October in the file")
                .isEqualTo(new KpiValue.NotAvailable("HiringCostSource"));
    }

    @Test
    void whatWaitsForAReviewIsApproved() {
        Policies policies = Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.staffDomains("example.jp"));
        acme.open(programme(CreditRule.TEN_FOR_ONE).policies(policies));
        acme.reject(List.of(taro()));
        GuideExample.operate(relay);
        consent();
        GuideExample.operate(relay);
        relay.agency("agency-1")
                .acknowledge(List.of(new Acknowledgement(referral(), AgencyAnswer.ACCEPTED_NEW, clock.instant())));
        assertThat(relay.operator().qualification(referral()))
                .hasValueSatisfying(waiting -> assertThat(waiting.state()).isEqualTo(QualificationState.REVIEW));

        GuideExample.review(relay);

        assertThat(relay.operator().qualification(referral()))
                .hasValueSatisfying(counted -> assertThat(counted.state()).isEqualTo(QualificationState.COUNTED));
    }

    @Test
    void whatWouldHaveBeenAndWhatIsToBeExpected() {
        assertThat(GuideExample.replay(acme, programme(CreditRule.TEN_FOR_ONE))
                        .replayed()
                        .threshold())
                .isEqualTo(8);
        Projection year = GuideExample.expectations();
        assertThat(year.total().credits()).isEqualTo(36);
        assertThat(year.total().hires()).isEqualTo(10);
        assertThat(year.net().amount()).isEqualTo(5_000_000);
        assertThat(GuideExample.chances(year.assumptions()).hires().median()).isBetween(8L, 12L);
    }

    @Test
    void keysAreMadeAndRotated() throws Exception {
        Path file = folder.resolve("keys.p12");

        GuideExample.makeKeys(file, "secret".toCharArray());

        GuideExample.addNewKeys(file, "secret".toCharArray());
        assertThat(GuideExample.rotate(file, "secret".toCharArray()).versions(KeyPurpose.LINK))
                .containsExactly(1);
    }

    @Test
    void tablesHaveNamesOfTheHostsChoice() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1");
        StringWriter out = new StringWriter();

        GuideExample.ownNames(dataSource, out);

        assertThat(out.toString()).contains("relay.cr_referral");
    }

    @Test
    void oneTransportChoosesAmongSeveral() {
        HttpAgency agency = HttpAgency.at(URI.create("https://agency.example.jp/exchange"));

        assertThat(GuideExample.severalAgencies(agency, agency)).isNotNull();
    }

    @Test
    void thePageForApplicantsShowsTheRealTexts() {
        acme.open(programme(CreditRule.TEN_FOR_ONE));
        acme.reject(List.of(taro().forJob("バックエンドエンジニア")));
        GuideExample.operate(relay);
        RejectionLetter letter = mail.letters().get(0);
        RelayBlock block = Objects.requireNonNull(letter.relay());
        Invitation.Notice notice = relay.candidate(token(letter))
                .look(Locale.JAPANESE)
                .orElseThrow()
                .notice();
        Composition.Composed composed = (Composition.Composed) LetterComposer.compose(letter);
        Stream<String> texts = Stream.of(
                composed.subject().reveal(),
                composed.text()
                        .reveal()
                        .replace(block.link().reveal(), "")
                        .replace(Objects.requireNonNull(block.unsubscribe()).reveal(), ""),
                block.before(),
                block.after());

        assertThat(Stream.concat(texts, Stream.concat(Stream.of(notice.title()), notice.paragraphs().stream()))
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank()))
                .allMatch(Markdown.text(Markdown.ROOT.resolve("docs/ja/candidate.md"))::contains);
    }

    private static RawToken token(RejectionLetter letter) {
        return RawToken.of(
                Objects.requireNonNull(letter.relay()).link().reveal().substring(LINKS.length()));
    }

    private Rejection taro() {
        return Rejection.of("application-17", "山田 太郎", "taro@example.jp", clock.instant(), "recruiter-3");
    }

    private void consent() {
        CandidateDesk desk = relay.candidate(token(mail.letters().get(0)));
        ConsentOutcome outcome = desk.consent(desk.look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of("taro@example.jp"),
                        new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro@example.jp"), Pii.of(""))));
        assertThat(outcome).isInstanceOf(ConsentOutcome.Given.class);
    }

    private OpaqueId referral() {
        return ((RejectionResult.Linked) acme.reject(List.of(taro())).get(0)).referral();
    }
}
