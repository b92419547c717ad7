package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Commitment;
import org.careerrelay.model.referral.CommitmentOpening;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why somebody was not accepted as new: from the agency's word to the company, and into a dispute (Q5). */
class AnswerDetailTest {

    private static final LocalDate KNOWN = LocalDate.of(2025, 3, 1);
    private static final AnswerDetail DUPLICATE = AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, KNOWN);
    private static final AnswerDetail REFUSAL = AnswerDetail.refused(AnswerReason.NOT_REACHABLE);

    private final World world = World.immediate();

    @BeforeEach
    void twoPeopleAreHandedOver() {
        world.consented(2);
        world.run();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"Q5", "A28", "V-C16"})
    void aDuplicateIsNotCountedAndComesWithReasonDayAndCommitment() {
        answer("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, DUPLICATE);
        answer("a-2", AgencyAnswer.REFUSED, REFUSAL);
        world.run();

        assertThat(world.desk().credits(World.AGENCY).counted()).isZero();
        assertThat(stored("a-1")).isEqualTo(DUPLICATE.committedBy(commitment("a-1")));
        assertThat(stored("a-2")).isEqualTo(REFUSAL);
        assertThat(world.company().operator().answerDetail(id("a-2"))).contains(REFUSAL);
    }

    @Test
    @Proves("Q5")
    void whatTheAgencyKnewCanBeCheckedByWhoeverHasTheAnswer() {
        answer("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, DUPLICATE);
        world.run();
        CommitmentOpening opening = world.inbox().opening(World.ACME, id("a-1")).orElseThrow();

        assertThat(opening.referral()).isEqualTo(id("a-1"));
        assertThat(opening.firstKnown()).isEqualTo(KNOWN);
        assertThat(opening.person()).isEqualTo(world.inbox().answered(1).get(0).person());
        assertThat(commitment("a-1").isOpenedBy(opening)).isTrue();
        CommitmentOpening antedated =
                new CommitmentOpening(opening.salt(), opening.referral(), opening.person(), KNOWN.minusDays(1));
        assertThat(commitment("a-1").isOpenedBy(antedated)).isFalse();
        assertThat(stored("a-1").isOpenedBy(id("a-1"), opening)).isTrue();
        assertThat(stored("a-1").isOpenedBy(id("a-2"), opening)).isFalse();
        assertThat(stored("a-1").isOpenedBy(id("a-1"), antedated)).isFalse();
        assertThat(DUPLICATE.isOpenedBy(id("a-1"), opening)).isFalse();
    }

    @Test
    @Proves("Q5")
    void whoCommittedToAnotherDayThanTheAnswerSaysIsFoundOut() {
        CommitmentOpening other = new CommitmentOpening(new byte[32], id("a-1"), id("a-2"), KNOWN.minusYears(1));
        AnswerDetail said = DUPLICATE.committedBy(Commitment.to(other));

        assertThat(said.commitment()).isEqualTo(Commitment.to(other));
        assertThat(said.isOpenedBy(id("a-1"), other)).isFalse();
    }

    @Test
    @Proves("Q5")
    void aCommitmentIsOpenedAfterTheKeyWasChanged() {
        KeyRing before = KeyRing.random(new Random(3));
        KeyRing after = before.rotated(KeyPurpose.INDEX);
        try (CareerRelay first = world.builder(world.agencyStorage, before).build();
                CareerRelay second = world.builder(world.agencyStorage, after).build();
                CareerRelay foreign = world.builder(world.agencyStorage, KeyRing.random(new Random(5)))
                        .build()) {
            first.agency(World.AGENCY)
                    .inbox()
                    .answer(List.of(
                            new InboxAnswer(World.ACME, id("a-1"), AgencyAnswer.ACCEPTED_DUPLICATE, DUPLICATE)));
            world.run();

            assertThat(second.agency(World.AGENCY).inbox().opening(World.ACME, id("a-1")))
                    .hasValueSatisfying(opening ->
                            assertThat(commitment("a-1").isOpenedBy(opening)).isTrue());
            assertThat(foreign.agency(World.AGENCY).inbox().opening(World.ACME, id("a-1")))
                    .isEmpty();
        }
    }

    @Test
    void thereIsNothingToOpenWithoutADay() {
        answer("a-1", AgencyAnswer.REFUSED, REFUSAL);
        answer("a-2", AgencyAnswer.ACCEPTED_DUPLICATE, null);

        assertThat(world.inbox().opening(World.ACME, id("a-1"))).isEmpty();
        assertThat(world.inbox().opening(World.ACME, id("a-2"))).isEmpty();
        assertThat(world.inbox().opening("globex", id("a-1"))).isEmpty();
    }

    @Test
    @Proves("Q5")
    void theFirstAnswerWinsWithItsDetail() {
        Commitment commitment = Commitment.of(new byte[32]);
        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, DUPLICATE))
                .isEqualTo(Outcome.NOT_COUNTED);
        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, DUPLICATE))
                .isEqualTo(Outcome.REPEATED);
        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, null)).isEqualTo(Outcome.CONFLICT);
        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, DUPLICATE.committedBy(commitment)))
                .isEqualTo(Outcome.CONFLICT);
        assertThat(stored("a-1")).isEqualTo(DUPLICATE);
    }

    @Test
    void insideOneBatchTheFirstAnswerWinsToo() {
        OpaqueId referral = id("a-1");
        assertThat(world.company()
                        .agency(World.AGENCY)
                        .acknowledge(List.of(
                                new Acknowledgement(referral, AgencyAnswer.REFUSED, World.START, REFUSAL),
                                new Acknowledgement(referral, AgencyAnswer.REFUSED, World.START, REFUSAL),
                                new Acknowledgement(referral, AgencyAnswer.REFUSED, World.START))))
                .extracting(result -> result.outcome())
                .containsExactly(Outcome.NOT_COUNTED, Outcome.REPEATED, Outcome.CONFLICT);
        assertThat(stored("a-1")).isEqualTo(REFUSAL);
    }

    @Test
    void aDetailThatDoesNotBelongToItsAnswerIsRefusedByTheCompanyAndTheRestIsTaken() {
        List<Acknowledgement> answers = List.of(
                new Acknowledgement(id("a-1"), AgencyAnswer.ACCEPTED_NEW, World.START, DUPLICATE),
                new Acknowledgement(id("a-1"), AgencyAnswer.REFUSED, World.START, DUPLICATE),
                new Acknowledgement(id("a-2"), AgencyAnswer.ACCEPTED_NEW, World.START));
        assertThat(world.company().agency(World.AGENCY).acknowledge(answers))
                .extracting(result -> result.outcome())
                .containsExactly(Outcome.INVALID_DETAIL, Outcome.INVALID_DETAIL, Outcome.COUNTED);
        assertThat(world.company().operator().answerDetail(id("a-1"))).isEmpty();

        ExchangeMessage message = new ReferralAcknowledged(
                new OpaqueId(1, 1),
                World.ACME,
                World.AGENCY,
                World.START,
                id("a-1"),
                AgencyAnswer.ACCEPTED_NEW,
                DUPLICATE);
        assertThat(world.company().agency(World.AGENCY).receive(List.of(message)))
                .containsExactly(new Receipt(message.id(), "referral.detail"));
    }

    @Test
    void theAgencysInstallationSaysAllThatIsWrongAndStoresNothing() {
        LocalDate tomorrow = World.TODAY.plusDays(1);
        List<InboxAnswer> answers = List.of(
                inboxAnswer("a-1", AgencyAnswer.ACCEPTED_NEW, REFUSAL),
                inboxAnswer("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, known(null)),
                inboxAnswer("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, known(tomorrow)),
                inboxAnswer("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, known(LocalDate.of(1899, 12, 31))),
                inboxAnswer("a-1", AgencyAnswer.REFUSED, new AnswerDetail(AnswerReason.OTHER, KNOWN, null)),
                inboxAnswer(
                        "a-1",
                        AgencyAnswer.REFUSED,
                        new AnswerDetail(AnswerReason.OTHER, null, Commitment.of(new byte[32]))),
                inboxAnswer("a-2", AgencyAnswer.ACCEPTED_NEW, null));
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> world.inbox().answer(answers));

        assertThat(refused.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "[0].detail detail.other-answer",
                        "[1].detail first-known.missing",
                        "[2].detail first-known.future",
                        "[3].detail first-known.too-early",
                        "[4].detail first-known.unwanted",
                        "[5].detail commitment.unwanted",
                        "[5].detail commitment.made-here");
        assertThat(refused.violations())
                .extracting(Violation::messageJa)
                .allMatch(text -> !text.startsWith("violation"));
        assertThat(world.inbox().pending(10)).hasSize(2);
        answer("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, known(World.TODAY));
        assertThat(world.inbox().pending(10)).hasSize(1);
    }

    @Test
    @Proves("R-30")
    void anotherAgencyLearnsNothing() {
        acknowledge("a-1", AgencyAnswer.REFUSED, REFUSAL);
        world.desk().partner(World.agencyProfile("agency-2"));
        world.desk().open(Programmes.with("agency-2"));

        assertThat(world.company().agency("agency-2").detail(id("a-1"))).isEmpty();
        assertThat(world.company().agency("agency-9").detail(id("a-1"))).isEmpty();
        assertThat(world.company().agency(World.AGENCY).detail(new OpaqueId(1, 1)))
                .isEmpty();
        assertThat(world.company().agency(World.AGENCY).detail(id("a-2"))).isEmpty();
    }

    @Test
    @Proves("Q5")
    void theChainedLogHasTheCommitmentFromTheMomentItArrived() {
        answer("a-1", AgencyAnswer.ACCEPTED_DUPLICATE, DUPLICATE);
        world.run();

        assertThat(world.events())
                .map(NumberedEvent::event)
                .filteredOn(event -> event.type() == EventType.REFERRAL_ACKNOWLEDGED)
                .singleElement()
                .satisfies(event -> assertThat(event.details())
                        .containsEntry("answer", "ACCEPTED_DUPLICATE")
                        .containsEntry("reason", "ALREADY_KNOWN")
                        .containsEntry("firstKnown", "2025-03-01")
                        .containsEntry("commitment", commitment("a-1").toString()));
    }

    private static AnswerDetail known(@Nullable LocalDate day) {
        return new AnswerDetail(AnswerReason.ALREADY_KNOWN, day, null);
    }

    private void answer(String application, AgencyAnswer answer, @Nullable AnswerDetail detail) {
        assertThat(world.inbox().answer(List.of(inboxAnswer(application, answer, detail))))
                .isOne();
    }

    private InboxAnswer inboxAnswer(String application, AgencyAnswer answer, @Nullable AnswerDetail detail) {
        return new InboxAnswer(World.ACME, id(application), answer, detail);
    }

    private Outcome acknowledge(String application, AgencyAnswer answer, @Nullable AnswerDetail detail) {
        return world.company()
                .agency(World.AGENCY)
                .acknowledge(List.of(new Acknowledgement(id(application), answer, World.START, detail)))
                .get(0)
                .outcome();
    }

    private AnswerDetail stored(String application) {
        return world.company().agency(World.AGENCY).detail(id(application)).orElseThrow();
    }

    private Commitment commitment(String application) {
        Commitment commitment = stored(application).commitment();
        assertThat(commitment).isNotNull();
        return commitment;
    }

    private OpaqueId id(String application) {
        return world.referral(application).id();
    }
}
