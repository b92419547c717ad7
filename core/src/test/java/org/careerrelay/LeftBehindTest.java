package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is easily left behind when somebody wants to be gone: with an agency, in a consent that has run out, and in the next mail. */
class LeftBehindTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-71", "R-72"})
    void anAgencyThatGotItWhileItWasTakenBackIsToldToEraseToo() {
        world.consented(1);
        OpaqueId referral = world.referral("a-1").id();
        world.toAgency.afterwards(deliveries -> {
            world.withdraw(1);
            return deliveries;
        });
        world.run();
        assertThat(world.referral("a-1").sentAt())
                .as("the withdrawal was first, and the hand-over has arrived")
                .isNull();
        assertThat(kindsOfData()).contains(DataMap.Kind.REGISTRATION);

        erase();
        assertThat(told(referral)).contains(InstructionKind.CONSENT_WITHDRAWN, InstructionKind.ERASE);
    }

    @Test
    @Proves({"R-71", "R-72"})
    void anAgencyThatMayHaveItBecauseNoAnswerCameIsToldToErase() {
        world.consented(1);
        OpaqueId referral = world.referral("a-1").id();
        world.toAgency.afterwards(deliveries -> deliveries.stream()
                .<Delivery>map(delivery -> new Delivery.Retry("lost", null))
                .toList());
        world.run();
        world.withdraw(1);
        erase();
        assertThat(told(referral)).contains(InstructionKind.ERASE);
    }

    @Test
    @Proves("R-72")
    void aConsentThatRanOutEndsWithThePersonAndIsNotRenewed() {
        world.rejectNext(1);
        world.run();
        ConsentOutcome.Given given = (ConsentOutcome.Given) world.consent(1);
        OpaqueId referral = world.referral("a-1").id();
        world.run();
        world.clock.move(Duration.ofDays(400));
        world.run();
        CandidateDesk manage = world.company().candidate(new LinkTokens(world.keys).issue(given.consent()));
        Invitation again = manage.lookAgain(Locale.JAPANESE).orElseThrow();
        erase();

        assertThat(manage.lookAgain(Locale.JAPANESE)).isEmpty();
        assertThat(manage.renew(new RenewalForm(
                        Locale.JAPANESE,
                        again.notice().reference().sha256(),
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of(World.address(1)),
                        ConsentEvidence.NONE)))
                .isInstanceOf(ConsentOutcome.InvalidLink.class);
        assertThat(world.<ConsentState>read((unit, acme) ->
                        unit.consents().find(acme, List.of(referral)).get(0).state()))
                .isEqualTo(ConsentState.CONSENT_WITHDRAWN);
    }

    @Test
    @Proves({"R-71", "R-73"})
    void whoStopsTheUseFromTheLinkGetsNoFurtherLinkThoughNoBoxHasTheAddress() {
        world.rejectNext(1);
        world.run();
        assertThat(world.candidate("a-1").request(Pii.of(World.address(1)), RequestKind.STOP))
                .isInstanceOf(Proven.Shown.class);

        assertThat(world.reject(
                        Rejection.of("a-again", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3")))
                .isInstanceOf(RejectionResult.WithoutLink.class);
    }

    @Test
    @Proves("R-72")
    void aConsentThatWasCollectedElsewhereEndsThoughNobodyUsedTheLink() {
        world.rejectNext(1);
        world.run();
        world.clock.move(Duration.ofDays(2));
        OpaqueId referral = world.referral("a-1").id();
        assertThat(Collected.imported(world.company(), List.of(Collected.of(1))))
                .extracting(ConsentImportResult::outcome)
                .containsExactly(ConsentImportResult.Outcome.TAKEN);
        erase();

        assertThat(world.<ConsentState>read((unit, acme) ->
                        unit.consents().find(acme, List.of(referral)).get(0).state()))
                .isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        world.run();
        world.recomputed();
    }

    @Test
    @Proves("R-70")
    void theReferralOfAConsentThatWasCollectedElsewhereStaysAsLongAsTheConsent() {
        world.rejectNext(1);
        world.run();
        world.clock.move(Duration.ofDays(2));
        OpaqueId referral = world.referral("a-1").id();
        Collected.imported(world.company(), List.of(Collected.of(1)));
        world.clock.move(Duration.ofDays(40));
        world.run();
        world.clock.move(Duration.ofDays(40));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        erase();

        assertThat(world.<ConsentState>read((unit, acme) ->
                        unit.consents().find(acme, List.of(referral)).get(0).state()))
                .isEqualTo(ConsentState.CONSENT_WITHDRAWN);
    }

    @Test
    @Proves("R-23")
    void whatIsKeptOfSomebodyErasedIsStillShownToThem() {
        world.consented(1);
        world.run();
        erase();
        Pii<String> address = Pii.of(World.address(1));
        CandidateDesk desk = world.candidate("a-1");

        assertThat(((Proven.Shown<ProvisionExtract>) desk.provisions(address))
                        .value()
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.name().reveal()).isEqualTo("山田 太郎"));
        assertThat(kindsOfData()).contains(DataMap.Kind.PROVISION_RECORD);
    }

    private void erase() {
        assertThat(Officer.erase(world.desk(), "a-1", ErasureCause.PERSON)).isPresent();
    }

    private List<InstructionKind> told(OpaqueId referral) {
        return world
                .<List<Instruction>>read(
                        (unit, acme) -> unit.instructions().byReferral(acme, World.AGENCY, List.of(referral)))
                .stream()
                .map(Instruction::kind)
                .toList();
    }

    private List<DataMap.Kind> kindsOfData() {
        Proven<DataMap> map = world.candidate("a-1").dataMap(Pii.of(World.address(1)), Locale.JAPANESE);
        return ((Proven.Shown<DataMap>) map)
                .value().holdings().stream().map(DataMap.Holding::kind).toList();
    }
}
