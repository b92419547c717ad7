package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.jdbc.JdbcOptions;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.model.identity.Applicant;

/**
 * PERF-10: recognising applicants who come back, by keyed hashes alone, at a company that knows many. What later applications are recognised by, the link to
 * the first application, events and the audit log are part of every call.
 */
final class ComingBack implements Benchmark {

    private static final String GOAL = Subject.PERF_10.goal();
    private static final String PREFIX = "known_";
    private static final double TIMES_ONE_BY_ONE = 50;
    private static final double ROUND_TRIPS = 3;
    private static final int CONTESTANTS = 2;

    private final Options options;
    private final Race race;
    private final Database database;

    ComingBack(Options options, Database database) {
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
        progress.begin("making " + Unit.COUNT.text(options.referrals()) + " people who are known");
        try (KnownApplicants known = new KnownApplicants(database, PREFIX, options.referrals())) {
            String among = " recognised, among " + Unit.COUNT.text(options.referrals());
            List<Series> series = race.run(
                    List.of(
                            comingBack(options.batch() + " in one call" + among, known, options.batch(), 3),
                            comingBack("one a call" + among, known, 1, options.size(200, 10))),
                    progress);
            Series ours = series.get(0);
            return List.of(
                    Line.ours(GOAL, ours),
                    Line.compared(GOAL, ours, series.get(1)).wanted(Wanted.atLeast(TIMES_ONE_BY_ONE)),
                    Line.figure(GOAL, "round trips of a call, whatever its number", Unit.COUNT, roundTrips(known))
                            .wanted(Wanted.atMost(ROUND_TRIPS).of(Aspect.FIGURE)));
        }
    }

    private static Contestant comingBack(String name, KnownApplicants known, int batch, int calls) {
        return new BatchedCalls<>(
                name,
                batch,
                calls,
                known::comingBack,
                applicants -> () -> known.recognise(applicants),
                applicants -> {});
    }

    /** Of one who comes back, inside a transaction that is rolled back. */
    private long roundTrips(KnownApplicants known) throws SQLException {
        List<Applicant> one = known.comingBack(1);
        CountedSource counted = new CountedSource(database.source());
        try (Connection plain = database.source().getConnection()) {
            plain.setAutoCommit(false);
            JdbcOptions naming = JdbcOptions.defaults().schema(Database.SCHEMA).prefix(PREFIX);
            KnownApplicants.desk(known.company()
                            .relay()
                            .joining(JdbcStorage.transaction(counted.counted(plain), naming))
                            .company(Company.KEY))
                    .recognise(one);
            plain.rollback();
            plain.setAutoCommit(true);
        }
        return counted.roundTrips();
    }
}
