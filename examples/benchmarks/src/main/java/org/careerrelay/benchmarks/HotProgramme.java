package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * PERF-5: callers that acknowledge one referral a call, at the same time, all in one programme; beside a row lock for each call, written by
 * hand, beside commits of nothing, and beside the least that the rows cost where each commit has as many as there are callers.
 */
final class HotProgramme implements Benchmark {

    private static final String GOAL = Subject.PERF_5.goal();
    private static final int KINDS = 5; // of contestants, for each number of callers
    private static final int MANY_CALLERS = 16;
    private static final int CALLS_ALONE = 800;
    private static final int QUICK_CALLS = 20;
    private static final int CALLS_COPIED = 40; // whose rows are written again
    private static final String TOGETHER = "together_";
    private static final String FLOOR = "hotfloor_";
    private static final double TIMES_ROW_LOCK = 10;
    private static final double SHARE_OF_ROW_LOCK_ALONE = 0.9;

    private final Options options;
    private final Race race;
    private final Database database;

    HotProgramme(Options options, Database database) {
        this.options = options;
        this.race = options.race(3);
        this.database = database;
    }

    @Override
    public int turns() {
        return race.turns(KINDS * options.callers().size());
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        progress.begin("making the tables of " + GOAL);
        Instant now = Instant.now();
        try (Installation ours = new Installation(database.storage(CallersAtOnce.PREFIX), now);
                Installation locked = new Installation(database.storage(RowLock.PREFIX), now);
                Installation together = new Installation(database.storage(TOGETHER), now);
                Installation floor = new Installation(database.storage(FLOOR), now)) {
            RowLock.makeTables(database.source(), locked);
            Person.Source people = new Person.Source(ours.tenant(), now);
            Writings writings = new Writings(database, TOGETHER);
            List<Contestant> contestants = new ArrayList<>();
            for (int callers : options.callers()) {
                contestants.add(CallersAtOnce.ours(
                        ours, people, callers, calls(callers, 8000), database, CallersAtOnce.PREFIX));
                contestants.add(CallersAtOnce.rowLock(locked, people, callers, calls(callers, 1500), database));
                contestants.add(CallersAtOnce.emptyCommit(callers, calls(callers, 8000), database));
                contestants.add(together(together, people, callers, writings));
                String limit = CallersAtOnce.named(
                        callers, "limit: UPDATE and COPY of the same rows, " + callers + " a commit");
                contestants.add(new Floor(limit, FLOOR, floor, database, writings));
            }
            return lines(race.run(contestants, progress));
        }
    }

    /** As many in one call as there are callers: what they do together where each of their commits has all of them. */
    private Contestant together(Installation installation, Person.Source people, int callers, Writings writings) {
        return new Named(
                CallersAtOnce.named(callers, callers + " in one call"),
                BatchedCalls.counting(
                        installation,
                        people,
                        callers,
                        options.size(CALLS_COPIED, 2),
                        () -> {
                            writings.clear();
                            database.settle(TOGETHER);
                        },
                        writings::note));
    }

    /** How many calls each of them makes: together no more than that many, and no more than one alone makes in a second or so. */
    private int calls(int callers, int together) {
        return options.size(Math.min(CALLS_ALONE, together / callers), QUICK_CALLS);
    }

    private List<Line> lines(List<Series> series) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < options.callers().size(); i++) {
            int callers = options.callers().get(i);
            Series ours = series.get(KINDS * i);
            lines.add(Line.ours(GOAL, ours));
            lines.add(Line.compared(GOAL, ours, series.get(KINDS * i + 1)).wanted(wanted(callers)));
            lines.add(Line.compared(GOAL, ours, series.get(KINDS * i + 2)));
            if (callers > 1) {
                lines.add(Line.compared(GOAL, ours, series.get(KINDS * i + 3)));
            }
            lines.add(Line.compared(GOAL, ours, series.get(KINDS * i + 4)));
            if (i > 0 && options.callers().get(i - 1) >= MANY_CALLERS) {
                lines.add(Line.compared(GOAL, ours, series.get(KINDS * (i - 1))).wanted(Wanted.atLeast(1)));
            }
        }
        return lines;
    }

    private static @Nullable Wanted wanted(int callers) {
        if (callers == 1) {
            return Wanted.atLeast(SHARE_OF_ROW_LOCK_ALONE);
        }
        return callers >= MANY_CALLERS ? Wanted.atLeast(TIMES_ROW_LOCK) : null;
    }
}
