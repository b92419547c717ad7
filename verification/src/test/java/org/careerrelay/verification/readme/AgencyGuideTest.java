package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.model.referral.RegistrationOutcome;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the agency's guide, on two installations joined by a wire. */
class AgencyGuideTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-15T00:00:00Z"));
    private final MemoryMail mail = MemoryMail.create();
    private final CareerRelay company = installation(
            (partner, messages) -> delivered(agency().agency(partner).inbox().receive("acme", messages)));
    private final CareerRelay agency = installation(
            (partner, messages) -> delivered(company().agency("agency-1").receive(messages)));
    private final AgencyInbox inbox = agency.agency("agency-1").inbox();

    @BeforeEach
    void threePeopleAreHandedOver() {
        CompanyDesk acme = company.company("acme");
        acme.profile(new CompanyProfile("株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一", "saiyo@example.co.jp", "", "JP"));
        acme.partner(new AgencyProfile(
                "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例示 二", "desk@agency.example.jp", "", "JP"));
        acme.open(programme());
        for (int i = 1; i <= 3; i++) {
            acme.reject(List.of(
                    Rejection.of("A-" + i, "山田 太郎", "taro" + i + "@example.jp", clock.instant(), "recruiter-3")));
        }
        company.operator().dispatch();
        mail.letters().forEach(this::consent);
        company.operator().dispatch();
    }

    @AfterEach
    void close() {
        company.close();
        agency.close();
    }

    @Test
    void thePrivacyOfficerAnswersAndAsksAboutAnIncident() {
        CompanyDesk acme = company.company("acme");
        assertThat(RequestExample.disclose(acme))
                .allSatisfy(text -> assertThat(text).contains("例示製作所"));
        Instant now = clock.instant();
        assertThat(RequestExample.incident(
                                acme.privacy(Accessor.privacyOfficer("officer-1")),
                                now,
                                now.minusSeconds(1),
                                now.plusSeconds(1))
                        .people())
                .isEqualTo(3);
    }

    @Test
    void theAgencySaysWhatItKeepsOfThoseWhoWithdrew() {
        OpaqueId kept = inbox.pending(1).get(0).referral();
        AgencyExample.answer(agency);
        agency.operator().dispatch();
        mail.letters()
                .forEach(letter -> assertThat(company.candidate(token(letter)).withdraw(letter.recipientAddress()))
                        .isInstanceOf(WithdrawalOutcome.Withdrawn.class));
        company.operator().dispatch();

        AgencyExample.carriedOut(inbox, Set.of(kept), clock);

        assertThat(inbox.instructions().open(null, 10)).isEmpty();
        assertThat(inbox.instructions().about("acme", kept))
                .extracting(instruction ->
                        Objects.requireNonNull(instruction.result()).outcome())
                .containsExactly(InstructionOutcome.KEPT);
    }

    @Test
    void theAgencySaysWhyAndOpensItInADispute() {
        AgencyExample.decide(inbox);
        List<InboxReferral> pending = inbox.pending(10);
        OpaqueId known = pending.get(1).referral();

        assertThat(AgencyExample.ownWord(inbox, pending.get(0).referral(), known))
                .isEqualTo(2);
        agency.operator().dispatch();

        assertThat(AgencyExample.dispute(inbox, company, known)).isTrue();
        assertThat(inbox.proposals(10))
                .containsExactly(new InboxAnswer("acme", pending.get(2).referral(), AgencyAnswer.ACCEPTED_NEW));
        assertThat(AgencyExample.owed(company, inbox)).isZero();
    }

    @Test
    void whoComesWithAReferenceIsRegistered() {
        CompanyDesk acme = company.company("acme");
        SelfEntryExample.open(acme, programme(), URI.create("https://agency.example.jp/register"));
        acme.reject(List.of(Rejection.of("A-4", "山田 太郎", "taro4@example.jp", clock.instant(), "recruiter-3")));
        company.operator().dispatch();
        RejectionLetter letter = mail.letters().get(3);
        CandidateDesk person = company.candidate(token(letter));
        ConsentOutcome outcome = person.consent(person.look(Locale.JAPANESE)
                .orElseThrow()
                .form(Set.of(Purpose.AGENCY_REGISTRATION), true, letter.recipientAddress()));
        company.operator().dispatch();

        String page = String.valueOf(((ConsentOutcome.Given) outcome).continueAt());
        OpaqueId referral = OpaqueId.parse(page.substring(page.lastIndexOf('=') + 1));
        RelayAnswers answers = new RelayAnswers(letter.recipientName(), Pii.of("taro@example.com"), Pii.of(""));
        assertThat(SelfEntryExample.register(inbox, "acme", referral, answers))
                .isEqualTo(new RegistrationOutcome.Registered(false));
        assertThat(inbox.pending(10)).hasSize(4);
    }

    private static Programme programme() {
        return Programme.tenForOne("agency-1")
                .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "application form 12", LocalDate.of(2026, 4, 1)));
    }

    private CareerRelay company() {
        return company;
    }

    private CareerRelay agency() {
        return agency;
    }

    private CareerRelay installation(AgencyTransport transport) {
        return CareerRelay.builder()
                .storage(MemoryStorage.create())
                .mail(mail)
                .agency(transport)
                .linksAt(URI.create("https://jobs.example.co.jp/r/"))
                .keys(KeyRing.random(new SecureRandom()))
                .clock(clock)
                .build();
    }

    private static List<Delivery> delivered(List<Receipt> receipts) {
        return receipts.stream()
                .map(receipt -> receipt.refusal() == null
                        ? (Delivery) new Delivery.Delivered()
                        : new Delivery.Rejected(receipt.refusal()))
                .toList();
    }

    private void consent(RejectionLetter letter) {
        CandidateDesk person = company.candidate(token(letter));
        assertThat(person.consent(person.look(Locale.JAPANESE)
                        .orElseThrow()
                        .form(
                                Set.of(Purpose.AGENCY_REGISTRATION),
                                true,
                                letter.recipientAddress(),
                                new RelayAnswers(letter.recipientName(), letter.recipientAddress(), Pii.of("")))))
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    private static RawToken token(RejectionLetter letter) {
        RelayBlock relay = Objects.requireNonNull(letter.relay());
        String link = relay.link().reveal();
        return RawToken.of(link.substring(link.lastIndexOf('/') + 1));
    }
}
