package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.ProgressBar;

/** PERF-1: whether a link token is one, which is asked before anything is looked up. */
final class Verifying implements Benchmark {

    private static final String GOAL = Subject.PERF_1.goal();
    private static final double SHARE_OF_CHECKSUM = 0.75;
    private static final double TIMES_NIMBUS = 10;
    private static final double BYTES = 64;
    private static final int CONTESTANTS = 3;

    private final Options options;
    private final Race race;

    Verifying(Options options) {
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
        List<Series> series = race.run(List.of(work.verify(), work.checksum(), work.nimbusVerify()), progress);
        Series ours = series.get(0);
        return List.of(
                Line.ours(GOAL, ours).wanted(Wanted.atMost(BYTES).of(Aspect.ALLOCATED)),
                Line.compared(GOAL, ours, series.get(1)).wanted(Wanted.atLeast(SHARE_OF_CHECKSUM)),
                Line.compared(GOAL, ours, series.get(2)).wanted(Wanted.atLeast(TIMES_NIMBUS)));
    }
}
