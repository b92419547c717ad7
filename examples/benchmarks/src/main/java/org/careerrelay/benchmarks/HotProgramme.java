package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * PERF-5: callers that acknowledge one referral a call, at the same time, all in one programme; beside a row lock for each call, written by
 * hand, and beside commits of nothing.
 */
final class HotProgramme implements Benchmark {

    private static final String GOAL = Subject.PERF_5.goal();
    private static final int KINDS = 3; // of contestants, for each number of callers
    private static final int MANY_CALLERS = 16;
    private static final int CALLS_ALONE = 800;
    private static final int QUICK_CALLS = 20;
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
                Installation locked = new Installation(database.storage(RowLock.PREFIX), now)) {
            RowLock.makeTables(database.source(), locked);
            Person.Source people = new Person.Source(ours.tenant(), now);
            List<Contestant> contestants = new ArrayList<>();
            for (int callers : options.callers()) {
                contestants.add(CallersAtOnce.ours(
                        ours, people, callers, calls(callers, 8000), database, CallersAtOnce.PREFIX));
                contestants.add(CallersAtOnce.rowLock(locked, people, callers, calls(callers, 1500), database));
                contestants.add(CallersAtOnce.emptyCommit(callers, calls(callers, 8000), database));
            }
            return lines(race.run(contestants, progress));
        }
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
