package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ReconnectionStore} and {@link org.careerrelay.spi.storage.StepUpStore}. */
abstract class ReconnectionChecks extends StorageChecks {

    ReconnectionChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void everyTypeComesBackByKeyPersonAndDayAndAKeyIsTakenOnce() {
        TenantId globex = company("globex");
        List<StoredReconnection> all = LongStream.rangeClosed(1, ReconnectionType.values().length)
                .mapToObj(number -> Samples.reconnection(number, number, ReconnectionType.values()[(int) number - 1]))
                .toList();
        run(unit -> assertThat(unit.reconnections().add(acme, all)).hasSameSizeAs(all));
        run(unit -> {
            assertThat(unit.reconnections().add(acme, List.of(all.get(0)))).isEmpty();
            assertThat(unit.reconnections().ofPeople(acme, Samples.ids(1, 20)))
                    .containsExactlyInAnyOrderElementsOf(all);
            assertThat(unit.reconnections().byKey(acme, List.of("again-2", "again-99")))
                    .containsExactly(all.get(1));
            LocalDate second = LocalDate.of(2026, 4, 3);
            assertThat(unit.reconnections().began(acme, second, second.plusDays(2), null, 10))
                    .containsExactly(all.get(1), all.get(2));
            assertThat(unit.reconnections().began(acme, second, second.plusDays(2), id(2), 10))
                    .containsExactly(all.get(2));
            assertThat(unit.reconnections().byKey(globex, List.of("again-2"))).isEmpty();
            assertThat(unit.reconnections().delete(globex, List.of(id(2)))).isZero();
            assertThat(unit.reconnections().delete(acme, List.of(id(2)))).isOne();
            assertThat(unit.reconnections().add(acme, List.of())).isEmpty();
            assertThat(unit.reconnections().byKey(acme, List.of("again-2"))).isEmpty();
        });
    }

    @Test
    void aStepUpIsReplacedAndTheReleasedOnesAreFound() {
        TenantId globex = company("globex");
        StoredStepUp one = Samples.stepUp(1, 1, StepUpState.PRIVATE);
        StoredStepUp two = Samples.stepUp(2, 2, StepUpState.RELEASED);
        StoredStepUp three = Samples.stepUp(3, 3, StepUpState.WITHDRAWN);
        run(unit -> unit.stepUps().put(acme, List.of(one, two, three)));
        run(unit -> {
            assertThat(unit.stepUps().find(acme, List.of(id(1), id(3), id(9)))).containsExactlyInAnyOrder(one, three);
            assertThat(unit.stepUps().ofPeople(acme, List.of(id(2)))).containsExactly(two);
            assertThat(unit.stepUps().ofReferences(acme, List.of("employee-3"))).containsExactly(three);
            assertThat(unit.stepUps().released(acme, null, 10)).containsExactly(two);
            StoredStepUp released = one.in(StepUpState.RELEASED, Samples.NOW);
            unit.stepUps().put(acme, List.of(released));
            assertThat(unit.stepUps().released(acme, null, 10)).containsExactly(released, two);
            assertThat(unit.stepUps().released(acme, id(1), 10)).containsExactly(two);
            assertThat(unit.stepUps().released(globex, null, 10)).isEmpty();
            assertThat(unit.stepUps().delete(globex, List.of(id(1)))).isZero();
            assertThat(unit.stepUps().delete(acme, List.of(id(1)))).isOne();
            assertThat(unit.stepUps().find(acme, List.of(id(1)))).isEmpty();
        });
    }
}
