package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a company's installation takes of the steps that an agency's has told. */
class IntroductionStepsTest {

    private final World world = World.immediate();
    private IntroductionStep joined;

    @BeforeEach
    void joined() {
        world.count(10);
        OpaqueId id = ((RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                .introduction()
                .id();
        world.run();
        world.inbox().introduction(id).propose(World.proposal());
        world.run();
        world.desk().introduction(id).accepted();
        world.run();
        world.inbox().introduction(id).joined();
        world.run();
        joined = steps(world).get(0);
    }

    private static List<IntroductionStep> steps(World world) {
        return world.toCompany.passed().stream()
                .filter(IntroductionStep.class::isInstance)
                .map(IntroductionStep.class::cast)
                .toList();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aStepThatArrivesAgainIsTakenAndChangesNothing() {
        world.desk().introduction(joined.introduction()).disputed();
        List<Introduction> before = world.desk().introductions();
        assertThat(receipt(joined)).isEqualTo(new Receipt(joined.id(), null));
        assertThat(world.desk().introductions()).isEqualTo(before);
        assertThat(before).extracting(Introduction::state).containsExactly(IntroductionState.DISPUTED);
    }

    /** What the agency agreed to was the joining. */
    @Test
    void aConfirmationThatArrivesAgainConfirmsNothingThatTheCompanySaidSince() {
        try (World guaranteed = World.with(programme ->
                programme.policies(programme.policies().introductions(IntroductionPolicy.DEFAULT.guaranteeDays(30))))) {
            guaranteed.count(10);
            OpaqueId id = Hires.requested(guaranteed, JobOrder.titled("営業"));
            Hires.accept(guaranteed, id);
            guaranteed.desk().introduction(id).joined();
            guaranteed.run();
            guaranteed.inbox().introduction(id).confirmed();
            guaranteed.run();
            guaranteed.desk().introduction(id).leftEarly(World.TODAY);
            List<Introduction> before = guaranteed.desk().introductions();
            IntroductionStep confirmed = steps(guaranteed).get(0);
            assertThat(confirmed.step().kind()).isEqualTo(Step.Kind.CONFIRMED);

            guaranteed.company().agency(World.AGENCY).receive(List.of(confirmed));

            assertThat(guaranteed.desk().introductions()).isEqualTo(before);
            assertThat(before).extracting(Introduction::use).containsExactly(CreditUse.CONSUMED);
        }
    }

    @Test
    void aLaterOneIsTakenWithAReceiptWhateverComesOfIt() {
        IntroductionStep later = with(joined.introduction(), joined.number() + 1);
        assertThat(receipt(later)).isEqualTo(new Receipt(later.id(), null));
        assertThat(world.desk().introductions().get(0).status().steps()).isEqualTo(later.number());
    }

    @Test
    void aStepOfNoIntroductionIsRefused() {
        IntroductionStep unknown = with(new OpaqueId(7, 7), 1);
        assertThat(receipt(unknown)).isEqualTo(new Receipt(unknown.id(), "introduction.unknown"));
    }

    private IntroductionStep with(OpaqueId introduction, int number) {
        return new IntroductionStep(
                new OpaqueId(8, 8),
                joined.company(),
                joined.agency(),
                joined.at(),
                introduction,
                number,
                joined.step());
    }

    private Receipt receipt(IntroductionStep step) {
        return world.company().agency(World.AGENCY).receive(List.of(step)).get(0);
    }
}
