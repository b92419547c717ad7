package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.careerrelay.OperatorDesk;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.credit.ContractReplay;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What is worked out of a ledger afterwards, at the end of sequences that are the same in each run. */
class RecomputedSequencesTest {

    private static final int SEQUENCES = 12;
    private static final int STEPS = 100;

    private final Circle circle = new Circle(MemoryStorage.create());
    private final OperatorDesk operator = circle.relay.operator();

    @Test
    @Proves({"D01", "D02", "D06", "A18", "INV-13"})
    void everyFigureIsAFoldOfTheLogAndTheLogTellsTheLedger() {
        afterEach(command -> true, (company, agreement) -> circle.assertTold(company));
    }

    @Test
    void theSameContractWouldHaveGivenTheSame() {
        afterEach(command -> !(command instanceof CircleCommand.Change), (company, agreement) -> {
            ContractReplay replay =
                    operator.ledger(company, Circle.AGENCY).simulate(agreement.programme(agreement.terms()));
            assertThat(replay.replayed()).as(company).isEqualTo(replay.actual());
            assertThat(replay.unmet()).as(company).isZero();
        });
    }

    private void afterEach(Predicate<CircleCommand> commands, BiConsumer<String, Agreement> check) {
        JqwikSession.run(() -> {
            Random random = new Random(34);
            RandomGenerator<Agreement> agreements = Agreement.any().generator(SEQUENCES);
            RandomGenerator<List<CircleCommand>> sequences =
                    CircleCommand.any().list().ofSize(STEPS).generator(SEQUENCES);
            for (int i = 0; i < SEQUENCES; i++) {
                String company = "company-" + i;
                Agreement agreement = agreements.next(random).value();
                new CircleRun(circle, company, agreement)
                        .live(sequences.next(random).value().stream()
                                .filter(commands)
                                .toList());
                check.accept(company, agreement);
            }
        });
        circle.close();
    }
}
