package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitState;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ExitCaseStore}. */
abstract class ExitCaseChecks extends StorageChecks {

    ExitCaseChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void everyStateComesBackByKeyReferencePersonAndDay() {
        List<ExitCase> all = LongStream.rangeClosed(1, ExitState.values().length)
                .mapToObj(number -> Samples.exitCase(number, number, ExitState.values()[(int) number - 1]))
                .toList();
        run(unit -> assertThat(unit.exitCases().insert(acme, all)).hasSameSizeAs(all));
        run(unit -> {
            assertThat(unit.exitCases().ofPeople(acme, Samples.ids(1, 20))).containsExactlyInAnyOrderElementsOf(all);
            assertThat(unit.exitCases().byKey(acme, List.of("exit-2", "exit-99")))
                    .containsExactly(all.get(1));
            assertThat(unit.exitCases().ofReferences(acme, List.of("employee-3")))
                    .containsExactly(all.get(2));
            LocalDate third = LocalDate.of(2026, 4, 4);
            assertThat(unit.exitCases().decided(acme, third, third.plusDays(2), null, 10))
                    .containsExactly(all.get(2), all.get(3));
            assertThat(unit.exitCases().decided(acme, third, third.plusDays(2), id(3), 10))
                    .containsExactly(all.get(3));
            assertThat(unit.exitCases().decided(acme, third, third.plusDays(2), null, 1))
                    .containsExactly(all.get(2));
        });
    }

    @Test
    void aKeyIsTakenOnceAPutReplacesAndOtherTenantsSeeNothing() {
        TenantId globex = company("globex");
        ExitCase open = Samples.exitCase(1, 1, ExitState.OPEN);
        ExitCase retained = Samples.exitCase(1, 1, ExitState.RETAINED);
        run(unit -> assertThat(unit.exitCases().insert(acme, List.of(open))).containsExactly(id(1)));
        run(unit -> {
            assertThat(unit.exitCases().insert(acme, List.of(retained))).isEmpty();
            assertThat(unit.exitCases().byKey(acme, List.of(open.key()))).containsExactly(open);
            unit.exitCases().put(acme, List.of(retained));
            assertThat(unit.exitCases().byKey(acme, List.of(open.key()))).containsExactly(retained);
            assertThat(unit.exitCases().byKey(globex, List.of(open.key()))).isEmpty();
            assertThat(unit.exitCases().delete(globex, List.of(id(1)))).isZero();
            assertThat(unit.exitCases().delete(acme, List.of(id(1)))).isOne();
            assertThat(unit.exitCases().ofPeople(acme, List.of(id(1)))).isEmpty();
        });
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.exitCases().insert(acme, List.of())).isEmpty();
            unit.exitCases().put(acme, List.of());
            assertThat(unit.exitCases().byKey(acme, List.of())).isEmpty();
            assertThat(unit.exitCases().ofReferences(acme, List.of())).isEmpty();
            assertThat(unit.exitCases().ofPeople(acme, List.of())).isEmpty();
            assertThat(unit.exitCases().delete(acme, List.of())).isZero();
        });
    }
}
