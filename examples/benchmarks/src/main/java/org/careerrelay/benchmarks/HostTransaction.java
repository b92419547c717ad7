package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.jdbc.JdbcOptions;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.model.link.Rejection;

/** What a rejection adds to a transaction of the host's that it joins: transactions with and without one, by turns. */
final class HostTransaction implements Benchmark {

    private static final String GOAL = Subject.JOIN.goal();
    private static final String PREFIX = "joined_";
    private static final String TABLE = Database.SCHEMA + ".host_application";
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;

    private final Options options;
    private final Database database;
    private final JdbcOptions naming =
            JdbcOptions.defaults().schema(Database.SCHEMA).prefix(PREFIX);

    HostTransaction(Options options, Database database) {
        this.options = options;
        this.database = database;
    }

    @Override
    public int turns() {
        return options.rounds() + 1;
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        List<Latencies> alone = new ArrayList<>();
        List<Latencies> joined = new ArrayList<>();
        try (Company company = new Company(database.storage(PREFIX), new LetterBox(), Instant.now());
                Connection connection = database.source().getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE " + TABLE + " (id text PRIMARY KEY, state text NOT NULL)");
            }
            connection.setAutoCommit(false);
            Applicants applicants = new Applicants();
            for (int round = 0; round <= options.rounds(); round++) {
                progress.doing("transactions of a host");
                Latencies without = new Latencies();
                Latencies with = new Latencies();
                for (int i = 0; i < options.size(500, 20); i++) {
                    Rejection rejection = applicants.next(1).get(0);
                    without.add(time(() -> host(connection, "other-" + rejection.application())));
                    with.add(time(() -> {
                        write(connection, rejection.application());
                        Company.linked(company.relay()
                                .joining(JdbcStorage.transaction(connection, naming))
                                .company(Company.KEY)
                                .reject(List.of(rejection)));
                        connection.commit();
                    }));
                }
                if (round > 0) {
                    alone.add(without);
                    joined.add(with);
                }
                progress.step();
            }
            connection.setAutoCommit(true);
        }
        List<Line> lines = new ArrayList<>();
        for (double share : new double[] {MEDIAN, NEARLY_ALL}) {
            String of = " (p" + Math.round(share * 100) + ")";
            lines.add(line("a transaction that writes one row of the host's" + of, spread(alone, share)));
            lines.add(line("with a rejection in it" + of, spread(joined, share)));
            lines.add(line(
                    "what the rejection adds" + of,
                    Spread.of(IntStream.range(0, alone.size())
                            .mapToDouble(i ->
                                    joined.get(i).millis(share) - alone.get(i).millis(share)))));
        }
        return lines;
    }

    private static Line line(String what, Spread millis) {
        return Line.figure(GOAL, what, Unit.MILLISECONDS, millis);
    }

    private static Spread spread(List<Latencies> rounds, double share) {
        return Spread.of(rounds.stream().mapToDouble(latencies -> latencies.millis(share)));
    }

    private static long time(Callers.Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from;
    }

    private static void host(Connection connection, String application) throws SQLException {
        write(connection, application);
        connection.commit();
    }

    private static void write(Connection connection, String application) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + TABLE + " VALUES (?, 'REJECTED')")) {
            insert.setString(1, application);
            insert.executeUpdate();
        }
    }
}
