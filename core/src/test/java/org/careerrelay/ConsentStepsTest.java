package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentReport;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a consent in steps: decided purpose by purpose, told before its end, ended by time, renewed, taken back in parts. */
class ConsentStepsTest {

    private static final Instant YEAR = Instant.parse("2027-11-15T00:00:00Z");
    private static final Set<Purpose> ALL =
            Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY, Purpose.RECONTACT_RETENTION);

    private final World world = World.with(
            asking(ConsentPolicy.DEFAULT.asking(Purpose.FEEDBACK_TO_COMPANY).askToKeep(24)));

    @BeforeEach
    void mailed() {
        world.rejectNext(1);
        world.run();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"B01", "R-09", "R-10"})
    void everyStepSaysWhatItWasAboutAndWhatWasShown() {
        world.clock.move(Duration.ofHours(1));
        ConsentForm form = world.form(World.address(1));
        ConsentEvidence evidence = new ConsentEvidence("0af3", "5", 34, "Firefox", "9c01");
        world.candidate("a-1")
                .consent(new ConsentForm(
                        form.locale(),
                        form.noticeSha256(),
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        form.typedAddress(),
                        form.answers(),
                        evidence));

        ConsentRecord record = record();
        assertThat(record.decisions())
                .containsExactly(
                        Map.entry(Purpose.AGENCY_REGISTRATION, true),
                        Map.entry(Purpose.FEEDBACK_TO_COMPANY, false),
                        Map.entry(Purpose.RECONTACT_RETENTION, false));
        assertThat(record.decidedAt()).isEqualTo(World.START).isBefore(record.givenAt());
        assertThat(steps())
                .extracting(
                        ConsentEvent::sequence,
                        ConsentEvent::state,
                        ConsentEvent::by,
                        step -> detail(step).method(),
                        step -> detail(step).purposes(),
                        step -> detail(step).notice(),
                        step -> detail(step).evidence())
                .containsExactly(
                        tuple(
                                1,
                                ConsentState.CONSENT_REQUESTED,
                                ConsentEvent.Actor.SYSTEM,
                                ConsentDetail.Method.MAIL,
                                ALL,
                                null,
                                ConsentEvidence.NONE),
                        tuple(
                                2,
                                ConsentState.CONSENT_GIVEN,
                                ConsentEvent.Actor.PRINCIPAL,
                                ConsentDetail.Method.WEB_POST,
                                Set.of(Purpose.AGENCY_REGISTRATION),
                                record.notice(),
                                evidence),
                        tuple(
                                3,
                                ConsentState.CONSENT_REFUSED,
                                ConsentEvent.Actor.PRINCIPAL,
                                ConsentDetail.Method.WEB_POST,
                                Set.of(Purpose.FEEDBACK_TO_COMPANY, Purpose.RECONTACT_RETENTION),
                                record.notice(),
                                evidence));
        assertThat(detail(steps().get(1)).validUntil()).isEqualTo(record.validUntil());
        assertThat(verified().isSound()).isTrue();
        assertThat(verified().unchained()).isZero();
    }

    @Test
    @Proves({"R-12", "R-10"})
    void aConsentEndsByItselfAndThatIsWrittenDown() {
        consent(ALL);
        world.clock.set(YEAR.minusSeconds(1));
        world.run();
        assertThat(record().state()).isEqualTo(ConsentState.CONSENT_GIVEN);

        world.clock.set(YEAR);
        world.run();
        world.clock.move(Duration.ofDays(1));
        world.run();
        assertThat(record().state()).isEqualTo(ConsentState.CONSENT_EXPIRED);
        assertThat(steps()).hasSize(3);
        assertThat(last().state()).isEqualTo(ConsentState.CONSENT_EXPIRED);
        assertThat(last().by()).isEqualTo(ConsentEvent.Actor.SYSTEM);
        assertThat(detail(last()).purposes())
                .as("the permission to keep has a time of its own")
                .containsExactlyInAnyOrder(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY);
        assertThat(events(EventType.CONSENT_EXPIRED)).isOne();
        assertThat(record().allows(Purpose.AGENCY_REGISTRATION, world.clock.instant()))
                .isFalse();
        assertThat(record().allows(Purpose.RECONTACT_RETENTION, world.clock.instant()))
                .isTrue();
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    @Proves({"B05", "CMP-5"})
    void theEndIsToldOnceBeforeItComes() {
        consent(Set.of(Purpose.AGENCY_REGISTRATION));
        world.clock.set(YEAR.minus(Duration.ofDays(30)).minusSeconds(1));
        world.run();
        assertThat(events(EventType.CONSENT_RENEWAL_DUE)).isZero();

        world.clock.move(Duration.ofSeconds(1));
        world.run();
        world.clock.move(Duration.ofDays(1));
        world.run();
        assertThat(events(EventType.CONSENT_RENEWAL_DUE)).isOne();
        world.clock.set(YEAR);
        world.run();
        assertThat(events(EventType.CONSENT_RENEWAL_DUE)).isOne();
        assertThat(events(EventType.CONSENT_EXPIRED)).isOne();
    }

    @Test
    void whereNobodyWantsItTheEndIsNotTold() {
        try (World quiet = World.with(asking(ConsentPolicy.DEFAULT.renewalDays(0)))) {
            quiet.consented(1);
            quiet.clock.set(YEAR.minus(Duration.ofDays(2)));
            quiet.run();
            assertThat(quiet.events()).noneMatch(event -> event.event().type() == EventType.CONSENT_RENEWAL_DUE);
        }
    }

    @Test
    @Proves({"B05", "CMP-5"})
    void whoMayBeKeptIsAskedAtTheRejectionAndAgainBeforeItEnds() {
        consent(ALL);
        Instant end = Instant.parse("2028-11-15T00:00:00Z");
        assertThat(record().keepUntil()).isEqualTo(end);
        world.clock.set(YEAR);
        world.run();
        long told = events(EventType.CONSENT_RENEWAL_DUE);
        world.clock.set(end.minus(Duration.ofDays(30)));
        world.run();
        assertThat(events(EventType.CONSENT_RENEWAL_DUE)).isEqualTo(told + 1);

        world.clock.set(end);
        world.run();
        assertThat(record().keepUntil()).isNull();
        assertThat(record().purposes()).doesNotContain(Purpose.RECONTACT_RETENTION);
        assertThat(detail(last()).purposes()).containsExactly(Purpose.RECONTACT_RETENTION);
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    @Proves({"R-12", "R-13", "B05"})
    void aRenewalIsToTheNoticeAsItIsNow() {
        consent(Set.of(Purpose.AGENCY_REGISTRATION));
        world.run();
        ConsentRecord before = record();
        world.clock.set(YEAR.plus(Duration.ofDays(3)));
        world.run();
        world.desk()
                .notice(new NoticeWording(
                        Locale.JAPANESE,
                        "更新",
                        List.of(
                                "{agency} {licence} {agencyAddress} {country} {items} {months} {retention}",
                                "{optional}{nothingYet}{benefit}{withdrawal}")));

        assertThat(renew(ALL))
                .isInstanceOfSatisfying(
                        ConsentOutcome.Given.class,
                        given -> assertThat(given.consent()).isEqualTo(before.id()));
        ConsentRecord after = record();
        assertThat(after.state()).isEqualTo(ConsentState.RENEWED_CONSENT_GIVEN);
        assertThat(after.purposes()).isEqualTo(ALL);
        assertThat(after.refused()).isEmpty();
        assertThat(after.validUntil()).isEqualTo(Instant.parse("2028-11-18T00:00:00Z"));
        assertThat(after.givenAt()).isEqualTo(before.givenAt());
        assertThat(after.notice().id()).isEqualTo("company");
        assertThat(detail(last()).notice()).isEqualTo(after.notice());
        assertThat(verified().isSound()).isTrue();
        world.run();
        assertThat(events(EventType.CONSENT_RENEWED)).isOne();
        assertThat(world.mail.otherLetters())
                .as("receipts of the consent and of its renewal")
                .extracting(Letter::subject)
                .contains("ご同意の更新の控え（株式会社サンプルからのご案内）");
        assertThat(world.toAgency.passed()).as("nothing is handed over by it").hasSize(1);
    }

    @Test
    @Proves({"R-05", "R-13"})
    void aRenewalCoversWhatItsNoticeNamesAndNothingOfTheOneBefore() {
        consent(ALL);
        world.run();
        assertThat(record().items()).containsExactlyInAnyOrder("NAME", "MAIL", "WISHES");
        world.desk().open(HandOverModesTest.in(HandOver.SELF_ENTRY, World.programme()));

        assertThat(renew(Set.of(Purpose.AGENCY_REGISTRATION))).isInstanceOf(ConsentOutcome.Given.class);
        assertThat(record().items()).containsExactly("REFERENCE");

        world.desk().open(HandOverModesTest.in(HandOver.ASSISTED, World.programme()));
        assertThat(renew(Set.of(Purpose.AGENCY_REGISTRATION))).isInstanceOf(ConsentOutcome.Given.class);
        assertThat(record().items())
                .as("the box for the company's own fields was left empty")
                .containsExactlyInAnyOrder("NAME", "MAIL", "WISHES");
    }

    @Test
    @Proves({"R-01", "R-05"})
    void aReferenceThatTheRenewalDoesNotNameDoesNotLeaveAndItIsSaidWhy() {
        world.toAgency.cut(true);
        world.desk().open(HandOverModesTest.in(HandOver.SELF_ENTRY, World.programme()));
        consent(Set.of(Purpose.AGENCY_REGISTRATION));
        world.run();
        world.desk().open(World.programme());
        assertThat(renew(Set.of(Purpose.AGENCY_REGISTRATION))).isInstanceOf(ConsentOutcome.Given.class);
        world.toAgency.cut(false);
        world.clock.move(Duration.ofDays(1));
        world.run();

        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.events())
                .filteredOn(numbered -> numbered.event().type() == EventType.TRANSFER_REFUSED)
                .singleElement()
                .satisfies(numbered -> assertThat(numbered.event().details()).containsEntry("code", "answers.missing"));
    }

    @Test
    @Proves({"R-01", "R-05"})
    void whatTheRenewalDoesNotNameDoesNotLeaveAnyMore() {
        world.toAgency.cut(true);
        consent(ALL);
        world.run();
        world.desk().open(HandOverModesTest.in(HandOver.SELF_ENTRY, World.programme()));
        assertThat(renew(Set.of(Purpose.AGENCY_REGISTRATION))).isInstanceOf(ConsentOutcome.Given.class);
        world.toAgency.cut(false);
        world.clock.move(Duration.ofDays(1));
        world.run();

        assertThat(world.toAgency.passed()).isEmpty();
    }

    @Test
    @Proves({"R-03", "R-04", "R-14"})
    void aRenewalNeedsAllThatAConsentNeeds() {
        consent(ALL);
        CandidateDesk manage = manage();
        byte[] shown = shown();
        assertThat(manage.renew(new RenewalForm(
                        Locale.JAPANESE, shown, Set.of(Purpose.SURVEY), false, Pii.of(" "), ConsentEvidence.NONE)))
                .isInstanceOfSatisfying(
                        ConsentOutcome.Incomplete.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(
                                        "consent.adult-needed",
                                        "consent.registration-needed",
                                        "consent.proof-missing"));
        assertThat(manage.renew(renewal(shown, ALL, "other@example.com")))
                .isEqualTo(new ConsentOutcome.WrongAddress(4));
        assertThat(manage.renew(renewal(new byte[32], ALL, World.address(1))))
                .isEqualTo(new ConsentOutcome.NoticeChanged());
        assertThat(world.candidate("a-1").renew(renewal(shown, ALL, World.address(1))))
                .as("the link of the rejection mail renews nothing")
                .isEqualTo(new ConsentOutcome.InvalidLink());
        assertThat(world.candidate("a-1").lookAgain(Locale.JAPANESE)).isEmpty();
        assertThat(steps()).hasSize(2);
    }

    @Test
    void aRenewalSaysAtWhichTryTheAddressWasProved() {
        consent(ALL);
        manage().renew(renewal(shown(), ALL, "other@example.com"));
        assertThat(renew(ALL)).isInstanceOf(ConsentOutcome.Given.class);
        assertThat(record().proof().attempts()).isEqualTo(2);
        assertThat(renew(ALL)).isInstanceOf(ConsentOutcome.Given.class);
        assertThat(record().proof().attempts()).as("forgotten").isOne();
    }

    @Test
    void fiveWrongAddressesLockTheRenewalToo() {
        consent(ALL);
        CandidateDesk manage = manage();
        for (int i = 0; i < 5; i++) {
            manage.renew(renewal(shown(), ALL, "other@example.com"));
        }
        assertThat(manage.renew(renewal(shown(), ALL, World.address(1)))).isInstanceOf(ConsentOutcome.Locked.class);
    }

    @Test
    @Proves({"R-11", "V-C5"})
    void whatWasTakenBackIsNotRenewed() {
        consent(ALL);
        CandidateDesk manage = manage();
        byte[] shown = shown();
        assertThat(world.withdraw(1)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);

        assertThat(manage.lookAgain(Locale.JAPANESE)).isEmpty();
        assertThat(manage.renew(renewal(shown, ALL, World.address(1)))).isEqualTo(new ConsentOutcome.InvalidLink());
        assertThat(record().keepUntil()).isNull();
        assertThat(record().allows(Purpose.RECONTACT_RETENTION, world.clock.instant()))
                .isFalse();
        assertThat(world.withdraw(1)).isInstanceOf(WithdrawalOutcome.NothingToWithdraw.class);
    }

    @Test
    @Proves({"R-11", "V-C5", "B01"})
    void aRenewedConsentIsTakenBackAsEasily() {
        consent(ALL);
        renew(ALL);
        assertThat(manage().withdraw(Pii.of(World.address(1)))).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        world.run();
        assertThat(world.toAgency.passed()).as("also a hand-over that waits").isEmpty();
        assertThat(record().state()).isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    @Proves({"R-11", "B03"})
    void anOptionalPurposeIsTakenBackAlone() {
        consent(ALL);
        assertThat(manage().withdraw(Pii.of(World.address(1)), Set.of(Purpose.FEEDBACK_TO_COMPANY, Purpose.SURVEY)))
                .isInstanceOf(WithdrawalOutcome.Withdrawn.class);

        assertThat(record().state()).isEqualTo(ConsentState.CONSENT_GIVEN);
        assertThat(record().purposes())
                .containsExactlyInAnyOrder(Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION);
        assertThat(record().refused()).containsExactly(Purpose.FEEDBACK_TO_COMPANY);
        assertThat(record().keepUntil()).isNotNull();
        assertThat(detail(last()).purposes()).containsExactly(Purpose.FEEDBACK_TO_COMPANY);
        assertThat(manage().withdraw(Pii.of(World.address(1)), Set.of(Purpose.FEEDBACK_TO_COMPANY)))
                .isInstanceOf(WithdrawalOutcome.NothingToWithdraw.class);
        assertThat(verified().isSound()).isTrue();
        world.run();
        assertThat(world.inbox().pending(10)).as("nothing else changes").hasSize(1);
        assertThat(world.mail.otherLetters())
                .as("receipts of the consent and of what was taken back")
                .hasSize(2);
        assertThat(world.events())
                .filteredOn(numbered -> numbered.event().type() == EventType.PURPOSES_WITHDRAWN)
                .singleElement()
                .satisfies(numbered -> assertThat(numbered.event().details())
                        .containsEntry("consent", record().id().toString())
                        .containsEntry("purposes", "FEEDBACK_TO_COMPANY"));
    }

    @Test
    @Proves("R-11")
    void whatEndedByItselfIsTakenBackAllTheSameWithThePermissionToKeep() {
        consent(ALL);
        world.clock.set(YEAR.plus(Duration.ofDays(1)));
        world.run();
        assertThat(manage().withdraw(Pii.of(World.address(1)))).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(record().keepUntil()).isNull();
        assertThat(record().state()).isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        assertThat(record().dueAt()).isEqualTo(ConsentRecord.NEVER);
    }

    private void consent(Set<Purpose> purposes) {
        assertThat(world.candidate("a-1").consent(World.ticking(world.form(World.address(1)), purposes)))
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    private ConsentOutcome renew(Set<Purpose> purposes) {
        return manage().renew(renewal(shown(), purposes, World.address(1)));
    }

    private byte[] shown() {
        return manage().lookAgain(Locale.JAPANESE)
                .map(Invitation::notice)
                .orElseThrow()
                .reference()
                .sha256();
    }

    private static RenewalForm renewal(byte[] shown, Set<Purpose> purposes, String address) {
        return new RenewalForm(Locale.JAPANESE, shown, purposes, true, Pii.of(address), ConsentEvidence.NONE);
    }

    private CandidateDesk manage() {
        return world.company().candidate(new LinkTokens(world.keys).issue(record().id()));
    }

    private ConsentRecord record() {
        OpaqueId referral = world.referral("a-1").id();
        return world.read((unit, acme) -> unit.consents().find(acme, Set.of(referral)))
                .get(0);
    }

    private List<ConsentEvent> steps() {
        OpaqueId consent = record().id();
        return world.read((unit, acme) -> unit.consents().events(acme, consent));
    }

    private ConsentEvent last() {
        return steps().get(steps().size() - 1);
    }

    private static ConsentDetail detail(ConsentEvent step) {
        return Objects.requireNonNull(step.detail());
    }

    private ConsentReport verified() {
        return world.company()
                .operator()
                .tenant(TenantKind.COMPANY, World.ACME)
                .consents()
                .verify();
    }

    private long events(EventType type) {
        return world.events().stream()
                .filter(event -> event.event().type() == type)
                .count();
    }

    private static UnaryOperator<Programme> asking(ConsentPolicy policy) {
        return programme -> programme.policies(programme.policies().consent(policy));
    }
}
