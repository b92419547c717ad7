package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;

/** PERF-6: the outbox, beside gruelbox transaction-outbox and db-scheduler; and from end to end, beside commits of nothing. */
final class Outbox implements Benchmark {

    private static final String GOAL = Subject.PERF_6.goal();
    private static final double TIMES_GRUELBOX = 15;
    private static final double TIMES_SCHEDULER = 8;
    private static final double TIMES_GRUELBOX_END_TO_END = 3;
    private static final double SHARE_OF_COMMITS = 0.65;
    private static final int PRODUCERS = 16;
    private static final int CONTESTANTS = 9;

    private final Options options;
    private final Race race;
    private final Database database;

    Outbox(Options options, Database database) {
        this.options = options;
        this.race = options.race(3);
        this.database = database;
    }

    @Override
    public int turns() {
        return race.turns(CONTESTANTS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        progress.begin("making the tables of " + GOAL);
        LetterBox letters = new LetterBox();
        try (MessageQueue ours = new StoreQueue(database.storage(StoreQueue.PREFIX));
                Company company = new Company(database.storage(Letters.PREFIX), letters, Instant.now());
                MessageQueue gruelbox = new Gruelbox(database.source(), false);
                MessageQueue tunedGruelbox = new Gruelbox(database.source(), true);
                MessageQueue scheduler = new DbScheduler(database.source(), false);
                MessageQueue tunedScheduler = new DbScheduler(database.source(), true)) {
            int peers = options.size(3000, 40);
            int calls = options.size(250, 5);
            return lines(race.run(
                    List.of(
                            new Draining(ours, options.size(20_000, 200)),
                            new Letters(company, letters, new Applicants(), options.size(3000, 40)),
                            new Draining(gruelbox, peers),
                            new Draining(tunedGruelbox, peers),
                            new Draining(scheduler, peers),
                            new Draining(tunedScheduler, peers),
                            new EndToEnd(ours, PRODUCERS, calls),
                            new EndToEnd(tunedGruelbox, PRODUCERS, calls),
                            CallersAtOnce.emptyCommit(PRODUCERS, calls, database)),
                    progress));
        }
    }

    private static List<Line> lines(List<Series> series) {
        Series ours = series.get(0);
        Series endToEnd = series.get(6);
        return List.of(
                Line.ours(GOAL, ours),
                Line.compared(GOAL, ours, series.get(1)),
                Line.compared(GOAL, ours, series.get(2)),
                Line.compared(GOAL, ours, series.get(3)).wanted(Wanted.atLeast(TIMES_GRUELBOX)),
                Line.compared(GOAL, ours, series.get(4)),
                Line.compared(GOAL, ours, series.get(5)).wanted(Wanted.atLeast(TIMES_SCHEDULER)),
                Line.ours(GOAL, endToEnd),
                Line.compared(GOAL, endToEnd, series.get(7)).wanted(Wanted.atLeast(TIMES_GRUELBOX_END_TO_END)),
                Line.compared(GOAL, endToEnd, series.get(8)).wanted(Wanted.atLeast(SHARE_OF_COMMITS)));
    }
}
