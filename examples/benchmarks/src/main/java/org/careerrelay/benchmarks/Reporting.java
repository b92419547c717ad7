package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.report.HtmlReport;
import org.careerrelay.spi.kpi.KpiSources;

/**
 * PERF-8: a company's report of a year over many referrals, and that of all companies among whom as many are spread, beside the report of a company
 * that has none, beside reading the table, and beside the same sums as they could be had at best.
 */
final class Reporting implements Benchmark {

    private static final String GOAL = Subject.PERF_8.goal();
    private static final String EMPTY = "beginner_";
    private static final String SPREAD = "neighbours_";
    private static final double ROUND_TRIPS = 10;
    private static final double TIMES_EMPTY = 50;
    private static final double TIMES_EMPTY_OF_ALL = 100;
    private static final double DRAWN_WITHIN_MILLISECONDS = 1000;
    private static final int CONTESTANTS = 8;

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
        Loaded loaded = loads.forReports(options.referrals(), progress);
        LocalDate to = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).withDayOfMonth(1);
        Period year = new Period(to.minusYears(1), to);
        CountedSource counted = new CountedSource(database.source());
        try (Company empty = new Company(database.storage(EMPTY), new LetterBox(), Instant.now());
                Company all = new Company(database.storage(SPREAD), new LetterBox(), Instant.now());
                Company reporting = loaded.company().again(database.storage(counted.source(), loaded.prefix()))) {
            int companies = options.size(20, 2);
            spread(loaded, all, companies);
            reporting.dispatch(); // sums up the months that are over
            all.dispatch();
            database.settle(loaded.prefix());
            database.settle(SPREAD);
            counted.roundTrips();
            reporting.desk().kpis(year);
            long roundTrips = counted.roundTrips();
            TallySums sums = TallySums.of(database, loaded, year);
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
                                    i -> states(loaded)),
                            new Repeating(
                                    "report of a year of all " + companies + " companies, as many referrals among them",
                                    options.size(10, 1),
                                    i -> all.relay().operator().kpis(year).hashCode()),
                            new Repeating(
                                    "limit: GROUP BY of the same sums by the database",
                                    options.size(100, 3),
                                    i -> sums.grouped()),
                            new Repeating(
                                    "limit: GROUP BY from a covering index", options.size(100, 3), i -> sums.covered()),
                            new Repeating(
                                    "limit: a fold of the same sums packed into an array",
                                    options.size(10_000, 100),
                                    i -> sums.folded()),
                            new Repeating(
                                    "the whole report of a year, put together and drawn as a page, with 200 jobs and 200 departments",
                                    options.size(10, 2),
                                    i -> page(loaded.company(), year).hashCode())),
                    progress);
            Series ours = series.get(0);
            Series page = series.get(CONTESTANTS - 1);
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
                    limit(ours, series.get(4)),
                    limit(ours, series.get(5)),
                    limit(ours, series.get(6)),
                    Line.figure(
                            GOAL,
                            series.get(3).name(),
                            Unit.MILLISECONDS,
                            series.get(3).millis()),
                    Line.figure(
                                    GOAL,
                                    series.get(1).name(),
                                    Unit.MILLISECONDS,
                                    series.get(1).millis())
                            .ratio(series.get(3).timeRatioTo(series.get(1)))
                            .wanted(Wanted.atMost(TIMES_EMPTY_OF_ALL)),
                    Line.figure(GOAL, page.name(), Unit.MILLISECONDS, page.millis())
                            .wanted(Wanted.atMost(DRAWN_WITHIN_MILLISECONDS).of(Aspect.FIGURE)),
                    Line.figure(GOAL, "round trips of a report", Unit.COUNT, roundTrips)
                            .wanted(Wanted.atMost(ROUND_TRIPS).of(Aspect.FIGURE)));
        }
    }

    private static Line limit(Series ours, Series limit) {
        return Line.figure(GOAL, limit.name(), Unit.MILLISECONDS, limit.millis())
                .ratio(ours.timeRatioTo(limit));
    }

    private static String page(Company company, Period year) {
        String page = HtmlReport.write(company.desk().report(year, KpiSources.none()), Locale.JAPANESE);
        if (!page.contains("group 1<")) {
            throw new IllegalStateException("a report without its groups");
        }
        return page;
    }

    /** Each company has sums of each day, kind and stripe, as if the loaded company's people had been theirs. */
    private void spread(Loaded loaded, Company all, int companies) throws Exception {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement("INSERT INTO " + Database.SCHEMA + "."
                        + SPREAD
                        + "tally (tenant, programme, on_day, kind, stripe, amount)"
                        + " SELECT ?, programme, on_day, kind, stripe, 1 + amount / ? FROM " + Database.SCHEMA + "."
                        + loaded.prefix() + "tally WHERE tenant = ?")) {
            for (int i = 1; i <= companies; i++) {
                String key = i == 1 ? Company.KEY : Company.KEY + "-" + i;
                if (i > 1) {
                    all.open(key, Instant.now());
                }
                statement.setInt(1, all.tenant(key).number());
                statement.setInt(2, companies);
                statement.setInt(3, loaded.tenant().number());
                statement.addBatch();
            }
            statement.executeBatch();
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
