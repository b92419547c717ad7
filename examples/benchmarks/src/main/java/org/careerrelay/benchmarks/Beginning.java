package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.model.OpaqueId;

/** PERF-14: how large the library is, and how long a new process takes to its first link, beside one that only starts the validator. */
final class Beginning implements Benchmark {

    private static final String GOAL = Subject.PERF_14.goal();
    private static final double BYTES = 500_000;
    private static final double TIMES_VALIDATOR = 1.2;
    private static final int CONTESTANTS = 2;

    private final Race race;

    Beginning(Options options) {
        this.race = new Race(Math.max(options.rounds(), options.size(9, 3)), 1);
    }

    @Override
    public int turns() {
        return race.turns(CONTESTANTS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        List<Series> series = race.run(
                List.of(
                        new FreshProcess("from main() to the first link, a new JVM", FirstLink.class),
                        new FreshProcess("Hibernate Validator alone: start, check one record", ValidatorAlone.class)),
                progress);
        Series ours = series.get(0);
        Series validator = series.get(1);
        return List.of(
                Line.figure(GOAL, ours.name(), Unit.MILLISECONDS, ours.millis()),
                Line.figure(GOAL, validator.name(), Unit.MILLISECONDS, validator.millis())
                        .ratio(ours.timeRatioTo(validator))
                        .wanted(Wanted.atMost(TIMES_VALIDATOR)),
                Line.figure(
                                GOAL,
                                "core and spi, as jars",
                                Unit.BYTES,
                                JarSize.of(CareerRelay.class) + JarSize.of(OpaqueId.class))
                        .wanted(Wanted.atMost(BYTES).of(Aspect.FIGURE)));
    }
}
