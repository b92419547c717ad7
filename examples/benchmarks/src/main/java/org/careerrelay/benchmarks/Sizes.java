package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.benchmarks.jpa.Hibernate;
import org.careerrelay.benchmarks.jpa.NaiveJourney;
import org.careerrelay.examples.program.ProgressBar;
import org.hibernate.SessionFactory;

/** PERF-9: what a person's whole way takes on the disk, beside the same rows as entities are usually mapped. */
final class Sizes implements Benchmark {

    private static final String GOAL = Subject.PERF_9.goal();
    private static final String OURS = "size_";
    private static final String NAIVE = "entities_";
    private static final Set<String> JOURNEY =
            Set.of("rejection", "referral", "consent", "consent_event", "ledger", "event");
    private static final double BYTES = 2000;
    private static final double BYTES_WITH_ALL = 2800;
    private static final double SHARE_OF_NAIVE = 1 / 3.0;
    private static final int LARGEST = 6; // tables that are named

    private final int people;
    private final Database database;

    Sizes(Options options, Database database) {
        this.people = options.size(3000, 50);
        this.database = database;
    }

    @Override
    public int turns() {
        return Journeys.steps(people) + 1;
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        progress.begin("people who go the whole way, one after the other");
        LetterBox letters = new LetterBox();
        try (Company company = new Company(database.storage(OURS), letters, Instant.now())) {
            Journeys.make(company, letters, people, progress);
        }
        TableSizes ours = TableSizes.of(database, OURS);
        progress.begin("the same rows as entities");
        long steps = ours.rows("consent_event") / people;
        long events = ours.rows("event") / people;
        makeNaive(steps, events);
        TableSizes naive = TableSizes.of(database, NAIVE);
        progress.step();
        double journey = ours.bytes(JOURNEY) / people;
        double theirs = naive.bytes() / people;
        List<Line> lines = new ArrayList<>();
        lines.add(Line.figure(
                        GOAL,
                        "a person's whole way, with " + steps + " steps of the consent and " + events + " events",
                        Unit.BYTES,
                        journey)
                .wanted(Wanted.atMost(BYTES).of(Aspect.FIGURE)));
        lines.add(Line.figure(
                        GOAL,
                        "with idempotency, provision record, recognition and all the rest",
                        Unit.BYTES,
                        ours.bytes() / people)
                .wanted(Wanted.atMost(BYTES_WITH_ALL).of(Aspect.FIGURE)));
        lines.add(Line.figure(GOAL, "the same rows as JPA entities usually are", Unit.BYTES, theirs)
                .ratio(Spread.of(journey / theirs))
                .wanted(Wanted.atMost(SHARE_OF_NAIVE)));
        ours.tables().entrySet().stream()
                .sorted((one, other) ->
                        Long.compare(other.getValue().bytes(), one.getValue().bytes()))
                .limit(LARGEST)
                .forEach(table -> lines.add(Line.figure(
                        GOAL,
                        String.format(
                                Locale.ROOT,
                                "of it in %s, %.1f rows",
                                table.getKey(),
                                (double) table.getValue().rows() / people),
                        Unit.BYTES,
                        (double) table.getValue().bytes() / people)));
        return lines;
    }

    private void makeNaive(long steps, long events) {
        try (SessionFactory factory =
                Hibernate.making(database.source(), Database.SCHEMA, NAIVE, NaiveJourney.ENTITIES)) {
            for (int i = 0; i < people; i++) {
                int number = i;
                factory.inTransaction(session -> NaiveJourney.write(session, number, steps, events));
            }
        }
    }
}
