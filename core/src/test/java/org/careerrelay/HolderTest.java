package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.erasure.ErasedPerson;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.erasure.StoreErasure.Status;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.spi.erasure.HolderOutcome;
import org.careerrelay.spi.erasure.PersonReferences;
import org.careerrelay.spi.erasure.PersonalDataHolder;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stores of the host's own are erased too, or the erasure is not done. */
class HolderTest {

    private final Host warehouse = new Host("warehouse");
    private final Host search = new Host("search-index");
    private final Storage storage = MemoryStorage.create();
    private final World world =
            World.built(storage, builder -> builder.holder(warehouse).holder(search));

    HolderTest() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"B12", "CMP-17"})
    void aStoreThatFailsKeepsTheErasureFromBeingDoneUntilItHasErased() {
        world.count(1);
        OpaqueId referral = world.referral("a-1").id();
        ErasureReport begun = erase();
        assertThat(begun.state()).isEqualTo(ErasureState.PARTIAL);
        assertThat(begun.doneAt()).isNull();
        assertThat(status(begun, "warehouse")).isEqualTo(Status.WAITING);
        assertThat(begun.store(EngineStore.KEY.label()))
                .hasValueSatisfying(store -> assertThat(store.status()).isEqualTo(Status.ERASED));

        warehouse.answer = references -> new HolderOutcome.Failed("http.503");
        pass(Duration.ofMinutes(1));
        ErasureReport partial = report(begun);
        assertThat(partial.state()).isEqualTo(ErasureState.PARTIAL);
        assertThat(partial.store("warehouse")).contains(new StoreErasure("warehouse", Status.FAILED, 0, "http.503"));
        assertThat(status(partial, "search-index")).isEqualTo(Status.ERASED);
        assertThat(warehouse.asked).singleElement().satisfies(references -> {
            assertThat(references.kind()).isEqualTo(TenantKind.COMPANY);
            assertThat(references.key()).isEqualTo(World.ACME);
            assertThat(references.applications()).containsExactly("a-1");
            assertThat(references.referrals()).containsExactly(referral);
            assertThat(references).hasToString("references[1 applications, 1 referrals]");
        });
        assertThat(Officer.erase(world.desk(), "a-1", ErasureCause.PERSON))
                .as("asked again")
                .isEmpty();

        warehouse.answer = references -> new HolderOutcome.Erased(7);
        pass(Duration.ofHours(7));
        ErasureReport done = report(begun);
        assertThat(done.state()).isEqualTo(ErasureState.DONE);
        assertThat(done.doneAt()).isEqualTo(world.clock.instant());
        assertThat(done.store("warehouse")).contains(new StoreErasure("warehouse", Status.ERASED, 7, null));
        assertThat(search.asked).as("who has erased is not asked again").hasSize(1);
        assertThat(stored(begun).references())
                .as("by what they knew the person")
                .isNull();
        assertThat(stored(begun).dueAt()).isNull();
    }

    @Test
    @Proves("CMP-17")
    void noOfficerClosesARequestWhileAStoreOfTheCompanysOwnHasNotErased() {
        world.count(1);
        ErasureReport begun = erase();
        PrivacyDesk officer = Officer.of(world.desk());
        OpaqueId request = officer.requests(null, 1).get(0).id();
        warehouse.answer = references -> new HolderOutcome.Failed("http.503");
        pass(Duration.ofMinutes(1));
        assertThat(officer.close(request, ClosingReason.NO_ANSWER)).isEmpty();

        warehouse.answer = references -> new HolderOutcome.Erased(1);
        pass(Duration.ofMinutes(5));
        assertThat(report(begun).state()).isEqualTo(ErasureState.DONE);
        assertThat(officer.close(request, ClosingReason.NO_ANSWER)).isPresent();
    }

    @Test
    @Proves("CMP-17")
    void aStoreThatThrowsOrIsNotThereAnyMoreHasNotErased() {
        world.count(1);
        ErasureReport begun = erase();
        warehouse.answer = references -> {
            throw new IllegalStateException("no connection");
        };
        pass(Duration.ofMinutes(1));
        assertThat(report(begun).store("warehouse"))
                .contains(new StoreErasure("warehouse", Status.FAILED, 0, "holder.threw"));
        try (CareerRelay without = world.builder(storage, world.keys).build()) {
            world.clock.move(Duration.ofHours(7));
            without.operator().dispatch();
        }
        assertThat(report(begun).store("warehouse"))
                .contains(new StoreErasure("warehouse", Status.FAILED, 0, "holder.missing"));
        assertThat(report(begun).state()).isEqualTo(ErasureState.PARTIAL);
    }

    @Test
    void triesComeLessOftenButNeverStop() {
        world.count(1);
        ErasureReport begun = erase();
        warehouse.answer = references -> new HolderOutcome.Failed("http.503");
        for (int i = 0; i < 60; i++) {
            pass(Duration.ofHours(1));
        }
        assertThat(warehouse.asked.size()).isBetween(15, 25);
        assertThat(stored(begun).attempts()).isEqualTo(warehouse.asked.size());
    }

    @Test
    @Proves("B12")
    void whoeverIsKilledInBetweenGoesOn() {
        world.count(1);
        ErasureReport begun = erase();
        warehouse.answer = references -> {
            throw new ThreadDeathInPlace();
        };
        world.clock.move(Duration.ofMinutes(1));
        assertThatThrownBy(() -> world.company().operator().dispatch()).isInstanceOf(ThreadDeathInPlace.class);
        assertThat(stored(begun).attempts()).isOne();
        warehouse.answer = references -> new HolderOutcome.Erased(1);
        pass(Duration.ofMinutes(5));
        assertThat(report(begun).state()).isEqualTo(ErasureState.DONE);
    }

    @Test
    @Proves("R-72")
    void whoComesBackWithABackupIsErasedAgain() {
        world.count(3);
        List<ExportedRow> backup = new ArrayList<>();
        world.company().operator().tenant(TenantKind.COMPANY, World.ACME).export(backup::add);
        erase();
        pass(Duration.ofMinutes(1));
        List<ErasedPerson> erased = new ArrayList<>();
        world.company().operator().tenant(TenantKind.COMPANY, World.ACME).erased(erased::add);
        assertThat(erased).hasSize(1);
        assertThat(world.company()
                        .operator()
                        .tenant(TenantKind.COMPANY, World.ACME)
                        .erasures())
                .singleElement()
                .matches(report -> report.state() == ErasureState.DONE);
        assertThat(world.company().operator().replayErasures(erased.iterator()))
                .as("nothing came back")
                .singleElement()
                .matches(report -> report.cause() == ErasureCause.PERSON);

        Host again = new Host("warehouse");
        try (CareerRelay restored =
                world.builder(MemoryStorage.create(), world.keys).holder(again).build()) {
            restored.operator().importTenant(backup.iterator());
            assertThat(restored.operator().replayErasures(erased.iterator()))
                    .singleElement()
                    .matches(report -> report.cause() == ErasureCause.RESTORED);
            restored.operator().dispatch();
            assertThat(again.asked)
                    .singleElement()
                    .satisfies(
                            references -> assertThat(references.applications()).containsExactly("a-1"));
            assertThat(Officer.erase(restored.company(World.ACME), "a-1", ErasureCause.PERSON))
                    .isEmpty();
            assertThat(restored.company(World.ACME).credits(World.AGENCY).counted())
                    .isEqualTo(3);
        }
    }

    @Test
    void namesOfStoresAreChecked() {
        for (String name : List.of("Warehouse", "", "key", "a b", "x".repeat(61))) {
            assertThatThrownBy(() -> world.builder(MemoryStorage.create(), KeyRing.random(new Random(1)))
                            .holder(new Host(name))
                            .build())
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> world.builder(MemoryStorage.create(), KeyRing.random(new Random(1)))
                        .holder(new Host("same"))
                        .holder(new Host("same"))
                        .build())
                .isInstanceOf(InvalidInputException.class);
    }

    private ErasureReport erase() {
        return Officer.erase(world.desk(), "a-1", ErasureCause.PERSON).orElseThrow();
    }

    private ErasureReport report(ErasureReport begun) {
        return Officer.of(world.desk()).erasures().report(begun.id()).orElseThrow();
    }

    private StoredErasure stored(ErasureReport begun) {
        return world.read(
                (unit, acme) -> unit.erasures().find(acme, List.of(begun.id())).get(0));
    }

    private void pass(Duration time) {
        world.clock.move(time);
        world.company().operator().dispatch();
    }

    private static Status status(ErasureReport report, String store) {
        return report.store(store).orElseThrow().status();
    }

    /** Ends the process as far as the engine can tell: no exception that it takes care of. */
    private static final class ThreadDeathInPlace extends Error {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** A store that remembers what it was asked. */
    private static final class Host implements PersonalDataHolder {

        private final String name;
        private final List<PersonReferences> asked = new ArrayList<>();
        private Function<PersonReferences, HolderOutcome> answer = references -> new HolderOutcome.Erased(1);

        Host(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String holds() {
            return "applications";
        }

        @Override
        public HolderOutcome erase(PersonReferences references) {
            asked.add(references);
            return answer.apply(references);
        }
    }
}
