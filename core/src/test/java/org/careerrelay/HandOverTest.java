package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What reaches the agency, and what does not. */
class HandOverTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("A08")
    void aRegistrationReachesTheAgencyOnceWithNoStepOfTheCompany() {
        world.consented(3);
        world.run();
        world.run();
        world.company().operator().dispatch();

        assertThat(world.inbox().pending(10)).hasSize(3);
        assertThat(world.toAgency.passed()).hasSize(3);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    @Proves({"B01", "R-01", "V-C1"})
    void withoutConsentNothingLeaves() {
        world.rejectNext(5);
        world.run();
        world.candidate("a-1").visited();
        world.candidate("a-2").consent(world.form("somebody@example.com"));
        world.run();

        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    @Test
    @Proves("R-01")
    void aConsentThatRanOutBeforeSendingIsNotUsed() {
        world.consented(1);
        world.clock.set(world.clock.instant().plus(Duration.ofDays(366)));
        world.run();

        refused("consent.not-valid");
    }

    @Test
    @Proves("R-27")
    void aLicenceThatEndedStopsConsentAndTransfer() {
        world.toAgency.cut(true);
        world.consented(1);
        world.rejectNext(1);
        world.run();
        world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY));
        world.clock.move(Duration.ofDays(1));

        assertThat(world.candidate("a-2").look(Locale.JAPANESE)).isEmpty();
        assertThat(world.consent(2)).isEqualTo(new ConsentOutcome.Closed());
        world.toAgency.cut(false);
        world.run();
        refused("licence.ended");
    }

    @Test
    @Proves("R-27")
    void whileTheLicenceIsRenewedThePersonWaitsAndThenIsHandedOver() {
        licenceEndsBeforeTheHandOver();
        for (int hours = 0; hours < 72; hours++) {
            world.clock.move(Duration.ofHours(1));
            world.run();
        }
        refused("licence.ended"); // said once, however often it was looked at
        world.desk().open(World.programme());
        world.clock.move(Duration.ofHours(1));
        world.run();

        assertThat(world.inbox().pending(10)).hasSize(1);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
        assertThat(answersHeld()).isTrue();
    }

    @Test
    void eachReasonIsSaidOnceAndTheTriesThatWereSpentWaitingAreNotMissingLater() {
        licenceEndsBeforeTheHandOver();
        for (int hours = 0; hours < 48; hours++) {
            world.clock.move(Duration.ofHours(1));
            world.run();
        }
        world.desk().open(World.programme());
        world.toAgency.cut(true);
        world.clock.move(Duration.ofHours(1));
        assertThat(world.company().operator().dispatch().parked()).isZero();
        world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY));
        world.toAgency.cut(false);
        world.clock.move(Duration.ofHours(12));
        world.run();
        refused("licence.ended");
    }

    @Test
    void answersAreNotKeptForEverWhileThePersonWaits() {
        licenceEndsBeforeTheHandOver();
        world.clock.move(Duration.ofDays(13).minus(Duration.ofSeconds(1)));
        world.run();
        assertThat(answersHeld()).isTrue();
        world.clock.move(Duration.ofHours(1));
        world.run();

        assertThat(answersHeld()).isFalse();
        assertThat(world.company().operator().outbox().waiting()).isZero();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(refusals()).containsExactly("licence.ended", "answers.too-old");
    }

    @Test
    @Proves("R-70")
    void answersThatWereParkedForTooLongAreNotSentAgain() {
        world.toAgency.cut(true);
        world.consented(1);
        List<OpaqueId> parked = List.of();
        for (int hours = 0; hours < 240 && parked.isEmpty(); hours += 6) {
            world.company().operator().dispatch();
            world.clock.move(Duration.ofHours(6));
            parked = world.company().operator().parked(null, 10).stream()
                    .map(ParkedMessage::id)
                    .toList();
        }
        assertThat(parked).hasSize(1);
        world.toAgency.cut(false);
        world.clock.set(World.START.plus(Duration.ofDays(14)));
        assertThat(answersHeld()).as("nothing has deleted them yet").isTrue();

        assertThat(world.company().operator().replay(parked)).isOne();
        world.run();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(answersHeld()).isFalse();
        assertThat(world.company().operator().outbox().waiting()).isZero();
        assertThat(refusals()).containsExactly("answers.too-old");
    }

    /** The person consented a day ago; the first try since the end of the licence was made. */
    private void licenceEndsBeforeTheHandOver() {
        world.toAgency.cut(true);
        world.consented(1);
        world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY));
        world.clock.move(Duration.ofDays(1));
        world.toAgency.cut(false);
        world.run();
        refused("licence.ended");
    }

    @Test
    void whoWithdrewWhileItWasOnTheWireWasSentAllTheSameAndTheLogSaysSo() {
        world.consented(1);
        world.toAgency.afterwards(deliveries -> {
            world.withdraw(1);
            return deliveries;
        });
        world.run();

        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.REFERRAL_SENT)
                .singleElement()
                .matches(event -> "WITHDRAWN".equals(event.event().details().get("state")));
        assertThat(world.figure("funnel.sent")).isZero();
    }

    @Test
    @Proves({"R-13", "V-C4"})
    void anotherCountryNeedsANewConsent() {
        world.consented(1);
        AgencyProfile before = World.agencyProfile(World.AGENCY);
        world.desk()
                .partner(new AgencyProfile(
                        before.key(),
                        before.legalName(),
                        before.address(),
                        before.representative(),
                        before.contactMail(),
                        before.phone(),
                        "US"));
        world.run();

        refused("consent.country-changed");
    }

    @Test
    void whatWasTypedIsGoneFromTheCompanyOnceTheAgencyAnswered() {
        world.count(1);
        assertThat(answersHeld()).isFalse();
        assertThat(world.inbox().answered(10)).hasSize(1);
    }

    @Test
    void aProgrammeWithoutReviewHandsOverToo() {
        world.desk()
                .open(Programme.tenForOne(World.AGENCY)
                        .licence("13-ユ-010554", World.TODAY)
                        .noticeBasis(World.programme().noticeBasis()));
        world.consented(1);
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);
    }

    private boolean answersHeld() {
        List<OpaqueId> referral = List.of(world.referral("a-1").id());
        return world.read((unit, acme) ->
                !unit.vault().find(acme, VaultKind.ANSWERS, referral).isEmpty());
    }

    private void refused(String code) {
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(refusals()).containsExactly(code);
    }

    private List<String> refusals() {
        return world.events().stream()
                .map(NumberedEvent::event)
                .filter(event -> event.type() == EventType.TRANSFER_REFUSED)
                .map(event -> event.details().getOrDefault("code", ""))
                .toList();
    }
}
