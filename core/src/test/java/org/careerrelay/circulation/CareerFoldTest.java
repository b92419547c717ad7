package org.careerrelay.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CareerStage;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.CareerStep.Kind;
import org.careerrelay.model.circulation.CareerThread;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What somebody is to a company follows from what happened, and not from when that became known. */
class CareerFoldTest {

    private static final LocalDate TODAY = day(300);

    @Test
    @Proves("C12")
    void theWholeThread() {
        CareerThread thread = thread(
                step(Kind.APPLIED, 0),
                step(Kind.REJECTED, 10),
                step(Kind.REFERRED_OUT, 20),
                step(Kind.PLACED_OUT, 40),
                step(Kind.APPLIED, 100),
                step(Kind.HIRED, 120),
                step(Kind.TRANSFERRED, 150),
                new CareerStep(Kind.LEFT, day(200), "e-1", day(180)),
                step(Kind.REAPPLIED, 250),
                step(Kind.REHIRED, 260));
        assertThat(thread.stages())
                .containsExactly(
                        stage(CareerRole.CANDIDATE, 0, 100),
                        stage(CareerRole.REAPPLICANT, 100, 120),
                        stage(CareerRole.EMPLOYEE, 120, 180),
                        stage(CareerRole.LEAVER, 180, 200),
                        stage(CareerRole.ALUMNUS, 200, 250),
                        stage(CareerRole.REAPPLICANT, 250, 260),
                        new CareerStage(CareerRole.EMPLOYEE, day(260), null));
        assertThat(thread.role()).isEqualTo(CareerRole.EMPLOYEE);
        assertThat(thread.steps().get(4).kind()).as("applied after a rejection").isEqualTo(Kind.REAPPLIED);
    }

    @Test
    @Proves("C12")
    void whatWasNotRecordedIsAGapInTheStepsAndNoneInTheStages() {
        assertThat(thread(step(Kind.LEFT, 200)).stages())
                .containsExactly(
                        new CareerStage(CareerRole.EMPLOYEE, null, day(200)),
                        new CareerStage(CareerRole.ALUMNUS, day(200), null));
        assertThat(thread(step(Kind.REJECTED, 10), step(Kind.LEFT, 200)).stages())
                .extracting(CareerStage::role)
                .containsExactly(CareerRole.CANDIDATE, CareerRole.ALUMNUS);
        assertThat(thread(step(Kind.REHIRED, 20)).stages())
                .containsExactly(
                        new CareerStage(CareerRole.ALUMNUS, null, day(20)),
                        new CareerStage(CareerRole.EMPLOYEE, day(20), null));
        assertThat(thread(step(Kind.HIRED, 20), step(Kind.LEFT, 20)).stages())
                .as("hired and left on one day")
                .containsExactly(new CareerStage(CareerRole.ALUMNUS, day(20), null));
        assertThat(thread(step(Kind.HIRED, 20), step(Kind.LEFT, 20), step(Kind.REHIRED, 20))
                        .role())
                .isEqualTo(CareerRole.EMPLOYEE);
    }

    @Test
    @Proves("C12")
    void whoIsKnownToLeaveIsALeaverUntilTheDay() {
        CareerStep leaving = new CareerStep(Kind.LEFT, day(310), "e-1", day(290));
        assertThat(thread(step(Kind.HIRED, 0), leaving).role()).isEqualTo(CareerRole.LEAVER);
        assertThat(CareerFold.of(List.of(step(Kind.HIRED, 0), leaving), day(310))
                        .role())
                .isEqualTo(CareerRole.ALUMNUS);
        assertThat(thread(step(Kind.HIRED, 0), step(Kind.LEFT, 310)).role()).isEqualTo(CareerRole.EMPLOYEE);
    }

    @Test
    @Proves("C12")
    void whoIsRejectedAgainIsWhatTheyWereBefore() {
        assertThat(thread(step(Kind.REJECTED, 1), step(Kind.APPLIED, 2), step(Kind.REJECTED, 3))
                        .role())
                .isEqualTo(CareerRole.CANDIDATE);
        assertThat(thread(step(Kind.LEFT, 1), step(Kind.APPLIED, 2), step(Kind.REJECTED, 3))
                        .role())
                .isEqualTo(CareerRole.ALUMNUS);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Proves("C12")
    void theOrderInWhichThingsBecomeKnownDoesNotMatter(@ForAll("steps") List<CareerStep> steps, @ForAll long seed) {
        List<CareerStep> shuffled = new ArrayList<>(steps);
        shuffled.addAll(steps.subList(0, steps.size() / 2)); // some are told twice
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(CareerFold.of(shuffled, TODAY)).isEqualTo(CareerFold.of(steps, TODAY));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Proves("C12")
    void stagesFollowEachOtherWithoutGapsAndEveryStepIsThere(@ForAll("steps") List<CareerStep> steps) {
        CareerThread thread = CareerFold.of(steps, TODAY);
        assertThat(thread.steps()).hasSameSizeAs(steps.stream().distinct().toList());
        List<CareerStage> stages = thread.stages();
        for (int i = 0; i < stages.size(); i++) {
            boolean last = i == stages.size() - 1;
            assertThat(stages.get(i).until())
                    .isEqualTo(last ? null : stages.get(i + 1).from());
            if (!last) {
                assertThat(stages.get(i).role()).isNotEqualTo(stages.get(i + 1).role());
                assertThat(stages.get(i + 1).from()).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<List<CareerStep>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of("a-1", "e-1"),
                        Arbitraries.integers().between(0, 12).injectNull(0.5))
                .as((kind, on, reference, announced) -> new CareerStep(
                        kind, day(on), reference, kind == Kind.LEFT && announced != null ? day(announced) : null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static CareerThread thread(CareerStep... steps) {
        return CareerFold.of(List.of(steps), TODAY);
    }

    private static CareerStep step(Kind kind, int day) {
        return new CareerStep(kind, day(day), kind == Kind.APPLIED || kind == Kind.REJECTED ? "a-" + day : "e-1", null);
    }

    private static CareerStage stage(CareerRole role, int from, int until) {
        return new CareerStage(role, day(from), day(until));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number);
    }
}
