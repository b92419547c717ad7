package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agency's installation takes of what a company says about introductions. */
class IntroductionUpdatesTest {

    private static final OpaqueId OTHER = new OpaqueId(8, 8);

    private final World world = World.immediate();
    private IntroductionUpdate first;

    @BeforeEach
    void request() {
        world.count(10);
        assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                .isInstanceOf(RequestResult.Requested.class);
        world.run();
        first = updates().get(0);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void eachChangeIsAnEventOfTheAgencysToo() {
        assertThat(changes()).isOne();
        world.inbox().introduction(first.introduction()).propose(World.proposal());
        assertThat(changes()).as("its own step").isEqualTo(2);
        world.run();
        world.desk().introduction(first.introduction()).declined();
        world.run();
        assertThat(changes()).as("the company's step").isEqualTo(updates().size() + 1L);
    }

    @Test
    void whatIsRepeatedOrOvertakenIsTakenAndChangesNothing() {
        world.inbox().introduction(first.introduction()).propose(World.proposal());
        world.run();
        IntroductionUpdate last = updates().get(updates().size() - 1);
        List<Introduction> before = world.inbox().introductions();
        long changes = changes();
        for (IntroductionUpdate again : List.of(first, last, first)) {
            assertThat(receipt(again)).isEqualTo(new Receipt(again.id(), null));
        }
        assertThat(before).extracting(Introduction::state).containsExactly(IntroductionState.PROPOSED);
        assertThat(world.inbox().introductions()).isEqualTo(before);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void aNewIntroductionIsTakenWithAReceipt() {
        IntroductionUpdate other = with(OTHER, World.AGENCY, JobOrder.titled("経理"));
        assertThat(receipt(other)).isEqualTo(new Receipt(other.id(), null));
        assertThat(world.inbox().introductions()).hasSize(2);
    }

    @Test
    void anotherAgencysAndOneWithoutAJobAreRefused() {
        assertThat(receipt(with(first.introduction(), "agency-2", first.order()))
                        .refusal())
                .isEqualTo("agency.other");
        assertThat(receipt(with(first.introduction(), World.AGENCY, new JobOrder(" ", "k", null, null, "")))
                        .refusal())
                .isEqualTo("order.invalid");
        assertThat(world.inbox().introductions()).hasSize(1);
    }

    @Test
    void ofTwoIntroductionsByOneRequestTheFirstStays() {
        IntroductionUpdate other = with(OTHER, World.AGENCY, first.order());
        assertThat(receipt(other)).isEqualTo(new Receipt(other.id(), "introduction.conflict"));
        assertThat(world.inbox().introductions()).extracting(Introduction::id).containsExactly(first.introduction());
    }

    private IntroductionUpdate with(OpaqueId introduction, String agency, JobOrder order) {
        return new IntroductionUpdate(
                new OpaqueId(7, 7),
                first.company(),
                agency,
                introduction,
                order,
                first.terms(),
                first.follows(),
                first.requestedAt(),
                first.status());
    }

    private Receipt receipt(IntroductionUpdate update) {
        return world.inbox().receive(World.ACME, List.of(update)).get(0);
    }

    private List<IntroductionUpdate> updates() {
        return world.toAgency.passed().stream()
                .filter(IntroductionUpdate.class::isInstance)
                .map(IntroductionUpdate.class::cast)
                .toList();
    }

    private long changes() {
        world.agency().operator().dispatch(); // numbers the events
        return world.agency().operator().events(TenantKind.AGENCY, World.AGENCY, 0, 1000).stream()
                .filter(numbered -> numbered.event().type() == EventType.INTRODUCTION_CHANGED)
                .count();
    }
}
