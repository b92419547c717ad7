package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionResult;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How people who left are connected again. */
class ReconnectionTest {

    private static final LocalDate LEFT = World.TODAY.minusDays(60);

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoLeftIsConnectedAgainAndARehireIsInTheThread() {
        leave(1, 1);
        Reconnection contract = again(1, ReconnectionType.CONTRACTOR);
        Reconnection rehire = new Reconnection("r-2", "e-1", ReconnectionType.REHIRE, World.TODAY);
        assertThat(desk().reconnect(List.of(
                        contract,
                        rehire,
                        contract,
                        new Reconnection("r-1", "e-1", ReconnectionType.SIDE_JOB, World.TODAY),
                        new Reconnection("r-3", "e-9", ReconnectionType.REHIRE, World.TODAY),
                        new Reconnection("r-4", "e-1", ReconnectionType.REHIRE, LEFT.minusDays(1)))))
                .containsExactly(
                        new ReconnectionResult.Recorded("r-1"),
                        new ReconnectionResult.Recorded("r-2"),
                        new ReconnectionResult.Repeated("r-1"),
                        new ReconnectionResult.Conflict("r-1"),
                        new ReconnectionResult.NotALeaver("r-3"),
                        new ReconnectionResult.NotALeaver("r-4"));
        assertThat(world.desk()
                        .people(accessor(ActorRole.HUMAN_RESOURCES))
                        .thread("e-1")
                        .orElseThrow()
                        .steps())
                .extracting(CareerStep::kind)
                .containsExactly(CareerStep.Kind.LEFT, CareerStep.Kind.REHIRED);
        LeaverDesk manager = world.desk().leavers(accessor(ActorRole.MANAGER));
        assertThatThrownBy(() -> manager.reconnect(List.of(contract))).isInstanceOf(AccessDeniedException.class);

        var report = Officer.of(world.desk()).erasures().erase("e-1").orElseThrow();
        assertThat(report.store(EngineStore.LIFECYCLE.label()).orElseThrow().rows())
                .as("left, rehired, and two reconnections")
                .isEqualTo(4);
    }

    @Test
    @Proves("C07")
    void everyTypeHasAFigureOfItsOwn() {
        leave(1, 46);
        int first = 1;
        for (ReconnectionType type : ReconnectionType.values()) {
            int people = 10 + type.ordinal();
            desk().reconnect(IntStream.range(first, first + people)
                    .mapToObj(i -> again(i, type))
                    .toList());
            first += people;
        }
        assertThat(desk().reconnected(World.NOVEMBER).byType())
                .containsOnly(
                        entry(ReconnectionType.REHIRE, known(10 + ReconnectionType.REHIRE.ordinal())),
                        entry(ReconnectionType.CONTRACTOR, known(10 + ReconnectionType.CONTRACTOR.ordinal())),
                        entry(ReconnectionType.SIDE_JOB, known(10 + ReconnectionType.SIDE_JOB.ordinal())),
                        entry(ReconnectionType.REFERRAL, known(10 + ReconnectionType.REFERRAL.ordinal())));
        assertThat(desk().reconnected(World.NOVEMBER).people()).isEqualTo(known(46));
    }

    @Test
    void theFigureSplitsByTypeAndHidesFew() {
        leave(1, 25);
        desk().reconnect(IntStream.rangeClosed(1, 12)
                .mapToObj(i -> again(i, ReconnectionType.CONTRACTOR))
                .toList());
        desk().reconnect(IntStream.rangeClosed(13, 25)
                .mapToObj(i -> again(i, ReconnectionType.REFERRAL))
                .toList());
        desk().reconnect(List.of(new Reconnection("once-more", "e-1", ReconnectionType.CONTRACTOR, World.TODAY)));
        var report = desk().reconnected(World.NOVEMBER);
        assertThat(report.people()).isEqualTo(known(25));
        assertThat(report.byType())
                .as("each person once")
                .containsEntry(ReconnectionType.CONTRACTOR, known(12))
                .containsEntry(ReconnectionType.REFERRAL, known(13))
                .containsEntry(ReconnectionType.REHIRE, new KpiValue.Hidden(10));

        desk().reconnect(List.of(new Reconnection("side", "e-2", ReconnectionType.SIDE_JOB, World.TODAY)));
        assertThat(desk().reconnected(World.NOVEMBER).byType())
                .containsEntry(ReconnectionType.CONTRACTOR, new KpiValue.Hidden(10))
                .containsEntry(ReconnectionType.REFERRAL, known(13));
    }

    @Test
    @Proves("R-70")
    void itGoesByAge() {
        leave(1, 1);
        desk().reconnect(List.of(again(1, ReconnectionType.CONTRACTOR)));
        world.clock.move(Duration.ofDays(400));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(world.<List<?>>read((unit, acme) -> unit.exports().read(acme, RowKind.RECONNECTION, null, 10)))
                .isEmpty();
    }

    private void leave(int first, int people) {
        world.desk()
                .people(accessor(ActorRole.HUMAN_RESOURCES))
                .record(IntStream.range(first, first + people)
                        .mapToObj(i -> LifecycleNote.of("n-" + i, "e-" + i, LifecycleType.LEFT, LEFT))
                        .toList());
    }

    private static Reconnection again(int person, ReconnectionType type) {
        return new Reconnection("r-" + person, "e-" + person, type, World.TODAY);
    }

    private static KpiValue known(long value) {
        return new KpiValue.Known(BigDecimal.valueOf(value));
    }

    private LeaverDesk desk() {
        return world.desk().leavers(accessor(ActorRole.HUMAN_RESOURCES));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("hr-1", role).because(AccessReason.Code.OTHER, "alumni work");
    }
}
