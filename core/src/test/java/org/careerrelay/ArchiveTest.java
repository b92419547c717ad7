package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.spi.listener.RelayListener;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Old events leave storage, and the chain goes on from where they ended. */
class ArchiveTest {

    private static final long EVERYTHING = Long.MAX_VALUE;

    private final List<NumberedEvent> kept = new ArrayList<>();

    @Test
    @Proves({"B18", "INV-12"})
    void whatIsArchivedIsCheckedTogetherWithWhatIsLeft() {
        try (World world = grown(2500)) {
            TenantDesk acme = desk(world);
            List<NumberedEvent> whole = world.events();

            assertThat(acme.archive(1700, this::keep)).isEqualTo(new Sound(head(whole, 1700)));

            assertThat(kept).isEqualTo(whole.subList(0, 1700));
            assertThat(acme.archived()).isEqualTo(head(whole, 1700));
            assertThat(operator(world).verify(TenantKind.COMPANY, World.ACME)).isEqualTo(new Sound(head(whole, 2500)));
            assertThat(acme.verify(ChainHead.empty(), kept.iterator())).isEqualTo(new Sound(head(whole, 2500)));
            assertThat(acme.verify(head(whole, 900), kept.iterator())).isEqualTo(new Sound(head(whole, 2500)));
            assertThat(operator(world).events(TenantKind.COMPANY, World.ACME, 1700, 5000))
                    .isEqualTo(whole.subList(1700, 2500));

            append(world, 40, "recruiter-2");
            world.run();
            assertThat(acme.archive(EVERYTHING, this::keep)).isInstanceOf(Sound.class);
            assertThat(kept.subList(0, 2500)).isEqualTo(whole);
            assertThat(kept).hasSize(2540);
            assertThat(acme.verify(ChainHead.empty(), kept.iterator())).isEqualTo(new Sound(head(kept, kept.size())));
        }
    }

    @Test
    @Proves({"B18", "INV-12"})
    void whateverWasDoneToAnArchiveIsSeenAtItsNumber() {
        try (World world = grown(30)) {
            TenantDesk acme = desk(world);
            acme.archive(20, this::keep);

            List<NumberedEvent> altered = new ArrayList<>(kept);
            RelayEvent was = altered.get(6).event();
            altered.set(
                    6,
                    new NumberedEvent(
                            7,
                            new RelayEvent(
                                    was.id(), was.at(), was.type(), was.subject(), Map.of("by", "somebody else")),
                            altered.get(6).hash()));
            assertThat(acme.verify(ChainHead.empty(), altered.iterator())).isEqualTo(new Broken(7, Fault.ALTERED));
            List<NumberedEvent> removed = new ArrayList<>(kept);
            removed.remove(11);
            assertThat(acme.verify(ChainHead.empty(), removed.iterator())).isEqualTo(new Broken(12, Fault.MISSING));
            assertThat(acme.verify(ChainHead.empty(), kept.subList(0, 15).iterator()))
                    .isEqualTo(new Broken(16, Fault.MISSING));
            List<NumberedEvent> another = new ArrayList<>();
            try (World other = World.empty()) {
                append(other, 30, "recruiter-2");
                other.run();
                desk(other).archive(20, (tenant, block) -> another.addAll(block));
            }
            assertThat(acme.verify(ChainHead.empty(), another.iterator()))
                    .isEqualTo(new Broken(20, Fault.ARCHIVE_DIFFERS));
            assertThat(operator(world).verify(TenantKind.COMPANY, World.ACME, new ChainHead(20, new byte[32])))
                    .isEqualTo(new Broken(20, Fault.REWRITTEN));
        }
    }

    @Test
    void whoAsksForArchivedNumbersIsToldSo() {
        try (World world = grown(30)) {
            desk(world).archive(20, this::keep);
            for (long after : List.of(0L, 19L)) {
                assertThatExceptionOfType(InvalidInputException.class)
                        .isThrownBy(() -> operator(world).events(TenantKind.COMPANY, World.ACME, after, 10))
                        .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo("events.archived"));
                assertThatExceptionOfType(InvalidInputException.class)
                        .isThrownBy(() ->
                                operator(world).exportEvents(TenantKind.COMPANY, World.ACME, after, (tenant, e) -> {}));
            }
            assertThat(operator(world).exportEvents(TenantKind.COMPANY, World.ACME, 20, (tenant, e) -> {}))
                    .isEqualTo(30);
        }
    }

    @Test
    void neitherWhatWaitsForItsNumberNorWhatAListenerHasNotHeardLeaves() {
        List<Long> heard = new ArrayList<>();
        RelayListener slow = new RelayListener() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public void heard(Tenant tenant, List<NumberedEvent> events) {
                if (events.get(events.size() - 1).number() > 10) {
                    throw new IllegalStateException("down");
                }
                events.forEach(event -> heard.add(event.number()));
            }
        };
        try (World world = World.built(MemoryStorage.create(), builder -> builder.listener(slow))) {
            append(world, 10, "recruiter-1");
            world.run();
            append(world, 10, "recruiter-1");
            world.run();
            append(world, 3, "recruiter-1");

            assertThat(desk(world).archive(EVERYTHING, this::keep))
                    .isInstanceOfSatisfying(
                            Sound.class,
                            sound -> assertThat(sound.head().number()).isEqualTo(10));
            assertThat(kept).hasSize(10);
            assertThat(heard).hasSize(10);
        }
    }

    @Test
    void whatCouldNotBeKeptStays() {
        try (World world = grown(1500)) {
            List<NumberedEvent> whole = world.events();
            assertThatThrownBy(() -> desk(world).archive(EVERYTHING, (tenant, block) -> {
                        if (block.get(0).number() > 1) {
                            throw new IllegalStateException("disk full");
                        }
                    }))
                    .hasMessage("disk full");
            assertThat(desk(world).archived()).isEqualTo(head(whole, 1000));
            desk(world).archive(EVERYTHING, this::keep);
            List<NumberedEvent> twice = new ArrayList<>(whole.subList(0, 1000));
            twice.addAll(whole.subList(700, 1000));
            twice.addAll(kept);
            assertThat(desk(world).verify(ChainHead.empty(), twice.iterator())).isEqualTo(new Sound(head(whole, 1500)));
            assertThat(operator(world).verify(TenantKind.COMPANY, World.ACME)).isEqualTo(new Sound(head(whole, 1500)));
        }
    }

    private void keep(Tenant tenant, List<NumberedEvent> block) {
        assertThat(tenant.key()).isEqualTo(World.ACME);
        kept.addAll(block);
    }

    private static OperatorDesk operator(World world) {
        return world.company().operator();
    }

    private static TenantDesk desk(World world) {
        return operator(world).tenant(TenantKind.COMPANY, World.ACME);
    }

    private static ChainHead head(List<NumberedEvent> events, int number) {
        return new ChainHead(number, events.get(number - 1).hash());
    }

    /** A log of exactly so many events. */
    private static World grown(int events) {
        World world = World.empty();
        append(world, events, "recruiter-1");
        world.run();
        return world;
    }

    private static void append(World world, int count, String by) {
        world.companyStorage.transact(unit -> {
            TenantId acme = unit.tenants()
                    .create(TenantKind.COMPANY, World.ACME, World.START)
                    .id();
            long first = unit.events().lockHead(acme).number() + 1;
            unit.events()
                    .append(
                            acme,
                            LongStream.range(first, first + count)
                                    .mapToObj(number -> event(acme, number, by))
                                    .toList());
            return true;
        });
    }

    private static RelayEvent event(TenantId acme, long number, String by) {
        OpaqueId id = OpaqueId.of(World.START, acme, number);
        return new RelayEvent(id, World.START, EventType.REJECTION_TAKEN, id, Map.of("by", by));
    }
}
