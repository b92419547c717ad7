package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;

/**
 * PERF-3: many rejections in one call, beside the least that the same rows cost, and beside Hibernate. People who are recognised, sealed
 * addresses, links, mails in the outbox, events, idempotency and sums are part of every call of ours.
 */
final class Rejecting implements Benchmark {

    private static final String GOAL = Subject.PERF_3.goal();
    private static final String OURS = "reject_";
    static final String COPIED = "copied_";
    private static final double SHARE_OF_COPY = 0.6;
    private static final double TIMES_HIBERNATE = 4;
    private static final int CONTESTANTS = 4;

    private final Options options;
    private final Race race;
    private final Database database;

    Rejecting(Options options, Database database) {
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
        try (Company company = new Company(database.storage(OURS), new LetterBox(), Instant.now());
                HibernateRejections hibernate = new HibernateRejections(database, OURS)) {
            CopiedRows copied = new CopiedRows(database, OURS, COPIED, "rejection");
            Applicants applicants = new Applicants();
            Contestant many = BatchedCalls.rejecting(
                    company,
                    applicants,
                    options.batch(),
                    options.size(5, 2),
                    () -> {
                        copied.clear();
                        hibernate.clear();
                        database.settle(OURS);
                    },
                    rejections -> {
                        copied.note(rejections.get(0).application(), rejections.size());
                        hibernate.note(rejections);
                    });
            Contestant one = BatchedCalls.rejecting(
                    company, applicants, 1, options.size(300, 10), () -> database.settle(OURS), rejections -> {});
            List<Series> series = race.run(List.of(many, copied, hibernate, one), progress);
            Series ours = series.get(0);
            return List.of(
                    Line.ours(GOAL, ours),
                    Line.compared(GOAL, ours, series.get(1)).wanted(Wanted.atLeast(SHARE_OF_COPY)),
                    Line.compared(GOAL, ours, series.get(2)).wanted(Wanted.atLeast(TIMES_HIBERNATE)),
                    Line.compared(GOAL, ours, series.get(3)));
        }
    }
}
