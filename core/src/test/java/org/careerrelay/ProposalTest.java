package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.PersonProposed;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A proposed person's way from the agency's vault through the gate into the company's, and out of both again. */
class ProposalTest {

    private static final PersonProposal SOMEBODY = World.proposal();

    @Test
    @Proves("R-01")
    void aProposalIsReadAtTheCompanyUntilNothingComesOfIt() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            assertThat(world.inbox().introduction(id).propose(SOMEBODY)).isInstanceOf(StepResult.Moved.class);
            assertThat(world.desk().proposal(id)).as("it is still on its way").isEmpty();
            nothingLiesInTheClear(world);
            world.run();
            stands(world, IntroductionState.PROPOSED);
            assertThat(world.desk().proposal(id)).contains(SOMEBODY);
            assertThat(world.company().company("beta").proposal(id)).isEmpty();
            nothingLiesInTheClear(world);
            world.desk().introduction(id).interviewing();
            assertThat(world.desk().proposal(id)).contains(SOMEBODY);
            assertThat(boxes(world, id)).hasSize(1);
            world.desk().introduction(id).declined();
            assertThat(boxes(world, id)).as("deleted with the step itself").isEmpty();
            world.run();
            assertThat(world.desk().proposal(id)).isEmpty();
            nothingIsSaidOfThePerson(world);
        }
    }

    @Test
    void afterAJoiningItIsKeptUntilTheGuaranteeIsOver() {
        try (World world = World.with(programme ->
                programme.policies(programme.policies().introductions(IntroductionPolicy.DEFAULT.guaranteeDays(30))))) {
            OpaqueId id = requested(world);
            world.inbox().introduction(id).propose(SOMEBODY);
            world.run();
            world.desk().introduction(id).accepted();
            world.desk().introduction(id).joined();
            world.run();
            world.inbox().introduction(id).joined();
            world.run();
            world.clock.move(Duration.ofDays(44));
            world.run();
            assertThat(world.desk().proposal(id)).contains(SOMEBODY);
            world.clock.move(Duration.ofDays(1));
            assertThat(world.desk().proposal(id)).as("before any job has run").isEmpty();
            world.run();
            assertThat(world.desk().proposal(id)).isEmpty();
        }
    }

    @Test
    @Proves("R-01")
    void theGateIsAskedAgainWhenItIsSent() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            PersonProposal brief = agreedUntil(World.START.plus(Duration.ofHours(1)));
            world.toCompany.cut(true);
            assertThat(world.inbox().introduction(id).propose(brief)).isInstanceOf(StepResult.Moved.class);
            world.agency().operator().dispatch();
            world.toCompany.cut(false);
            world.clock.move(Duration.ofDays(2));
            world.run();

            assertThat(world.toCompany.passed()).noneMatch(PersonProposed.class::isInstance);
            stands(world, IntroductionState.REQUESTED);
            assertThat(world.inbox().introductions().get(0).status().dueAt())
                    .as("of which the company knows nothing")
                    .isEqualTo(world.desk().introductions().get(0).status().dueAt());
            assertThat(world.inbox().introductions().get(0).status().decline().reason())
                    .isEqualTo(DeclineReason.PROPOSAL_INVALID);
            assertThat(world.agency().operator().events(TenantKind.AGENCY, World.AGENCY, 0, 1000))
                    .filteredOn(numbered -> numbered.event().type() == EventType.TRANSFER_REFUSED)
                    .singleElement()
                    .satisfies(numbered ->
                            assertThat(numbered.event().details()).containsEntry("code", "consent.not-valid"));
            assertThat(world.agency().operator().events(TenantKind.AGENCY, World.AGENCY, 0, 1000))
                    .filteredOn(numbered -> numbered.event().type() == EventType.INTRODUCTION_CHANGED)
                    .extracting(numbered -> numbered.event().details().get("state"))
                    .as("the request is open again")
                    .endsWith("PROPOSED", "REQUESTED");
            assertThat(world.inbox().introduction(id).propose(SOMEBODY)).isInstanceOf(StepResult.Moved.class);
            world.run();
            assertThat(world.desk().proposal(id)).contains(SOMEBODY);
        }
    }

    @Test
    @Proves("R-70")
    void aProposalThatNeverArrivesGoesAfterFourteenDaysAndAReplayFindsNothingToSend() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.toCompany.cut(true);
            world.inbox().introduction(id).propose(SOMEBODY);
            List<OpaqueId> parked = List.of();
            for (int day = 0; day < 60 && parked.isEmpty(); day++) {
                world.agency().operator().dispatch();
                world.clock.move(Duration.ofHours(6));
                parked = world.agency().operator().parked(null, 10).stream()
                        .map(ParkedMessage::id)
                        .toList();
            }
            assertThat(parked).hasSize(1);
            assertThat(waiting(world)).isOne();

            world.clock.set(World.START.plus(Duration.ofDays(15)));
            world.agency().operator().retention().run(TenantKind.AGENCY, World.AGENCY);
            assertThat(waiting(world)).isZero();

            world.toCompany.cut(false);
            assertThat(world.agency().operator().replay(parked)).isOne();
            world.run();
            assertThat(world.toCompany.passed()).noneMatch(PersonProposed.class::isInstance);
            assertThat(world.agency().operator().outbox().parked()).isZero();
            stands(world, IntroductionState.REQUESTED);
        }
    }

    private static int waiting(World world) {
        return world.agencyStorage.transact(unit -> unit.tenants()
                .find(TenantKind.AGENCY, World.AGENCY)
                .map(agency -> unit.vault()
                        .subjects(agency.id(), VaultKind.PROPOSAL, null, 10)
                        .size())
                .orElseThrow());
    }

    @Test
    void whoWithdrawsBeforeItIsSentIsNeverTold() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.inbox().introduction(id).propose(SOMEBODY);
            world.inbox().introduction(id).withdrawn();
            PersonProposal another = World.proposal("another@example.com");
            world.inbox().introduction(id).propose(another);
            world.run();
            assertThat(world.desk().proposal(id)).contains(another);
            assertThat(world.toCompany.passed().stream()
                            .filter(PersonProposed.class::isInstance)
                            .map(message -> ((PersonProposed) message).proposal()))
                    .containsExactly(another);
            assertThat(world.inbox().introduction(id).propose(SOMEBODY))
                    .as("one at a time")
                    .isInstanceOf(StepResult.NotNow.class);

            world.inbox().introduction(id).withdrawn();
            world.run();
            stands(world, IntroductionState.REQUESTED);
            assertThat(world.desk().proposal(id)).isEmpty();
        }
    }

    @Test
    void whatIsWrongWithAProposalIsSaidAllAtOnce() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            PersonProposal wrong = new PersonProposal(
                    Pii.of(" "),
                    Pii.of("taro"),
                    Pii.of("x".repeat(2001)),
                    new ProposalConsent("beta", World.START.plusSeconds(60), World.START, "notice/7"));
            for (AgencyIntroductionDesk side : List.of(
                    world.inbox().introduction(id),
                    world.company().agency(World.AGENCY).introduction(id))) {
                assertThatThrownBy(() -> side.propose(wrong))
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                e -> assertThat(e.violations())
                                        .extracting(Violation::code)
                                        .containsExactlyInAnyOrder(
                                                "name.invalid",
                                                "mail.syntax",
                                                "profile.invalid",
                                                "consent.other-company",
                                                "consent.future",
                                                "consent.over"))
                        .hasMessageNotContaining("taro");
            }
        }
    }

    private static List<VaultItem> boxes(World world, OpaqueId introduction) {
        return world.read((unit, acme) -> unit.vault().find(acme, VaultKind.PROPOSAL, List.of(introduction)));
    }

    @Test
    void whatTheAgencysInstallationShouldNotHaveSentIsTurnedDown() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            ProposalConsent forBeta =
                    new ProposalConsent("beta", World.START, World.START.plus(Duration.ofDays(9)), "notice/7");
            PersonProposed message = new PersonProposed(
                    id,
                    World.ACME,
                    World.AGENCY,
                    World.START,
                    id,
                    1,
                    new PersonProposal(SOMEBODY.name(), SOMEBODY.mail(), SOMEBODY.profile(), forBeta));
            AgencyDesk desk = world.company().agency(World.AGENCY);
            assertThat(desk.receive(List.of(message)))
                    .singleElement()
                    .satisfies(receipt -> assertThat(receipt.refusal()).isNull());
            Introduction introduction = world.desk().introductions().get(0);
            assertThat(introduction.state()).isEqualTo(IntroductionState.REQUESTED);
            assertThat(introduction.status().decline().reason()).isEqualTo(DeclineReason.PROPOSAL_INVALID);
            assertThat(world.desk().proposal(id)).isEmpty();
            assertThat(world.company().agency("agency-2").receive(List.of(message)))
                    .singleElement()
                    .satisfies(receipt -> assertThat(receipt.refusal()).isEqualTo("message.not-for-here"));
        }
    }

    @Test
    @Proves("Q18")
    void whomTheCompanyRejectedCannotBeIntroducedOnACreditForAYear() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world); // by ten people, the first of them taro1@example.jp
            world.clock.move(Duration.ofDays(179));
            PersonProposal own = World.proposal("TARO1@example.jp");
            world.inbox().introduction(id).propose(own);
            world.run();

            stands(world, IntroductionState.REQUESTED);
            for (Introduction each : List.of(
                    world.desk().introductions().get(0),
                    world.inbox().introductions().get(0))) {
                assertThat(each.status().decline().reason()).isEqualTo(DeclineReason.NOT_ON_A_CREDIT);
                assertThat(each.use()).isEqualTo(CreditUse.RESERVED);
            }
            assertThat(world.desk().proposal(id)).isEmpty();
            assertThat(world.company().agency(World.AGENCY).introduction(id).propose(own))
                    .isInstanceOf(StepResult.TurnedDown.class);
            nothingIsSaidOfThePerson(world);

            world.clock.move(Duration.ofDays(179));
            world.inbox().introduction(id).propose(SOMEBODY);
            world.run();
            world.inbox().introduction(id).withdrawn();
            world.run();
            world.clock.move(Duration.ofDays(7)); // 365 days after the rejection: the last one
            assertThat(world.company().agency(World.AGENCY).introduction(id).propose(own))
                    .isInstanceOf(StepResult.TurnedDown.class);
            world.clock.move(Duration.ofDays(1));
            world.inbox().introduction(id).propose(own);
            world.run();
            assertThat(world.desk().proposal(id)).contains(own);
        }
    }

    @Test
    @Proves("Q18")
    void theProgrammeMayAllowItsOwnApplicants() {
        try (World world = World.with(programme -> programme.policies(
                programme.policies().introductions(IntroductionPolicy.DEFAULT.ownApplicantMonths(0))))) {
            OpaqueId id = requested(world);
            PersonProposal own = World.proposal("taro1@example.jp");
            world.inbox().introduction(id).propose(own);
            world.run();
            assertThat(world.desk().proposal(id)).contains(own);
        }
    }

    @Test
    @Proves("Q18")
    void afterTheAgreedMonthsItsOwnApplicantsCanBeIntroduced() {
        try (World world = World.with(programme -> programme.policies(
                programme.policies().introductions(IntroductionPolicy.DEFAULT.ownApplicantMonths(3))))) {
            OpaqueId id = requested(world);
            PersonProposal own = World.proposal("taro1@example.jp");
            LocalDate last = World.TODAY.plusMonths(3);
            world.clock.set(
                    last.plusDays(1).atStartOfDay(Programme.JAPAN).toInstant().minusMillis(1));
            assertThat(world.company().agency(World.AGENCY).introduction(id).propose(own))
                    .isInstanceOf(StepResult.TurnedDown.class);
            world.clock.move(Duration.ofMillis(1));
            assertThat(world.company().agency(World.AGENCY).introduction(id).propose(own))
                    .isInstanceOf(StepResult.Moved.class);
        }
    }

    @Test
    void aProposalThatArrivesAgainProposesNobodyAgain() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.inbox().introduction(id).propose(SOMEBODY);
            world.run();
            PersonProposed passed = proposed(world);
            assertThat(receipt(world, passed)).isEqualTo(new Receipt(passed.id(), null));
            stands(world, IntroductionState.PROPOSED);

            world.inbox().introduction(id).withdrawn();
            world.run();
            assertThat(receipt(world, passed)).isEqualTo(new Receipt(passed.id(), null));
            stands(world, IntroductionState.REQUESTED);
            assertThat(boxes(world, id)).isEmpty();
        }
    }

    @Test
    void whereSomebodyIsProposedAlreadyAnotherIsTakenNoteOfAndNotKept() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.inbox().introduction(id).propose(SOMEBODY);
            world.run();
            PersonProposed first = proposed(world);
            PersonProposal other = World.proposal("another@example.com");
            PersonProposed second = new PersonProposed(
                    new OpaqueId(7, 7), first.company(), first.agency(), first.at(), id, first.number() + 1, other);
            long changes = changes(world);
            assertThat(receipt(world, second)).isEqualTo(new Receipt(second.id(), null));
            assertThat(changes(world)).as("nothing came of it").isEqualTo(changes);
            assertThat(world.desk().proposal(id)).contains(SOMEBODY);
            assertThat(world.desk().introductions().get(0).status().steps()).isEqualTo(second.number());
        }
    }

    @Test
    void whatWasTurnedDownAndArrivesAgainWhenItWouldBeAllowedProposesNobody() {
        try (World world = World.with(programme -> programme.policies(
                programme.policies().introductions(IntroductionPolicy.DEFAULT.ownApplicantMonths(3))))) {
            OpaqueId id = requested(world);
            world.inbox().introduction(id).propose(World.proposal("taro1@example.jp"));
            world.run();
            stands(world, IntroductionState.REQUESTED);
            world.clock.move(Duration.ofDays(100));
            PersonProposed passed = proposed(world);
            assertThat(receipt(world, passed)).isEqualTo(new Receipt(passed.id(), null));
            stands(world, IntroductionState.REQUESTED);
            assertThat(world.desk().proposal(id)).isEmpty();
        }
    }

    @Test
    void nobodyWhoWasNotProposedIsTakenBack() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            assertThat(world.inbox().introduction(id).withdrawn()).isInstanceOf(StepResult.NotNow.class);
            world.run();
            stands(world, IntroductionState.REQUESTED);
        }
    }

    @Test
    void whatTheCompanyHasEndedMeanwhileIsNotSent() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.toCompany.cut(true);
            world.inbox().introduction(id).propose(SOMEBODY);
            StepResult declined = world.desk().introduction(id).declined();
            assertThat(declined)
                    .isEqualTo(new StepResult.Moved(world.desk().introductions().get(0)));
            world.run();
            stands(world, IntroductionState.DECLINED);
            world.toCompany.cut(false);
            world.clock.move(Duration.ofHours(1));
            world.run();
            assertThat(world.toCompany.passed()).noneMatch(PersonProposed.class::isInstance);
            stands(world, IntroductionState.DECLINED);
        }
    }

    @Test
    void aProposalForNoIntroductionIsRefused() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.inbox().introduction(id).propose(SOMEBODY);
            world.run();
            PersonProposed known = proposed(world);
            PersonProposed unknown = new PersonProposed(
                    known.id(), known.company(), known.agency(), known.at(), new OpaqueId(7, 7), 1, SOMEBODY);
            assertThat(receipt(world, unknown)).isEqualTo(new Receipt(known.id(), "introduction.unknown"));
        }
    }

    private static PersonProposed proposed(World world) {
        return world.toCompany.passed().stream()
                .filter(PersonProposed.class::isInstance)
                .map(PersonProposed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static long changes(World world) {
        world.run();
        return world.events().stream()
                .filter(numbered -> numbered.event().type() == EventType.INTRODUCTION_CHANGED)
                .count();
    }

    private static Receipt receipt(World world, PersonProposed message) {
        return world.company().agency(World.AGENCY).receive(List.of(message)).get(0);
    }

    private static PersonProposal agreedUntil(Instant until) {
        return new PersonProposal(
                SOMEBODY.name(),
                SOMEBODY.mail(),
                SOMEBODY.profile(),
                new ProposalConsent(World.ACME, World.START, until, "notice/7"));
    }

    private static OpaqueId requested(World world) {
        world.count(10);
        OpaqueId id = ((RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                .introduction()
                .id();
        world.run();
        return id;
    }

    private static void stands(World world, IntroductionState state) {
        assertThat(world.desk().introductions().get(0).state()).isEqualTo(state);
        assertThat(world.inbox().introductions().get(0).state()).isEqualTo(state);
    }

    private static void nothingLiesInTheClear(World world) {
        for (Storage storage : List.of(world.companyStorage, world.agencyStorage)) {
            assertThat(Dump.of(storage)).noneMatch(text -> text.contains("introduced@") || text.contains("経理を十年"));
        }
    }

    private static void nothingIsSaidOfThePerson(World world) {
        assertThat(world.events().toString()
                        + world.agency().operator().events(TenantKind.AGENCY, World.AGENCY, 0, 10_000)
                        + world.desk().introductions()
                        + world.inbox().introductions())
                .doesNotContain("introduced@", "taro1@", "TARO1@", "経理を十年", "notice/7");
    }
}
