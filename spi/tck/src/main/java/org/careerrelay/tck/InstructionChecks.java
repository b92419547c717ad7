package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.instruction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.InstructionStore}. */
abstract class InstructionChecks extends StorageChecks {

    private static final InstructionResult DONE = InstructionResult.done(Samples.NOW.plusSeconds(60));
    private static final InstructionResult KEPT =
            InstructionResult.kept("求職管理簿", Samples.TODAY.plusYears(2), Samples.NOW.plusSeconds(61));

    private TenantId tenant;

    InstructionChecks(StorageContract contract) {
        super(contract);
    }

    @BeforeEach
    void createTenant() {
        tenant = tenant(TenantKind.COMPANY, "acme");
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.instructions().insert(tenant, List.of())).isEmpty();
            assertThat(unit.instructions().find(tenant, "a", List.of())).isEmpty();
            assertThat(unit.instructions().find(tenant, "a", List.of(id(1)))).isEmpty();
            assertThat(unit.instructions().byReferral(tenant, "a", List.of())).isEmpty();
            assertThat(unit.instructions().byReferral(tenant, "a", List.of(id(1))))
                    .isEmpty();
            assertThat(unit.instructions().settle(tenant, List.of())).isEmpty();
            assertThat(unit.instructions()
                            .settle(tenant, List.of(instruction(1, "a", 1).settled(DONE))))
                    .isEmpty();
            assertThat(unit.instructions().alert(tenant, List.of(), Samples.NOW))
                    .isEmpty();
            assertThat(unit.instructions().open(tenant, null, 10)).isEmpty();
        });
    }

    @Test
    void findsByIdAndByReferralOfOnePartner() {
        Instruction first = instruction(1, "a", 11);
        Instruction second = new Instruction(
                id(2),
                "a",
                id(11),
                InstructionKind.CORRECT,
                Set.of("NAME", "MAIL"),
                Samples.NOW,
                Samples.NOW,
                null,
                null);
        Instruction other = instruction(1, "b", 11);
        run(unit -> assertThat(unit.instructions().insert(tenant, List.of(second, other, first)))
                .containsExactlyInAnyOrder(id(1), id(2)));
        run(unit -> {
            assertThat(unit.instructions().find(tenant, "a", List.of(id(2), id(1), id(2))))
                    .containsExactlyInAnyOrder(first, second);
            assertThat(unit.instructions().find(tenant, "b", List.of(id(2), id(1))))
                    .containsExactly(other);
            assertThat(unit.instructions().byReferral(tenant, "a", List.of(id(11), id(12))))
                    .containsExactlyInAnyOrder(first, second);
        });
    }

    @Test
    void oneThatIsThereIsLeftOut() {
        Instruction first = instruction(1, "a", 11);
        run(unit -> unit.instructions().insert(tenant, List.of(first)));
        run(unit -> assertThat(
                        unit.instructions().insert(tenant, List.of(instruction(1, "a", 99), instruction(3, "a", 11))))
                .containsExactly(id(3)));
        run(unit -> assertThat(unit.instructions().find(tenant, "a", List.of(id(1))))
                .containsExactly(first));
    }

    @Test
    void theFirstResultStays() {
        Instruction first = instruction(1, "a", 11);
        Instruction second = instruction(2, "a", 12);
        run(unit -> unit.instructions().insert(tenant, List.of(first, second)));
        run(unit -> {
            assertThat(unit.instructions().settle(tenant, List.of(first.settled(KEPT))))
                    .containsExactly(id(1));
            assertThat(unit.instructions().settle(tenant, List.of(second.settled(DONE), first.settled(DONE))))
                    .containsExactly(id(2));
        });
        run(unit -> assertThat(unit.instructions().find(tenant, "a", List.of(id(1), id(2))))
                .containsExactlyInAnyOrder(first.settled(KEPT), second.settled(DONE)));
    }

    @Test
    void ofEachLateOneItIsToldOnce() {
        Instruction first = instruction(1, "a", 11);
        Instruction other = instruction(1, "b", 11);
        Instruction answered = instruction(2, "a", 12);
        Instant at = Samples.NOW.plusSeconds(60);
        run(unit -> {
            unit.instructions().insert(tenant, List.of(first, other, answered));
            unit.instructions().settle(tenant, List.of(answered.settled(DONE)));
        });
        run(unit -> assertThat(unit.instructions().alert(tenant, List.of(answered, first), at))
                .containsExactly(id(1)));
        run(unit -> {
            assertThat(unit.instructions().alert(tenant, List.of(first), at.plusSeconds(1)))
                    .isEmpty();
            assertThat(unit.instructions().open(tenant, null, 10)).containsExactly(first.alerted(at), other);
            unit.instructions().settle(tenant, List.of(first.settled(DONE)));
        });
        run(unit -> assertThat(unit.instructions().find(tenant, "a", List.of(id(1))))
                .containsExactly(first.alerted(at).settled(DONE)));
    }

    @Test
    void openAreThoseWithoutAResultInTheirOrder() {
        Instruction first = instruction(1, "b", 11);
        Instruction same = instruction(1, "a", 11);
        Instruction second = instruction(2, "a", 12);
        Instruction third = instruction(3, "a", 13);
        run(unit -> {
            unit.instructions().insert(tenant, List.of(third, second, first, same));
            unit.instructions().settle(tenant, List.of(second.settled(DONE)));
        });
        run(unit -> {
            assertThat(unit.instructions().open(tenant, null, 10)).containsExactly(same, first, third);
            assertThat(unit.instructions().open(tenant, null, 2)).containsExactly(same, first);
            assertThat(unit.instructions().open(tenant, same, 10)).containsExactly(first, third);
            assertThat(unit.instructions().open(tenant, third, 10)).isEmpty();
        });
    }
}
