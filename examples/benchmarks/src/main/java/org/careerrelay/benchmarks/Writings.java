package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** What each call of a turn wrote, for the limits to write the same. */
final class Writings {

    /** What a call wrote, and about whom. */
    record Call(List<Person> people, WrittenRows rows) {}

    private final Database database;
    private final String prefix;
    private final List<Call> calls = new ArrayList<>();
    private int number;

    Writings(Database database, String prefix) {
        this.database = database;
        this.prefix = prefix;
    }

    /** Forgets the turn before. */
    void clear() {
        calls.clear();
    }

    /** Notes a call that has just been made. */
    void note(List<Person> people) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            number++;
            calls.add(new Call(people, WrittenRows.ofTheLastCount(connection, prefix, number)));
        }
    }

    /** The calls of the turn. */
    List<Call> calls() {
        return calls;
    }
}
