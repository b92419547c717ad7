package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.ContractReplay;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The same few sequences in each run: whatever has happened, the log tells the ledger, its sums and the figures. */
class RecomputedSequencesTest {

    private static final int SEQUENCES = 12;
    private static final int STEPS = 100;

    @Test
    @Proves("A34")
    void theLogTellsTheLedger() {
        JqwikSession.run(() -> {
            Random random = new Random(34);
            RandomGenerator<Agreement> agreements = Agreement.any().generator(SEQUENCES);
            RandomGenerator<List<CircleCommand>> sequences =
                    CircleCommand.any().list().ofSize(STEPS).generator(SEQUENCES);
            try (Circle circle = new Circle(MemoryStorage.create())) {
                for (int i = 0; i < SEQUENCES; i++) {
                    String company = "company-" + i;
                    new CircleRun(circle, company, agreements.next(random).value())
                            .live(sequences.next(random).value());
                    circle.relay.operator().dispatch();
                    assertThat(circle.relay
                                    .operator()
                                    .tenant(TenantKind.COMPANY, company)
                                    .recompute()
                                    .differences())
                            .as(company)
                            .isEmpty();
                }
            }
        });
    }

    /** Gone through again under the contract that held all the time, a ledger comes to the same sums. */
    @Test
    void theSameContractWouldHaveGivenTheSame() {
        JqwikSession.run(() -> {
            Random random = new Random(32);
            RandomGenerator<Agreement> agreements = Agreement.any().generator(SEQUENCES);
            RandomGenerator<List<CircleCommand>> sequences =
                    CircleCommand.any().list().ofSize(STEPS).generator(SEQUENCES);
            try (Circle circle = new Circle(MemoryStorage.create())) {
                for (int i = 0; i < SEQUENCES; i++) {
                    String company = "company-" + i;
                    Agreement agreement = agreements.next(random).value();
                    new CircleRun(circle, company, agreement)
                            .live(sequences.next(random).value().stream()
                                    .filter(command -> !(command instanceof CircleCommand.Change))
                                    .toList());
                    ContractReplay replay = circle.relay
                            .operator()
                            .ledger(company, Circle.AGENCY)
                            .simulate(agreement.programme(agreement.rule(), 0, null));
                    assertThat(replay.replayed()).as(company).isEqualTo(replay.actual());
                    assertThat(replay.unmet()).as(company).isZero();
                }
            }
        });
    }
}
