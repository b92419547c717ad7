package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.ProgressBar;

/** PERF-2: making the token of a link, and how long a link is. */
final class Issuing implements Benchmark {

    private static final String GOAL = Subject.PERF_2.goal();
    private static final double TIMES_NIMBUS = 5;
    private static final double BYTES = 256;
    private static final double LONGEST = 77; // characters: a line of a mail has no more than 78
    private static final int CONTESTANTS = 3;

    private final Options options;
    private final Race race;

    Issuing(Options options) {
        this.options = options;
        this.race = options.race(10);
    }

    @Override
    public int turns() {
        return race.turns(CONTESTANTS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        LinkTokenWork work = new LinkTokenWork(options.size(100_000, 1000));
        List<Series> series = race.run(List.of(work.issue(), work.checksum(), work.nimbusSign()), progress);
        Series ours = series.get(0);
        return List.of(
                Line.ours(GOAL, ours).wanted(Wanted.atMost(BYTES).of(Aspect.ALLOCATED)),
                Line.compared(GOAL, ours, series.get(1)),
                Line.compared(GOAL, ours, series.get(2)).wanted(Wanted.atLeast(TIMES_NIMBUS)),
                Line.figure(GOAL, "characters of the longest link", Unit.COUNT, work.longestLink())
                        .wanted(Wanted.atMost(LONGEST).of(Aspect.FIGURE)));
    }
}
