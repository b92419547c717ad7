package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.model.kpi.Period;

/** PERF-8: a company's report of a year over many referrals, beside the report of a company that has none, and beside reading the table. */
final class Reporting implements Benchmark {

    private static final String GOAL = Subject.PERF_8.goal();
    private static final String EMPTY = "beginner_";
    private static final double ROUND_TRIPS = 10;
    private static final double TIMES_EMPTY = 50;
    private static final int CONTESTANTS = 3;

    private final Options options;
    private final Race race;
    private final Database database;
    private final Loads loads;

    Reporting(Options options, Database database, Loads loads) {
        this.options = options;
        this.race = options.race(5);
        this.database = database;
        this.loads = loads;
    }

    @Override
    public int turns() {
        return race.turns(CONTESTANTS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        Loaded loaded = loads.of(options.referrals(), progress);
        LocalDate to = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).withDayOfMonth(1);
        Period year = new Period(to.minusYears(1), to);
        CountedSource counted = new CountedSource(database.source());
        try (Company empty = new Company(database.storage(EMPTY), new LetterBox(), Instant.now());
                Company reporting = loaded.company().again(database.storage(counted.source(), loaded.prefix()))) {
            counted.roundTrips();
            reporting.desk().kpis(year);
            long roundTrips = counted.roundTrips();
            List<Series> series = race.run(
                    List.of(
                            new Repeating(
                                    "report of a year, " + Unit.COUNT.text(loaded.people()) + " referrals",
                                    options.size(100, 3),
                                    i -> loaded.company().desk().kpis(year).hashCode()),
                            new Repeating(
                                    "report of a company that has none",
                                    options.size(100, 3),
                                    i -> empty.desk().kpis(year).hashCode()),
                            new Repeating(
                                    "reading the table of the referrals, for their states alone",
                                    options.size(3, 1),
                                    i -> states(loaded))),
                    progress);
            Series ours = series.get(0);
            return List.of(
                    Line.figure(GOAL, ours.name(), Unit.MILLISECONDS, ours.millis()),
                    Line.figure(
                                    GOAL,
                                    series.get(1).name(),
                                    Unit.MILLISECONDS,
                                    series.get(1).millis())
                            .ratio(ours.timeRatioTo(series.get(1)))
                            .wanted(Wanted.atMost(TIMES_EMPTY)),
                    Line.figure(
                                    GOAL,
                                    series.get(2).name(),
                                    Unit.MILLISECONDS,
                                    series.get(2).millis())
                            .ratio(ours.timeRatioTo(series.get(2))),
                    Line.figure(GOAL, "round trips of a report", Unit.COUNT, roundTrips)
                            .wanted(Wanted.atMost(ROUND_TRIPS).of(Aspect.FIGURE)));
        }
    }

    private int states(Loaded loaded) throws Exception {
        int states = 0;
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT state, answer, count(*) FROM " + Database.SCHEMA + "."
                                + loaded.prefix() + "referral WHERE tenant = ? GROUP BY state, answer")) {
            statement.setInt(1, loaded.tenant().number());
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    states++;
                }
            }
        }
        return states;
    }
}
