package org.careerrelay.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** From rejections to credits, hires and savings. */
class SimulationTest {

    private static final Yen FEE = new Yen(500_000);

    @Test
    @Proves({"D26", "FX-6", "Q11", "Q12"})
    void aHundredCountedPeopleAreTenCreditsAndAtThirtyPercentThreeHires() {
        Projection projection = Simulation.expected(assume(1, 100, Share.ALL, Share.percent(30)));

        assertThat(projection.months())
                .containsExactly(new Projection.Month(1, 100, 100, 10, 0, 3, new Yen(1_500_000)));
    }

    @Test
    @Proves({"D26", "FX-6", "Q11"})
    void aHundredMailedPeopleOfWhomThirtyRegisterAreThreeCreditsAndThreeHires() {
        Projection projection = Simulation.expected(assume(1, 100, Share.percent(30), Share.ALL));

        assertThat(projection.total()).isEqualTo(new Projection.Month(1, 100, 30, 3, 0, 3, new Yen(1_500_000)));
    }

    @Test
    @Proves({"D26", "FX-5"})
    void sixFreeHiresAYearOfHalfAMillionAreThreeMillion() {
        Projection projection = Simulation.expected(assume(12, 5, Share.ALL, Share.ALL));

        assertThat(projection.total().counted()).isEqualTo(60);
        assertThat(projection.total().hires()).isEqualTo(6);
        assertThat(projection.total().saving()).isEqualTo(new Yen(3_000_000));
    }

    @Test
    @Proves("D26")
    void whatIsLeftOverIsCarriedIntoTheNextMonth() {
        Projection projection = Simulation.expected(new Assumptions(
                3, 25, new Share(1, 3), new CreditRule(8, 2), Share.percent(50), FEE, new Yen(400_000)));

        assertThat(projection.months())
                .containsExactly(
                        new Projection.Month(1, 25, 8, 2, 0, 1, FEE),
                        new Projection.Month(2, 50, 16, 4, 0, 2, new Yen(1_000_000)),
                        new Projection.Month(3, 75, 25, 6, 1, 3, new Yen(1_500_000)));
        assertThat(projection.net()).isEqualTo(new Yen(1_100_000));
        assertThat(projection.returnOnCost()).contains(new BigDecimal("3.7500"));
    }

    @Test
    @Proves("D26")
    void withoutADeclaredCostThereIsNoReturnOnIt() {
        Projection projection = Simulation.expected(assume(1, 100, Share.ALL, Share.ALL));

        assertThat(projection.returnOnCost()).isEmpty();
        assertThat(projection.net()).isEqualTo(projection.total().saving());
    }

    @Test
    void theReturnIsRoundedHalfUpToFourDigits() {
        Assumptions assumptions =
                new Assumptions(1, 10, Share.ALL, CreditRule.TEN_FOR_ONE, Share.ALL, new Yen(2), new Yen(3));

        assertThat(Simulation.expected(assumptions).returnOnCost()).contains(new BigDecimal("0.6667"));
    }

    @Test
    @Proves("D26")
    void theSameSeedGivesTheSameSample() {
        Assumptions assumptions = assume(12, 40, Share.percent(30), Share.percent(30));

        Sample sample = Simulation.drawn(assumptions, new Random(7), 200);

        assertThat(Simulation.drawn(assumptions, new Random(7), 200)).isEqualTo(sample);
        assertThat(Simulation.drawn(assumptions, new Random(8), 200)).isNotEqualTo(sample);
        // 480 people at 30 %: 144 with a deviation of 10; 14 credits at 30 %: 4 with a deviation of 2
        assertThat(sample.counted().median()).isBetween(140L, 148L);
        assertThat(sample.counted().tenth()).isBetween(125L, 137L);
        assertThat(sample.counted().ninetieth()).isBetween(151L, 163L);
        assertThat(sample.hires().median()).isBetween(3L, 5L);
        assertThat(sample.saving().median()).isEqualTo(sample.hires().median() * FEE.amount());
        assertThat(sample.saving().highest()).isEqualTo(sample.hires().highest() * FEE.amount());
    }

    @Property(tries = 200)
    @Proves("D26")
    void whatIsCertainIsTheSameByChance(
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll @LongRange(min = 0, max = 40) long rejected,
            @ForAll @IntRange(min = 1, max = 12) int threshold,
            @ForAll @IntRange(min = 1, max = 3) int grant,
            @ForAll long seed) {
        Assumptions assumptions = new Assumptions(
                months, rejected, Share.ALL, new CreditRule(threshold, grant), Share.ALL, FEE, Yen.NONE);
        Projection.Month total = Simulation.expected(assumptions).total();

        Sample sample = Simulation.drawn(assumptions, new Random(seed), 3);

        assertThat(sample.counted()).isEqualTo(all(total.counted()));
        assertThat(sample.credits()).isEqualTo(all(total.credits()));
        assertThat(sample.hires()).isEqualTo(all(total.hires()));
        assertThat(sample.saving()).isEqualTo(all(total.saving().amount()));
        assertThat(total.credits() / grant * threshold + total.progress()).isEqualTo(total.counted());
    }

    @Test
    void ranksAreNumbersThatCameUp() {
        assertThat(Spread.of(new long[] {9, 1, 5})).isEqualTo(new Spread(1, 1, 5, 9, 9));
        long[] hundred = new long[100];
        Arrays.setAll(hundred, i -> 100 - i);
        assertThat(Spread.of(hundred)).isEqualTo(new Spread(1, 10, 50, 90, 100));
        assertThat(Spread.of(new long[] {4})).isEqualTo(all(4));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> new Assumptions(
                        0, -1, Share.ALL, new CreditRule(0, 101), Share.ALL, new Yen(-1), new Yen(100_000_000_001L)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .extracting(InvalidInputException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::path)
                .containsExactly("months", "rejectedPerMonth", "rule.threshold", "rule.grant", "feePerHire", "cost");
    }

    @Test
    void theHighestOfEverythingStillFits() {
        Projection projection = Simulation.expected(new Assumptions(
                120,
                1_000_000,
                new Share(1_000_000, 1_000_000),
                new CreditRule(1, 100),
                new Share(1_000_000, 1_000_000),
                new Yen(100_000_000),
                new Yen(100_000_000_000L)));

        assertThat(projection.total().saving()).isEqualTo(new Yen(1_200_000_000_000_000_000L));
    }

    @Test
    void aShareIsNoMoreThanAll() {
        for (int[] wrong : new int[][] {{2, 1}, {-1, 1}, {0, 0}, {1, 1_000_001}}) {
            assertThatThrownBy(() -> new Share(wrong[0], wrong[1])).isInstanceOf(InvalidInputException.class);
        }
        assertThat(new Share(0, 1).of(7)).isZero();
    }

    @Test
    void howMuchIsDrawnIsBounded() {
        Assumptions assumptions = assume(100, 1_000_000, Share.ALL, Share.ALL);

        assertThatThrownBy(() -> Simulation.drawn(assumptions, new Random(1), 2))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Simulation.drawn(assume(1, 1, Share.ALL, Share.ALL), new Random(1), 0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Simulation.drawn(assume(1, 0, Share.ALL, Share.ALL), new Random(1), Integer.MAX_VALUE))
                .as("nobody to draw, but room for the results of every run")
                .isInstanceOf(InvalidInputException.class);
        assertThat(Simulation.drawn(assume(1, 0, Share.ALL, Share.ALL), new Random(1), 1)
                        .counted())
                .isEqualTo(all(0));
    }

    @Test
    @Proves("D26")
    void thereIsNoFloatingPointInIt() {
        Stream<Class<?>> types = Stream.of(
                Assumptions.class,
                Projection.class,
                Projection.Month.class,
                Sample.class,
                Share.class,
                Simulation.class,
                Spread.class,
                Yen.class);
        assertThat(types.flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()).map(Method::getReturnType),
                        type.isRecord()
                                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                                : Stream.empty())))
                .doesNotContain(double.class, float.class, Double.class, Float.class);
    }

    private static Spread all(long number) {
        return new Spread(number, number, number, number, number);
    }

    private static Assumptions assume(int months, long rejected, Share registration, Share conversion) {
        return new Assumptions(months, rejected, registration, CreditRule.TEN_FOR_ONE, conversion, FEE, Yen.NONE);
    }
}
