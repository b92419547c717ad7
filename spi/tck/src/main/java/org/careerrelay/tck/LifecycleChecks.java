package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;

import java.util.List;
import java.util.stream.LongStream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.spi.storage.Perishable;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.LifecycleStore}. */
abstract class LifecycleChecks extends StorageChecks {

    LifecycleChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void everyTypeComesBackByKeyReferenceAndPerson() {
        List<LifecycleEvent> all = LongStream.rangeClosed(1, LifecycleType.values().length)
                .mapToObj(number -> Samples.lifecycle(number, number, LifecycleType.values()[(int) number - 1]))
                .toList();
        run(unit -> assertThat(unit.lifecycle().add(acme, all)).hasSameSizeAs(all));
        run(unit -> {
            assertThat(unit.lifecycle().ofPeople(acme, Samples.ids(1, 20))).containsExactlyInAnyOrderElementsOf(all);
            assertThat(unit.lifecycle().byKey(acme, List.of("event-2", "event-99")))
                    .containsExactly(all.get(1));
            assertThat(unit.lifecycle().ofReferences(acme, List.of("employee-3")))
                    .containsExactly(all.get(2));
        });
    }

    @Test
    void aKeyIsTakenOnceAndOtherTenantsSeeNothing() {
        TenantId globex = company("globex");
        LifecycleEvent hired = Samples.lifecycle(1, 1, LifecycleType.HIRED);
        LifecycleEvent again = new LifecycleEvent(
                id(2), hired.key(), id(7), "employee-7", LifecycleType.LEFT, hired.on(), null, "hr-2", Samples.NOW);
        run(unit -> assertThat(unit.lifecycle().add(acme, List.of(hired))).containsExactly(id(1)));
        run(unit -> assertThat(unit.lifecycle().add(acme, List.of(again))).isEmpty());
        run(unit -> {
            assertThat(unit.lifecycle().byKey(acme, List.of(hired.key()))).containsExactly(hired);
            assertThat(unit.lifecycle().byKey(globex, List.of(hired.key()))).isEmpty();
            assertThat(unit.lifecycle().delete(globex, List.of(id(1)))).isZero();
            assertThat(unit.lifecycle().delete(acme, List.of(id(1)))).isOne();
            assertThat(unit.lifecycle().ofPeople(acme, List.of(id(1)))).isEmpty();
        });
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.lifecycle().add(acme, List.of())).isEmpty();
            assertThat(unit.lifecycle().byKey(acme, List.of())).isEmpty();
            assertThat(unit.lifecycle().ofReferences(acme, List.of())).isEmpty();
            assertThat(unit.lifecycle().ofPeople(acme, List.of())).isEmpty();
            assertThat(unit.lifecycle().delete(acme, List.of())).isZero();
        });
    }

    @Test
    @Proves("R-70")
    void whoWorksHereStaysAndWhoLeftLongAgoGoes() {
        run(unit -> unit.lifecycle()
                .add(
                        acme,
                        List.of(
                                RetentionSamples.lifecycle(1, 100, LifecycleType.HIRED, 0),
                                RetentionSamples.lifecycle(2, 101, LifecycleType.HIRED, 0),
                                RetentionSamples.lifecycle(3, 101, LifecycleType.LEFT, 9),
                                RetentionSamples.lifecycle(4, 102, LifecycleType.LEFT, 9),
                                RetentionSamples.lifecycle(5, 102, LifecycleType.REHIRED, 9),
                                RetentionSamples.lifecycle(6, 103, LifecycleType.HIRED, 9),
                                RetentionSamples.lifecycle(7, 103, LifecycleType.LEFT, 9),
                                RetentionSamples.lifecycle(8, 104, LifecycleType.REAPPLIED, 0),
                                RetentionSamples.lifecycle(60, 104, LifecycleType.REAPPLIED, 9))));
        run(unit ->
                unit.retention().purge(acme, Perishable.LIFECYCLE, RetentionSamples.MADE.plusSeconds(30), null, 100));
        run(unit -> assertThat(unit.lifecycle().ofPeople(acme, RetentionSamples.ids(100, 104)))
                .extracting(LifecycleEvent::key)
                .containsExactlyInAnyOrder("event-1", "event-4", "event-5", "event-8", "event-60"));
    }
}
