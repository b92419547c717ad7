package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.SettlementDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.signature.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the guide on settlement does what the guide says: two installations, one person, one free hire, one month. */
class SettlementExampleTest {

    private static final String LINKS = "https://jobs.example.co.jp/r/";

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-15T00:00:00Z"));
    private final MemoryMail mail = MemoryMail.create();
    private final MemoryAgency toAgency = MemoryAgency.create();
    private final MemoryAgency toCompany = MemoryAgency.create();
    private final CareerRelay relay = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .mail(mail)
            .agency(toAgency)
            .linksAt(URI.create(LINKS))
            .keys(KeyRing.random(new SecureRandom()))
            .clock(clock)
            .build();
    private final CareerRelay agency = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .agency(toCompany)
            .keys(KeyRing.random(new SecureRandom()))
            .clock(clock)
            .build();
    private final CompanyDesk acme = relay.company("acme");

    @AfterEach
    void close() {
        relay.close();
        agency.close();
    }

    @Test
    void aMonthIsSettledAndANoteIsChecked() throws Exception {
        onePersonCounts();
        OpaqueId introduction = joined();
        clock.pass(Duration.ofDays(20));

        Path companyKeys = folder.resolve("company.jwks");
        Path agencyKeys = folder.resolve("agency.jwks");
        SettlementExample.giveKeys(relay, companyKeys);
        SettlementExample.giveKeys(agency, agencyKeys);
        Path note = folder.resolve("note.json");
        SettlementExample.writeNote(acme, introduction, note);
        assertThat(SettlementExample.checkNote(companyKeys, note)).isEqualTo(Verdict.VALID);
        assertThat(SettlementExample.checkNote(agencyKeys, note)).isEqualTo(Verdict.FORGED);
        Files.writeString(
                note, Files.readString(note).replace("\"credit\": 1,", "\"credit\": 2,"), StandardCharsets.UTF_8);
        assertThat(SettlementExample.checkNote(companyKeys, note)).isEqualTo(Verdict.FORGED);

        Path ours = folder.resolve("ours.json");
        Path theirs = folder.resolve("theirs.json");
        SettlementExample.issue(relay, agency, ours, theirs);
        SettlementDesk desk = relay.operator().settlement("acme", "agency-1", YearMonth.of(2026, 11));
        assertThat(SettlementExample.receive(desk, companyKeys, theirs)).isEmpty();
        Reconciliation both =
                SettlementExample.receive(desk, agencyKeys, theirs).orElseThrow();
        assertThat(both.unexplained().isEmpty()).isTrue();
        assertThat(SettlementExample.dispute(desk, desk.statement().document().items()))
                .hasSize(2)
                .allMatch(SettlementOutcome.Recorded.class::isInstance);
        assertThat(SettlementExample.totals(acme)).isEqualTo("1 people, 1 credits, progress 0 to 0");
    }

    private void onePersonCounts() {
        acme.profile(new CompanyProfile("株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一", "saiyo@example.co.jp", "", "JP"));
        acme.partner(new AgencyProfile(
                "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例示 二", "desk@agency.example.jp", "", "JP"));
        acme.open(Programme.tenForOne("agency-1")
                .rule(new CreditRule(1, 1))
                .publication(Publication.IMMEDIATE)
                .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                .reviewedOn(LocalDate.of(2026, 10, 1))
                .feeTable("fees-2026")
                .noticeBasis(
                        new NoticeBasis(NoticeBasis.Kind.OPT_IN, "application form 12", LocalDate.of(2026, 4, 1))));
        acme.reject(
                List.of(Rejection.of("application-17", "山田 太郎", "taro@example.jp", clock.instant(), "recruiter-3")));
        relay.operator().dispatch();
        String link =
                Objects.requireNonNull(mail.letters().get(0).relay()).link().reveal();
        CandidateDesk taro = relay.candidate(RawToken.of(link.substring(LINKS.length())));
        taro.consent(taro.look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of("taro@example.jp"),
                        new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro@example.jp"), Pii.of(""))));
        relay.operator().dispatch();
        var inbox = agency.agency("agency-1").inbox();
        inbox.receive("acme", toAgency.messages());
        inbox.answer(inbox.pending(10).stream()
                .map(person -> new InboxAnswer(person.company(), person.referral(), AgencyAnswer.ACCEPTED_NEW))
                .toList());
        agency.operator().dispatch();
        List<ExchangeMessage> answers = toCompany.messages();
        relay.agency("agency-1").receive(answers);
        clock.pass(Duration.ofSeconds(1));
    }

    private OpaqueId joined() {
        OpaqueId introduction = ((RequestResult.Requested) acme.request("agency-1", JobOrder.titled("経理")))
                .introduction()
                .id();
        relay.agency("agency-1").introduction(introduction).propose(Introduced.person());
        acme.introduction(introduction).accepted();
        acme.introduction(introduction).joined();
        relay.agency("agency-1").introduction(introduction).joined();
        return introduction;
    }
}
