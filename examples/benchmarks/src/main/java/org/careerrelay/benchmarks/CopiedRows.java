package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** The least that the rows of calls cost: a binary COPY of the same rows into each table, and a commit. All bytes are ready. */
final class CopiedRows implements Contestant {

    private final Database database;
    private final String from;
    private final String prefix;
    private final String table;
    private final List<WrittenRows> calls = new ArrayList<>();
    private long people;
    private int number;

    /**
     * Copies.
     *
     * @param database where the tables are
     * @param from prefix of the tables whose rows are copied
     * @param prefix of the tables that they are copied to
     * @param table in which each call writes a row for each application that it is about
     */
    CopiedRows(Database database, String from, String prefix, String table) {
        this.database = database;
        this.from = from;
        this.prefix = prefix;
        this.table = table;
        database.storage(prefix);
    }

    /** Forgets the turn before. */
    void clear() {
        calls.clear();
        people = 0;
    }

    /** Notes a call that has just been made, by the company's id of an application that it was about. */
    void note(String application, int count) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            number++;
            calls.add(WrittenRows.ofTheApplication(connection, from, table, application, number));
            people += count;
        }
    }

    @Override
    public String name() {
        return "limit: binary COPY of the same rows";
    }

    @Override
    public void prepare() throws Exception {
        database.settle(prefix);
    }

    @Override
    public Sample run() throws Exception {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            Sample sample = Callers.alone(people, () -> {
                for (WrittenRows rows : calls) {
                    rows.copyInto(connection, Database.SCHEMA + "." + prefix);
                    connection.commit();
                }
            });
            connection.setAutoCommit(true);
            return sample;
        }
    }
}
