package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.memory.MemoryStorage;

/**
 * PERF-11: counting in the storage in memory, beside maps that know who has answered and who has counted, and nothing else. Both come to know as
 * many people in each round, and forget nobody. Between the two: the rows that ours leaves, in maps. A referral can
 * be answered once only, so that a round uses up what was made ready for it: a harness that repeats one call until time is over does not fit.
 */
final class MemoryCounting implements Benchmark {

    private static final String GOAL = Subject.PERF_11.goal();
    private static final double SHARE_OF_MAPS = 0.3;
    private static final int CONTESTANTS = 4;

    private final Options options;
    private final Race race;

    MemoryCounting(Options options) {
        this.options = options;
        this.race = options.race(10);
    }

    @Override
    public int turns() {
        return race.turns(CONTESTANTS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        Instant now = Instant.now();
        int calls = options.size(20, 2);
        int single = options.size(5000, 20);
        try (Installation ours = new Installation(MemoryStorage.create(), now)) {
            Person.Source people = new Person.Source(ours.tenant(), now);
            List<Series> series = race.run(
                    List.of(
                            calls(ours, people, options.batch(), calls),
                            new BareMaps(people, options.batch() * calls + single),
                            new SameRowsInMaps(ours, people, options.batch() * calls + single),
                            calls(ours, people, 1, single)),
                    progress);
            Series mine = series.get(0);
            return List.of(
                    Line.ours(GOAL, mine),
                    Line.compared(GOAL, mine, series.get(1)).wanted(Wanted.atLeast(SHARE_OF_MAPS)),
                    Line.compared(GOAL, mine, series.get(2)),
                    Line.compared(GOAL, mine, series.get(3)));
        }
    }

    private static Contestant calls(Installation ours, Person.Source people, int batch, int calls) {
        return BatchedCalls.counting(ours, people, batch, calls, () -> {}, counted -> {});
    }
}
