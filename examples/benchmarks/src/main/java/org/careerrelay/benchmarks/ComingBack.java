package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.careerrelay.RecognitionDesk;
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
    private static final String COPIED = "copied_known_";
    private static final double TIMES_ONE_BY_ONE = 50;
    private static final double ROUND_TRIPS = 3;
    private static final int CONTESTANTS = 3;

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
            CopiedRows copied = new CopiedRows(database, PREFIX, COPIED, "recognised_application");
            Contestant many = new BatchedCalls<>(
                    options.batch() + " in one call" + among,
                    options.batch(),
                    options.size(3, 2),
                    count -> {
                        copied.clear();
                        return known.comingBack(count);
                    },
                    applicants -> () -> known.recognise(applicants),
                    applicants -> copied.note(applicants.get(0).application(), applicants.size()));
            Contestant one = new BatchedCalls<>(
                    "one a call" + among,
                    1,
                    options.size(200, 10),
                    known::comingBack,
                    applicants -> () -> known.recognise(applicants),
                    applicants -> {});
            List<Series> series = race.run(List.of(many, copied, one), progress);
            Series ours = series.get(0);
            return List.of(
                    Line.ours(GOAL, ours),
                    Line.compared(GOAL, ours, series.get(1)),
                    Line.compared(GOAL, ours, series.get(2)).wanted(Wanted.atLeast(TIMES_ONE_BY_ONE)),
                    Line.figure(
                            GOAL,
                            "how many times as fast as one a call the limit is",
                            Unit.COUNT,
                            series.get(1).ratioTo(series.get(2))),
                    Line.figure(
                                    GOAL,
                                    "round trips of a call at an open door, whatever its number, but for the commit",
                                    Unit.COUNT,
                                    roundTrips(known, false))
                            .wanted(Wanted.atMost(ROUND_TRIPS).of(Aspect.FIGURE)),
                    Line.figure(GOAL, "the same with opening the door", Unit.COUNT, roundTrips(known, true)));
        }
    }

    /** Of one who comes back, inside a transaction that is rolled back. */
    private long roundTrips(KnownApplicants known, boolean withDoor) throws SQLException {
        List<Applicant> one = known.comingBack(1);
        CountedSource counted = new CountedSource(database.source());
        try (Connection plain = database.source().getConnection()) {
            plain.setAutoCommit(false);
            JdbcOptions naming = JdbcOptions.defaults().schema(Database.SCHEMA).prefix(PREFIX);
            RecognitionDesk desk = KnownApplicants.desk(known.company()
                    .relay()
                    .joining(JdbcStorage.transaction(counted.counted(plain), naming))
                    .company(Company.KEY));
            long door = counted.roundTrips();
            desk.recognise(one);
            plain.rollback();
            plain.setAutoCommit(true);
            return counted.roundTrips() + (withDoor ? door : 0);
        }
    }
}
