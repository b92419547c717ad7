package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.event.EventType;
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
        world.candidate("a-2").consent(World.form("somebody@example.com"));
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
    @Proves("R-13")
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

        refused("consent.not-valid");
    }

    @Test
    void whatWasTypedIsGoneFromTheCompanyOnceTheAgencyAnswered() {
        world.count(1);
        List<OpaqueId> referral = List.of(world.referral("a-1").id());
        boolean held = world.read((unit, acme) ->
                !unit.vault().find(acme, VaultKind.ANSWERS, referral).isEmpty());
        assertThat(held).isFalse();
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

    private void refused(String code) {
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.TRANSFER_REFUSED)
                .singleElement()
                .matches(event -> code.equals(event.event().details().get("code")));
    }
}
