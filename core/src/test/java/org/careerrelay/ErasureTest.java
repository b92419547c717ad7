package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Erasing people: nothing of them is left, and all that was counted still balances. */
class ErasureTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-64", "R-72", "V-C19", "INV-9", "B13"})
    void whoWasCountedIsGoneAndTheCountStays() {
        world.count(11);
        List<LedgerEntry> before = ledger();
        Referral referral = world.referral("a-1");
        ErasureReport report = erase("a-1").orElseThrow();

        assertThat(report.state()).isEqualTo(ErasureState.DONE);
        assertThat(report.doneAt()).isEqualTo(world.clock.instant());
        assertThat(rows(report, EngineStore.KEY)).isOne();
        assertThat(rows(report, EngineStore.HASHES)).isOne();
        assertThat(rows(report, EngineStore.COUNTS)).isOne();
        assertThat(rows(report, EngineStore.REFERRALS)).isOne();
        assertThat(rows(report, EngineStore.REJECTIONS)).isOne();
        assertThat(ledger()).isEqualTo(before);
        assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
        assertBalanced();

        assertThat(world.<Boolean>read((unit, acme) -> {
                    OpaqueId person = referral.person();
                    OpaqueId nobody = unit.referrals()
                            .find(acme, List.of(referral.id()))
                            .get(0)
                            .person();
                    assertThat(nobody).isNotEqualTo(person);
                    assertThat(unit.people().find(acme, List.of(person, nobody)))
                            .isEmpty();
                    assertThat(unit.rejections().ofPeople(acme, List.of(person)))
                            .isEmpty();
                    assertThat(unit.rejections().byApplication(acme, List.of("a-1")))
                            .isEmpty();
                    assertThat(unit.credits().counted(acme, 1, List.of(person))).isEmpty();
                    assertThat(unit.credits().counted(acme, 1, List.of(nobody)))
                            .extracting(CountedPerson::referral)
                            .containsExactly(referral.id());
                    return true;
                }))
                .isTrue();
    }

    @Test
    void whatNeverLeftIsNoProvisionThatIsKept() {
        world.consented(1);
        assertThat(erase("a-1").orElseThrow().kept())
                .extracting(KeptRecord::kind)
                .containsExactly(KeptRecord.Kind.CONSENT);
    }

    @Test
    void whatIsKeptIsNamedWithItsEnd() {
        world.count(1);
        ErasureReport report = erase("a-1").orElseThrow();
        assertThat(report.kept())
                .containsExactly(
                        new KeptRecord(KeptRecord.Kind.CONSENT, 1, Instant.parse("2030-11-15T15:00:00Z")),
                        new KeptRecord(KeptRecord.Kind.PROVISION, 1, Instant.parse("2029-11-15T15:00:00Z")));
        assertThat(officer().erasures().report(report.id())).contains(report);
        assertThat(officer().erasures().report(new OpaqueId(1, 1))).isEmpty();
    }

    @Test
    @Proves("R-64")
    void theCountFallsWhereTheContractSaysSo() {
        world.desk()
                .open(World.programme()
                        .policies(Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.countStays(false))));
        world.count(3);
        world.reject(Rejection.of("b-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
        erase("a-1");
        assertThat(ledger())
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.UNCOUNT);
        assertThat(world.desk().credits(World.AGENCY).counted()).isEqualTo(2);
        assertBalanced();
    }

    @Test
    void aLinkThatNobodyUsedIsOver() {
        world.rejectNext(2);
        world.run();
        var token = world.token("a-1");
        var form = world.form("a-1", World.address(1));
        OpaqueId id = world.referral("a-1").id();
        erase("a-1");

        assertThat(world.company().candidate(token).look(Locale.JAPANESE)).isEmpty();
        assertThat(world.company().candidate(token).consent(form)).isInstanceOf(ConsentOutcome.InvalidLink.class);
        assertThat(state(id)).isEqualTo(ReferralState.REVOKED);
        assertBalanced();
    }

    @Test
    @Proves("R-72")
    void aMailThatWaitsIsNotSentAnyMore() {
        world.rejectNext(2);
        ErasureReport report = erase("a-1").orElseThrow();
        assertThat(rows(report, EngineStore.OUTBOX)).isOne();
        assertThat(rows(report, EngineStore.BOXES)).isOne();
        world.run();
        assertThat(world.mail.letters()).hasSize(1);
        assertThat(world.company().operator().outbox().waiting()).isZero();
        assertBalanced();
    }

    @Test
    void aHandOverThatWaitsDoesNotGoOutAndTheConsentIsTakenBack() {
        world.consented(1);
        OpaqueId id = world.referral("a-1").id();
        erase("a-1");
        world.run();
        assertThat(world.toAgency.passed())
                .as("the agency is told to erase what it may have, and gets nothing")
                .allMatch(PersonInstruction.class::isInstance);
        assertThat(state(id)).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(world.<ConsentState>read((unit, acme) ->
                        unit.consents().find(acme, List.of(id)).get(0).state()))
                .isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        assertThat(world.<List<ConsentEvent>>read((unit, acme) -> unit.consents()
                        .events(
                                acme,
                                unit.consents().find(acme, List.of(id)).get(0).id())))
                .as("every step is chained")
                .allMatch(step -> step.hash() != null);
        assertBalanced();
    }

    @Test
    void whoeverElseDecidesEndsTheConsentInTheirOwnName() {
        world.consented(1);
        OpaqueId id = world.referral("a-1").id();
        Officer.erase(world.desk(), "a-1", ErasureCause.HOLDER);
        assertThat(world.<ConsentState>read((unit, acme) ->
                        unit.consents().find(acme, List.of(id)).get(0).state()))
                .isEqualTo(ConsentState.CONSENT_TERMINATED);
        assertThat(state(id)).isEqualTo(ReferralState.WITHDRAWN);
        assertBalanced();
    }

    @Test
    void anAnswerThatComesAfterwardsCountsNobody() {
        world.consented(1);
        world.run();
        erase("a-1");
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        assertThat(world.desk().credits(World.AGENCY).counted()).isZero();
        assertBalanced();
    }

    @Test
    @Proves("CMP-18")
    void allApplicationsOfThePersonGoAndNobodyElses() {
        world.count(2);
        world.reject(Rejection.of("b-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
        OpaqueId other = world.referral("a-2").person();
        ErasureReport report = erase("b-1").orElseThrow();
        assertThat(rows(report, EngineStore.REJECTIONS)).isEqualTo(2);
        assertThat(world.<Boolean>read((unit, acme) -> unit.rejections()
                                .byApplication(acme, List.of("a-1", "b-1"))
                                .isEmpty()
                        && unit.people().find(acme, List.of(other)).size() == 1))
                .isTrue();
        assertThat(world.withdraw(2)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertBalanced();
    }

    @Test
    @Proves("B12")
    void twiceIsAsGoodAsOnce() {
        world.count(2);
        ErasureReport first = erase("a-1").orElseThrow();
        assertThat(erase("a-1")).isEmpty();
        assertThat(erase("a-99")).isEmpty();
        assertThat(officer().erasures().report(first.id())).contains(first);
        world.run();
        assertThat(world.events().stream().filter(event -> event.event().type() == EventType.PERSON_ERASED))
                .singleElement()
                .satisfies(event -> assertThat(event.event().details()).containsOnlyKeys("cause"));
    }

    @Test
    @Proves("R-72")
    void theAgencyErasesWhatItReceived() {
        world.count(2);
        OpaqueId referral = world.referral("a-1").id();
        ErasureReport report =
                world.inbox().erase(World.ACME, referral, ErasureCause.COMPANY).orElseThrow();
        assertThat(report.state()).isEqualTo(ErasureState.DONE);
        assertThat(rows(report, EngineStore.INBOX)).isOne();
        assertThat(rows(report, EngineStore.KEY)).isOne();
        assertThat(rows(report, EngineStore.BOXES)).isOne();
        assertThat(world.inbox().erase(World.ACME, referral, ErasureCause.COMPANY))
                .isEmpty();
        assertThat(world.inbox().answered(10)).hasSize(2);
        assertThat(world.agency().operator().verify(TenantKind.AGENCY, World.AGENCY))
                .isInstanceOf(ChainVerdict.Sound.class);
    }

    @Test
    void anAnswerThatWaitsAtTheAgencyStillArrives() {
        world.consented(1);
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.inbox().erase(World.ACME, world.referral("a-1").id(), ErasureCause.HOLDER);
        world.run();
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
    }

    @Test
    void whoAppliesAgainIsSomebodyNew() {
        world.count(1);
        erase("a-1");
        world.clock.move(Duration.ofDays(1));
        world.reject(Rejection.of("b-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
        world.run();
        assertThat(world.candidate("b-1").consent(world.form("b-1", World.address(1))))
                .isInstanceOf(ConsentOutcome.Given.class);
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_DUPLICATE);
        world.run();
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
        assertBalanced();
    }

    private Optional<ErasureReport> erase(String application) {
        return Officer.erase(world.desk(), application, ErasureCause.PERSON);
    }

    private PrivacyDesk officer() {
        return Officer.of(world.desk());
    }

    private static long rows(ErasureReport report, EngineStore store) {
        return report.store(store.label()).orElseThrow().rows();
    }

    private ReferralState state(OpaqueId id) {
        return world.read(
                (unit, acme) -> unit.referrals().find(acme, List.of(id)).get(0).state());
    }

    private List<LedgerEntry> ledger() {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 100);
    }

    /** The chain is sound, and log, ledger and figures tell the same. */
    private void assertBalanced() {
        world.run();
        assertThat(world.company().operator().verify(TenantKind.COMPANY, World.ACME))
                .isInstanceOf(ChainVerdict.Sound.class);
        TenantDesk acme = world.company().operator().tenant(TenantKind.COMPANY, World.ACME);
        assertThat(acme.recompute().differences()).isEmpty();
    }
}
