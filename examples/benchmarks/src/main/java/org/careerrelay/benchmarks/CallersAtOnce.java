package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.benchmarks.Callers.Work;
import org.careerrelay.model.referral.Acknowledgement;

/** Callers at the same time, each with calls of its own, one after the other. */
final class CallersAtOnce implements Contestant {

    /** Of the tables that our calls work on. */
    static final String PREFIX = "hot_";

    /** A commit that has to reach the disk although no row was written. */
    private static final String NOTHING = "SELECT pg_logical_emit_message(true, 'benchmarks', '')";

    /** Makes ready what one caller does next. */
    @FunctionalInterface
    private interface Preparation {
        Work next() throws Exception;
    }

    private final String name;
    private final int callers;
    private final int calls;
    private final Preparation preparation;
    private final Work settling;
    private final List<Work> ready = new ArrayList<>();

    private CallersAtOnce(String what, int callers, int calls, Preparation preparation, Work settling) {
        this.name = named(callers, what);
        this.callers = callers;
        this.calls = calls;
        this.preparation = preparation;
        this.settling = settling;
    }

    /** What is measured with so many callers. */
    static String named(int callers, String what) {
        return (callers == 1 ? "1 caller: " : callers + " callers: ") + what;
    }

    /** Our public interface. */
    static CallersAtOnce ours(
            Installation installation, Person.Source source, int callers, int calls, Database database, String prefix) {
        return new CallersAtOnce(
                "one acknowledgement a call",
                callers,
                calls,
                () -> {
                    List<Person> people = source.next(calls);
                    installation.add(people);
                    List<Acknowledgement> answers = Person.accepted(people, Instant.now());
                    return () -> {
                        for (Acknowledgement answer : answers) {
                            installation.acknowledge(List.of(answer));
                        }
                    };
                },
                () -> {
                    installation.dispatch();
                    database.settle(prefix);
                });
    }

    /** A row lock for each call, each caller with a connection of its own. */
    static CallersAtOnce rowLock(
            Installation installation, Person.Source source, int callers, int calls, Database database) {
        return new CallersAtOnce(
                "a row lock a call, by hand",
                callers,
                calls,
                () -> {
                    List<Person> people = source.next(calls);
                    installation.add(people);
                    return () -> {
                        try (Connection connection = database.source().getConnection()) {
                            connection.setAutoCommit(false);
                            RowLock rowLock = new RowLock(connection, installation);
                            for (Person person : people) {
                                rowLock.count(person.referral());
                            }
                        }
                    };
                },
                () -> database.settle(RowLock.PREFIX));
    }

    /** Commits of nothing. */
    static CallersAtOnce emptyCommit(int callers, int calls, Database database) {
        return new CallersAtOnce(
                "limit of one commit a call: nothing but a commit",
                callers,
                calls,
                () -> () -> {
                    try (Connection connection = database.source().getConnection();
                            PreparedStatement nothing = connection.prepareStatement(NOTHING)) {
                        for (int i = 0; i < calls; i++) {
                            nothing.execute();
                        }
                    }
                },
                () -> {});
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() throws Exception {
        ready.clear();
        for (int i = 0; i < callers; i++) {
            ready.add(preparation.next());
        }
        settling.run();
    }

    @Override
    public Sample run() throws Exception {
        return Callers.together((long) callers * calls, ready);
    }
}
