package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.link.Rejection;

/** The least that the rows of rejections cost: a binary COPY of the same rows into each table, and a commit. All bytes are ready. */
final class CopiedRejections implements Contestant {

    static final String PREFIX = "copied_";

    private final Database database;
    private final String from;
    private final List<WrittenRows> calls = new ArrayList<>();
    private long people;
    private int number;

    /**
     * Copies.
     *
     * @param database where the tables are
     * @param from prefix of the tables whose rows are copied
     */
    CopiedRejections(Database database, String from) {
        this.database = database;
        this.from = from;
        database.storage(PREFIX);
    }

    /** Forgets the turn before. */
    void clear() {
        calls.clear();
        people = 0;
    }

    /** Notes a call that has just been made. */
    void note(List<Rejection> rejections) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            number++;
            calls.add(WrittenRows.ofTheRejection(
                    connection, from, rejections.get(0).application(), number));
            people += rejections.size();
        }
    }

    @Override
    public String name() {
        return "limit: binary COPY of the same rows";
    }

    @Override
    public void prepare() throws Exception {
        database.settle(PREFIX);
    }

    @Override
    public Sample run() throws Exception {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            Sample sample = Callers.alone(people, () -> {
                for (WrittenRows rows : calls) {
                    rows.copyInto(connection, Database.SCHEMA + "." + PREFIX);
                    connection.commit();
                }
            });
            connection.setAutoCommit(true);
            return sample;
        }
    }
}
