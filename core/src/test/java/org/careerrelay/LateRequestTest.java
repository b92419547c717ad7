package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.health.InstructionBacklog;
import org.careerrelay.model.health.RequestBacklog;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestAnswer;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that wait: for their day, for an agency's word, for an officer who closes them. */
class LateRequestTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-71")
    void aRequestHasADayWhenItIsLateAndAReminderBeforeIt() {
        world.consented(1);
        RightsRequest request = desk().receive("a-1", RequestKind.CORRECTION).orElseThrow();
        assertThat(request.dueAt()).isEqualTo(Instant.parse("2026-11-29T15:00:00Z"));

        world.clock.move(Duration.ofDays(10));
        world.run();
        assertThat(types()).doesNotContain(EventType.RIGHTS_REQUEST_DUE);
        world.clock.move(Duration.ofDays(1));
        world.run();
        hours(2);
        assertThat(types())
                .filteredOn(type -> type == EventType.RIGHTS_REQUEST_DUE)
                .hasSize(1);
        assertThat(world.company().operator().health().requests())
                .containsExactly(new RequestBacklog(World.ACME, 1, 1, 0));
        desk().identify(request.id(), IdentityProof.Method.AGENT);
        assertThat(desk().corrected(request.id()).orElseThrow().state()).isEqualTo(RequestState.DONE);
        assertThat(desk().requests(null, 10)).extracting(RightsRequest::id).containsExactly(request.id());
    }

    @Test
    @Proves({"R-71", "CMP-17"})
    void whatNobodyConfirmsIsToldAsLateAndStaysPartialUntilAnOfficerClosesIt() {
        world.count(1);
        RightsRequest request = identified(RequestKind.ERASURE);
        desk().carryOut(request.id());
        assertThat(desk().close(identifiedOther().id(), ClosingReason.NO_ANSWER))
                .as("only what is carried out here is closed")
                .isEmpty();

        world.clock.move(Duration.ofDays(15));
        hours(2);
        hours(2);
        assertThat(state(request)).isEqualTo(RequestState.PARTIAL);
        assertThat(types())
                .filteredOn(type -> type == EventType.RIGHTS_REQUEST_OVERDUE)
                .as("once for each of the two")
                .hasSize(2);
        assertThat(types())
                .filteredOn(type -> type == EventType.INSTRUCTION_OVERDUE)
                .hasSize(1);
        assertThat(world.company().operator().health().requests())
                .containsExactly(new RequestBacklog(World.ACME, 2, 0, 2));
        assertThat(world.company().operator().health().instructions())
                .containsExactly(new InstructionBacklog(World.ACME, World.AGENCY, 1, 1));

        assertThat(desk().close(request.id(), ClosingReason.NO_ANSWER)).isPresent();
        RequestAnswer answer = desk().answer(request.id()).orElseThrow();
        assertThat(answer.request().state()).isEqualTo(RequestState.CLOSED);
        assertThat(answer.request().closing()).isEqualTo(ClosingReason.NO_ANSWER);
        assertThat(answer.agencies()).singleElement().satisfies(told -> {
            assertThat(told.partner()).isEqualTo(World.AGENCY);
            assertThat(told.result()).isNull();
        });
        assertThat(desk().close(request.id(), ClosingReason.AGENCY_GONE)).isEmpty();

        Instruction open = world.inbox().instructions().open(null, 1).get(0);
        world.inbox().instructions().carriedOut(World.ACME, open.id(), InstructionResult.done(world.clock.instant()));
        hours(2);
        assertThat(desk().answer(request.id()).orElseThrow().agencies())
                .as("a word that comes later is taken")
                .extracting(told -> Objects.requireNonNull(told.result()).outcome())
                .containsExactly(InstructionOutcome.DONE);
        assertThat(state(request)).isEqualTo(RequestState.CLOSED);
    }

    @Test
    @Proves("CMP-17")
    void aSecondRequestWaitsForTheSameWordAsTheFirst() {
        world.consented(1);
        world.run();
        RightsRequest first = identified(RequestKind.STOP);
        RightsRequest second = identified(RequestKind.STOP);
        desk().carryOut(first.id());

        assertThat(desk().carryOut(second.id()).orElseThrow().state()).isEqualTo(RequestState.PARTIAL);
        world.run();
        hours(2);
        assertThat(state(first)).isEqualTo(RequestState.DONE);
        assertThat(state(second)).isEqualTo(RequestState.DONE);
    }

    private PrivacyDesk desk() {
        return Officer.of(world.desk());
    }

    private RightsRequest identified(RequestKind kind) {
        RightsRequest request = desk().receive("a-1", kind).orElseThrow();
        return desk().identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT)
                .orElseThrow();
    }

    private RightsRequest identifiedOther() {
        world.consented(1);
        return desk().receive("a-2", RequestKind.DISCLOSURE).orElseThrow();
    }

    private RequestState state(RightsRequest request) {
        return desk().answer(request.id()).orElseThrow().request().state();
    }

    private void hours(int hours) {
        world.run();
        world.clock.move(Duration.ofHours(hours));
        world.run();
    }

    private List<EventType> types() {
        return world.events().stream()
                .map(NumberedEvent::event)
                .map(event -> event.type())
                .toList();
    }
}
