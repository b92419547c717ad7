package org.careerrelay.benchmarks;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.model.link.Rejection;

/** How long the letters of quiet companies wait for the operator's pass while one company has very many. */
final class Fairness implements Benchmark {

    private static final String GOAL = Subject.FAIRNESS.goal();
    private static final String PREFIX = "fair_";
    private static final String NOISY = "noisy";
    private static final int AT_ONCE = 1000;
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;

    private final Database database;
    private final int quiet;
    private final int noise;

    Fairness(Options options, Database database) {
        this.database = database;
        this.quiet = options.size(200, 5);
        this.noise = options.size(100_000, 2000);
    }

    @Override
    public int turns() {
        return noise / AT_ONCE + 2;
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        progress.begin("setting up " + quiet + " quiet companies");
        Instant now = Instant.now();
        QuietLetters letters = new QuietLetters(quiet);
        Applicants applicants = new Applicants();
        try (Company company = new Company(database.storage(PREFIX), letters, now)) {
            List<String> companies = new ArrayList<>();
            for (int i = 0; i < quiet; i++) {
                companies.add("quiet-" + i);
                company.open("quiet-" + i, now);
            }
            company.open(NOISY, now);
            reject(company, companies, applicants); // for warming up
            pass(company, letters);
            reject(company, companies, applicants);
            Latencies alone = pass(company, letters);
            progress.step();
            for (int i = 0; i < noise / AT_ONCE; i++) {
                progress.doing("one company rejects " + Unit.COUNT.text(noise));
                company.relay().company(NOISY).reject(noisy(applicants));
                progress.step();
            }
            reject(company, companies, applicants);
            progress.doing("the operator's pass");
            Latencies beside = pass(company, letters);
            progress.step();
            List<Line> lines = new ArrayList<>();
            for (double share : new double[] {MEDIAN, NEARLY_ALL}) {
                String of = " (p" + Math.round(share * 100) + ")";
                double without = alone.millis(share);
                double with = beside.millis(share);
                lines.add(line(
                        "a letter of one of " + quiet + " quiet companies, beside " + Unit.COUNT.text(noise)
                                + " of another" + of,
                        with));
                lines.add(line("the same with nobody else" + of, without).ratio(Spread.of(with / without)));
            }
            lines.add(Line.figure(
                    GOAL, "letters of the noisy company sent before the last quiet one", Unit.COUNT, letters.others()));
            return lines;
        }
    }

    private static Line line(String what, double millis) {
        return Line.figure(GOAL, what, Unit.MILLISECONDS, millis);
    }

    private static void reject(Company company, List<String> companies, Applicants applicants) {
        for (String key : companies) {
            Company.linked(company.relay().company(key).reject(applicants.next(1)));
        }
    }

    private static List<Rejection> noisy(Applicants applicants) {
        return applicants.next(AT_ONCE).stream()
                .map(rejection -> Rejection.of(
                        rejection.application(),
                        rejection.name().reveal(),
                        rejection.mail().reveal().replace("@example.jp", "@" + QuietLetters.OTHERS),
                        rejection.decidedAt(),
                        rejection.decidedBy()))
                .toList();
    }

    private Latencies pass(Company company, QuietLetters letters) throws SQLException {
        database.settle(PREFIX);
        letters.begin();
        company.dispatch();
        return letters.latencies();
    }
}
