package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.benchmarks.jpa.Hibernate;
import org.careerrelay.model.link.Rejection;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;

/**
 * The rows of rejections, written by Hibernate into the same tables: a session without a cache, rows in batches that the driver writes as
 * one statement. Nothing is looked up, checked, sealed or decided, no sum is added to, and all objects are ready.
 */
final class HibernateRejections implements Contestant, AutoCloseable {

    static final String PREFIX = "hibernate_";

    private final Database database;
    private final String from;
    private final SessionFactory reading;
    private final SessionFactory writing;
    private final List<List<List<?>>> calls = new ArrayList<>();
    private long people;

    /**
     * Writes.
     *
     * @param database where the tables are
     * @param from prefix of the tables whose rows are written again
     */
    HibernateRejections(Database database, String from) {
        this.database = database;
        this.from = from;
        database.storage(PREFIX);
        this.reading = Hibernate.tuned(database.source(), Database.SCHEMA, from, Hibernate.REJECTED);
        this.writing = Hibernate.tuned(database.source(), Database.SCHEMA, PREFIX, Hibernate.REJECTED);
    }

    /** Forgets the turn before. */
    void clear() {
        calls.clear();
        people = 0;
    }

    /** Notes a call that has just been made. */
    void note(List<Rejection> rejections) throws Exception {
        String transaction;
        try (Connection connection = database.source().getConnection()) {
            transaction =
                    WrittenRows.ofRejection(connection, from, rejections.get(0).application());
        }
        try (StatelessSession session = reading.openStatelessSession()) {
            List<List<?>> tables = new ArrayList<>();
            for (Class<?> entity : Hibernate.REJECTED) {
                tables.add(session.createNativeQuery(
                                "SELECT * FROM " + Database.SCHEMA + "." + from + Hibernate.table(entity)
                                        + " WHERE xmin = '" + transaction + "'\\:\\:xid",
                                entity)
                        .getResultList());
            }
            calls.add(tables);
            people += rejections.size();
        }
    }

    @Override
    public String name() {
        return "Hibernate, tuned: the same rows";
    }

    @Override
    public void prepare() throws Exception {
        database.settle(PREFIX);
    }

    @Override
    public Sample run() throws Exception {
        return Callers.alone(people, () -> {
            for (List<List<?>> tables : calls) {
                try (StatelessSession session = writing.openStatelessSession()) {
                    Transaction transaction = session.beginTransaction();
                    for (List<?> rows : tables) {
                        session.insertMultiple(rows);
                    }
                    transaction.commit();
                }
            }
        });
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
