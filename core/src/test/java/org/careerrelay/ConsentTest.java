package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What it takes to consent, and what follows. */
class ConsentTest {

    private final World world = World.immediate();

    @BeforeEach
    void onePersonHasTheirMail() {
        world.rejectNext(1);
        world.run();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("V-L5")
    void aFormWithNothingTickedIsNoConsent() {
        ConsentForm nothing = new ConsentForm(
                Locale.JAPANESE,
                new byte[32],
                Set.of(),
                false,
                Pii.of(""),
                new RelayAnswers(Pii.of(""), Pii.of(""), Pii.of("")));

        assertThat(codes(world.candidate("a-1").consent(nothing)))
                .containsExactly(
                        "consent.adult-needed",
                        "mail.syntax",
                        "name.invalid",
                        "consent.registration-needed",
                        "consent.proof-missing");
        nothingHappened();
    }

    @Test
    @Proves({"V-L6", "R-04"})
    void aFormWithAllBoxesAndNoProofIsNoConsentAndNoAttempt() {
        for (int i = 0; i < 10; i++) {
            ConsentForm ticked = new ConsentForm(
                    Locale.JAPANESE,
                    new byte[32],
                    Set.of(Purpose.values()),
                    true,
                    Pii.of("  "),
                    world.form("x@example.com").answers());
            assertThat(codes(world.candidate("a-1").consent(ticked))).containsExactly("consent.proof-missing");
        }
        nothingHappened();
        assertThat(world.referral("a-1").failedProofs()).isZero();
    }

    @Test
    @Proves("R-04")
    void onlyTheAddressThatReceivedTheMailIsAProof() {
        assertThat(world.candidate("a-1").consent(world.form("somebody@example.com")))
                .isEqualTo(new ConsentOutcome.WrongAddress(4));
        nothingHappened();
        assertThat(world.candidate("a-1").consent(world.form(" TARO1＠EXAMPLE.jp ")))
                .as("however it is written")
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    @Test
    @Proves("V-L18")
    void fiveWrongAddressesLockTheLinkForADay() {
        CandidateDesk desk = world.candidate("a-1");
        for (int left = 4; left > 0; left--) {
            assertThat(desk.consent(world.form("other@example.com"))).isEqualTo(new ConsentOutcome.WrongAddress(left));
        }
        Instant until = World.START.plus(Duration.ofHours(24));
        assertThat(desk.consent(world.form("other@example.com"))).isEqualTo(new ConsentOutcome.Locked(until));
        assertThat(world.consent(1)).as("the right one too").isEqualTo(new ConsentOutcome.Locked(until));
        nothingHappened();

        world.clock.set(until);
        assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
    }

    @Test
    void failuresAreForgottenAfterASuccess() {
        world.candidate("a-1").consent(world.form("other@example.com"));
        world.consent(1);
        for (int left = 4; left > 2; left--) {
            assertThat(world.candidate("a-1").withdraw(Pii.of("other@example.com")))
                    .isEqualTo(new WithdrawalOutcome.WrongAddress(left));
        }
        assertThat(world.withdraw(1)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(world.candidate("a-1").withdraw(Pii.of("other@example.com")))
                .isEqualTo(new WithdrawalOutcome.WrongAddress(4));
    }

    @Test
    void whoIsUnderEighteenIsNotTaken() {
        ConsentForm form = world.form(World.address(1));
        ConsentForm minor = new ConsentForm(
                form.locale(), form.noticeSha256(), form.purposes(), false, form.typedAddress(), form.answers());
        assertThat(codes(world.candidate("a-1").consent(minor))).containsExactly("consent.adult-needed");
        nothingHappened();
    }

    @Test
    @Proves({"R-03", "B03"})
    void refusingTheOptionalPurposeChangesNothingElse() {
        world.rejectNext(1);
        world.run();
        ConsentForm all = world.form(World.address(2));
        world.consent(1);
        world.candidate("a-2")
                .consent(new ConsentForm(
                        all.locale(),
                        all.noticeSha256(),
                        Set.of(Purpose.values()),
                        true,
                        all.typedAddress(),
                        all.answers()));
        world.run();

        assertThat(world.inbox().pending(10)).hasSize(2);
        assertThat(record("a-1").purposes()).containsExactly(Purpose.AGENCY_REGISTRATION);
        assertThat(record("a-2").purposes())
                .as("of all that was ticked, what the programme asks")
                .containsExactlyInAnyOrder(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY);
        assertThat(record("a-1").items()).isEqualTo(record("a-2").items());
    }

    @Test
    @Proves("V-L8")
    void theSameFormTwiceIsOneConsent() {
        ConsentOutcome first = world.consent(1);
        assertThat(first).isInstanceOfSatisfying(ConsentOutcome.Given.class, given -> {
            world.clock.move(Duration.ofSeconds(1));
            assertThat(world.consent(1)).isEqualTo(new ConsentOutcome.Given(given.consent(), given.at(), true));
        });
        world.run();
        assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
        world.run();

        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.CONSENT_GIVEN)
                .hasSize(1);
        assertThat(world.toAgency.passed()).hasSize(1);
        assertThat(world.figure("funnel.consented")).isOne();
    }

    @Test
    void whoIsFasterThanTheNoteOfTheirMailConsentsAllTheSame() {
        world.rejectNext(1);
        assertThat(world.referral("a-2").state()).isEqualTo(ReferralState.ISSUED);
        ConsentForm form = world.form(World.address(2));
        assertThat(world.company().candidate(world.tokenOf("a-2")).consent(form))
                .isInstanceOf(ConsentOutcome.Given.class);

        assertThat(world.referral("a-2").state()).isEqualTo(ReferralState.CONSENTED);
        world.run();
        OpaqueId referral = world.referral("a-2").id();
        assertThat(world.events())
                .filteredOn(numbered -> numbered.event().type() == EventType.MAIL_SENT
                        && referral.equals(numbered.event().subject())
                        && "MAILED".equals(numbered.event().details().get("state")))
                .as("one step, whichever came first")
                .hasSize(1);
        assertThat(world.figure("funnel.mailed")).isEqualTo(2);
        assertThat(world.figure("funnel.consented")).isOne();
        assertThat(world.toAgency.passed()).hasSize(1);
    }

    @Test
    void aWrongAddressIsInTheLogWithoutTheAddressAndABlankOneIsNone() {
        world.candidate("a-1").withdraw(Pii.of(" "));
        world.candidate("a-1").withdraw(Pii.of("other@example.com"));
        world.run();
        OpaqueId referral = world.referral("a-1").id();
        assertThat(world.events())
                .filteredOn(numbered -> numbered.event().type() == EventType.PROOF_FAILED)
                .singleElement()
                .satisfies(numbered -> {
                    assertThat(numbered.event().subject()).isEqualTo(referral);
                    assertThat(numbered.event().details()).isEmpty();
                });
    }

    @Test
    void afterAWithdrawalTheFormDoesNotPretendThatConsentStands() {
        world.consent(1);
        world.withdraw(1);
        assertThat(world.consent(1)).isEqualTo(new ConsentOutcome.Closed());
    }

    @Test
    void theRecordSaysWhatWasShownAndHowItWasProved() {
        String shown = world.candidate("a-1")
                .look(Locale.JAPANESE)
                .orElseThrow()
                .notice()
                .reference()
                .toString();
        world.candidate("a-1").consent(world.form("other@example.com"));
        world.consent(1);

        ConsentRecord record = record("a-1");
        assertThat(record.notice().toString()).isEqualTo(shown);
        assertThat(record.recipient()).isEqualTo(World.AGENCY);
        assertThat(record.country()).isEqualTo("JP");
        assertThat(record.proof().attempts()).isEqualTo(2);
        assertThat(record.items()).containsExactlyInAnyOrder("NAME", "MAIL", "WISHES");
        assertThat(record.validUntil()).isEqualTo("2027-11-15T00:00:00Z");
    }

    @Test
    void exactlyWhatWasTypedIsHandedOver() {
        ConsentForm form = world.form(World.address(1));
        RelayAnswers typed = new RelayAnswers(Pii.of("山田　花子"), Pii.of("private@example.net"), Pii.of("週3日\n在宅"));
        world.candidate("a-1")
                .consent(new ConsentForm(
                        form.locale(), form.noticeSha256(), form.purposes(), true, form.typedAddress(), typed));
        world.run();

        assertThat(world.toAgency.passed())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReferralHandOver.class,
                        message -> assertThat(message.answers()).isEqualTo(typed));
        assertThat(world.inbox().pending(1).get(0).answers()).isEqualTo(typed);
    }

    private ConsentRecord record(String application) {
        List<OpaqueId> referral = List.of(world.referral(application).id());
        return world.read((unit, acme) -> unit.consents().find(acme, referral).get(0));
    }

    private void nothingHappened() {
        world.run();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
        assertThat(world.figure("funnel.consented")).isZero();
        assertThat(world.toAgency.passed()).isEmpty();
    }

    private static List<String> codes(ConsentOutcome outcome) {
        return ((ConsentOutcome.Incomplete) outcome)
                .violations().stream().map(Violation::code).toList();
    }
}
