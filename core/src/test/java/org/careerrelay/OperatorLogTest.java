package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The log as the operator checks it and takes it away. */
class OperatorLogTest {

    @Test
    @Proves({"B18", "INV-12"})
    void theLogOfAWholeCircleIsSoundOnBothSides() {
        try (World world = World.immediate()) {
            world.count(10);

            List<NumberedEvent> events = world.events();
            assertThat(verify(world)).isEqualTo(new Sound(headAt(events.get(events.size() - 1))));
            assertThat(world.company().operator().verify(TenantKind.COMPANY, World.ACME, headAt(events.get(3))))
                    .isInstanceOf(Sound.class);
            assertThat(world.agency().operator().verify(TenantKind.AGENCY, World.AGENCY))
                    .isInstanceOfSatisfying(
                            Sound.class,
                            sound -> assertThat(sound.head().number()).isEqualTo(20));
        }
    }

    @Test
    void aNameThatNobodyHasIsNotSound() {
        try (World world = World.immediate()) {
            OperatorDesk operator = world.company().operator();
            for (String key : List.of("acne", World.AGENCY)) {
                assertThatExceptionOfType(InvalidInputException.class)
                        .isThrownBy(() -> operator.verify(TenantKind.COMPANY, key))
                        .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo("tenant.missing"));
                assertThatExceptionOfType(InvalidInputException.class)
                        .isThrownBy(() -> operator.exportEvents(TenantKind.COMPANY, key, 0, (tenant, event) -> {}));
            }
        }
    }

    @Test
    @Proves({"B18", "INV-12", "V-C24"})
    void aLogThatWasStoredOtherwiseThanItWasNumberedIsBrokenThere() {
        assertThat(tampered(log -> {
                    NumberedEvent event = log.get(6);
                    RelayEvent was = event.event();
                    RelayEvent altered = new RelayEvent(
                            was.id(), was.at(), was.type(), was.subject(), Map.of("by", "somebody else"));
                    log.set(6, new NumberedEvent(7, altered, event.hash()));
                    return log;
                }))
                .isEqualTo(new Broken(7, Fault.ALTERED));
        assertThat(tampered(log -> {
                    log.remove(4);
                    return log;
                }))
                .isEqualTo(new Broken(5, Fault.MISSING));
        assertThat(tampered(log -> log.subList(0, 8))).isEqualTo(new Broken(9, Fault.CUT));
        assertThat(tampered(log -> List.of())).isEqualTo(new Broken(1, Fault.CUT));
    }

    @Test
    void whatWaitsForItsNumberIsNotLookedAt() {
        try (World world = World.immediate()) {
            world.run();
            ChainVerdict before = verify(world);
            world.rejectNext(3);
            assertThat(verify(world)).isEqualTo(before);
            world.run();
            assertThat(verify(world)).isInstanceOf(Sound.class).isNotEqualTo(before);
        }
    }

    @Test
    void anExportHasEveryEventOnceAndGoesOnWhereItEnded() {
        try (World world = World.immediate()) {
            append(world, 2500);
            world.run();
            OperatorDesk operator = world.company().operator();
            List<NumberedEvent> exported = new ArrayList<>();

            long last = operator.exportEvents(TenantKind.COMPANY, World.ACME, 0, (tenant, event) -> {
                assertThat(tenant.key()).isEqualTo(World.ACME);
                exported.add(event);
            });

            assertThat(exported).isEqualTo(world.events());
            assertThat(last).isEqualTo(exported.size());
            assertThat(operator.exportEvents(TenantKind.COMPANY, World.ACME, last, (tenant, event) -> {
                        throw new IllegalStateException("nothing is new");
                    }))
                    .isEqualTo(last);
            world.rejectNext(1);
            world.run();
            assertThat(operator.exportEvents(
                            TenantKind.COMPANY, World.ACME, last, (tenant, event) -> exported.add(event)))
                    .isEqualTo(exported.size());
            assertThat(exported).isEqualTo(world.events());
        }
    }

    @Test
    void aSinkMayCallTheEngineAndEndTheExport() {
        try (World world = World.immediate()) {
            append(world, 5);
            world.run();
            List<Long> heard = new ArrayList<>();

            assertThatThrownBy(() -> world.company()
                            .operator()
                            .exportEvents(TenantKind.COMPANY, World.ACME, 0, (tenant, event) -> {
                                heard.add(world.events().get(0).number());
                                if (event.number() == 3) {
                                    throw new IllegalStateException("disk full");
                                }
                            }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("disk full");
            assertThat(heard).hasSize(3);
        }
    }

    /** Verifies a log of which storage was given something else than what was numbered; the head is the right one. */
    private static ChainVerdict tampered(UnaryOperator<List<NumberedEvent>> tampering) {
        try (World original = World.immediate();
                World copy = World.empty()) {
            append(original, 9);
            original.run();
            List<NumberedEvent> log = original.events();
            List<NumberedEvent> stored = tampering.apply(new ArrayList<>(log));
            copy.companyStorage.transact(unit -> {
                TenantId acme = unit.tenants()
                        .create(TenantKind.COMPANY, World.ACME, World.START)
                        .id();
                unit.events()
                        .append(acme, stored.stream().map(NumberedEvent::event).toList());
                unit.events().number(acme, stored, headAt(log.get(log.size() - 1)));
                return true;
            });
            return verify(copy);
        }
    }

    private static void append(World world, int count) {
        TenantId acme = world.tenant(World.ACME);
        List<RelayEvent> events = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new RelayEvent(
                        OpaqueId.of(World.START, acme, i),
                        World.START,
                        EventType.REJECTION_TAKEN,
                        OpaqueId.of(World.START, acme, i),
                        Map.of("by", "recruiter-" + i)))
                .toList();
        world.companyStorage.transact(unit -> {
            unit.events().append(acme, events);
            return true;
        });
    }

    private static ChainVerdict verify(World world) {
        return world.company().operator().verify(TenantKind.COMPANY, World.ACME);
    }

    private static ChainHead headAt(NumberedEvent event) {
        return new ChainHead(event.number(), event.hash());
    }
}
