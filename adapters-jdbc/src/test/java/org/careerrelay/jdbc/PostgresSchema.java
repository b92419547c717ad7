package org.careerrelay.jdbc;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A schema of a PostgreSQL; it is the schema the connections begin with. */
abstract class PostgresSchema extends TestDatabase {

    /** Deletes the rows of all tables but those about the schema itself: much faster than to make the tables anew. */
    private static final String EMPTY = """
            DO $$
            DECLARE each text;
            BEGIN
                FOR each IN
                    SELECT format('%%I.%%I', schemaname, tablename) FROM pg_tables
                    WHERE schemaname IN ('test%1$d', 'host_%1$d') AND tablename NOT LIKE '%%schema\\_%%'
                LOOP
                    EXECUTE 'DELETE FROM ' || each;
                END LOOP;
            END $$
            """;

    /** Schemas whose tables are there, empty. */
    static final class Emptied {

        private final Queue<PostgresSchema> schemas = new ConcurrentLinkedQueue<>();

        PostgresSchema next(Supplier<PostgresSchema> fresh) {
            PostgresSchema next = schemas.poll();
            if (next == null) {
                next = fresh.get();
                next.again = this;
            }
            return next;
        }
    }

    private Emptied again;

    /** The server, whichever schema. */
    abstract DataSource server();

    @Override
    final void prepare() {
        execute(server(), "CREATE SCHEMA IF NOT EXISTS test" + number);
    }

    @Override
    final void drop() {
        if (again == null) {
            execute(server(), "DROP SCHEMA test" + number + " CASCADE");
        } else {
            execute(server(), EMPTY.formatted(number));
            again.schemas.add(this);
        }
    }
}
