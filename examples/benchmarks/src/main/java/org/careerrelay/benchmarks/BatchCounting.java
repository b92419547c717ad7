package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import org.careerrelay.benchmarks.Floor.Besides;
import org.careerrelay.examples.program.ProgressBar;

/**
 * PERF-4: many acknowledgements in one call, beside the least that the same rows cost, and beside one call for each. Events, idempotency,
 * sums, credits and the deletion of what the people typed are part of every call of ours.
 */
final class BatchCounting implements Benchmark {

    private static final String GOAL = Subject.PERF_4.goal();
    private static final double SHARE_OF_FLOOR = 0.75;
    private static final double TIMES_ONE_BY_ONE = 30;
    private static final double SHARE_WITHOUT_SUMS = 0.8; // PERF-8: upkeep is a fifth at most
    private static final int CONTESTANTS = 6;
    private static final String OURS = "count_";
    private static final String FLOOR = "floor_";
    private static final String FORGETTING = "forgetting_";
    private static final String LOCKING = "locking_";
    private static final String UNSUMMED = "unsummed_";

    private final Options options;
    private final Race race;
    private final Database database;

    BatchCounting(Options options, Database database) {
        this.options = options;
        this.race = options.race(8);
        this.database = database;
    }

    @Override
    public int turns() {
        return race.turns(CONTESTANTS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        progress.begin("making the tables of " + GOAL);
        Instant now = Instant.now();
        try (Installation ours = new Installation(database.storage(OURS), now);
                Installation floor = new Installation(database.storage(FLOOR), now);
                Installation forgetting = new Installation(database.storage(FORGETTING), now);
                Installation locking = new Installation(database.storage(LOCKING), now);
                Installation unsummed = new Installation(new WithoutSums(database.storage(UNSUMMED)), now)) {
            Person.Source people = new Person.Source(ours.tenant(), now);
            Writings writings = new Writings(database, OURS);
            List<Series> series = race.run(
                    List.of(
                            calls(ours, people, options.batch(), options.size(5, 2), writings, writings::note),
                            new Floor("limit: UPDATE and COPY of the same rows", FLOOR, floor, database, writings),
                            new Floor(
                                    "the same, and DELETE of what was typed",
                                    FORGETTING,
                                    forgetting,
                                    database,
                                    writings,
                                    Besides.FORGETTING),
                            new Floor(
                                    "the same, read and locked before",
                                    LOCKING,
                                    locking,
                                    database,
                                    writings,
                                    Besides.LOCKING,
                                    Besides.FORGETTING),
                            calls(ours, people, 1, options.size(300, 10), writings, counted -> {}),
                            new Named(
                                    "the same without the upkeep of sums (PERF-8)",
                                    BatchedCalls.counting(
                                            unsummed,
                                            new Person.Source(unsummed.tenant(), now),
                                            options.batch(),
                                            options.size(5, 2),
                                            () -> database.settle(UNSUMMED),
                                            counted -> {}))),
                    progress);
            Series mine = series.get(0);
            return List.of(
                    Line.ours(GOAL, mine),
                    Line.compared(GOAL, mine, series.get(1)).wanted(Wanted.atLeast(SHARE_OF_FLOOR)),
                    Line.compared(GOAL, mine, series.get(2)),
                    Line.compared(GOAL, mine, series.get(3)),
                    Line.compared(GOAL, mine, series.get(4)).wanted(Wanted.atLeast(TIMES_ONE_BY_ONE)),
                    Line.compared(GOAL, mine, series.get(5)).wanted(Wanted.atLeast(SHARE_WITHOUT_SUMS)));
        }
    }

    private Contestant calls(
            Installation ours,
            Person.Source people,
            int batch,
            int calls,
            Writings writings,
            BatchedCalls.Witness<Person> witness) {
        return BatchedCalls.counting(
                ours,
                people,
                batch,
                calls,
                () -> {
                    writings.clear();
                    database.settle(OURS);
                },
                witness);
    }
}
