package org.careerrelay.jdbc;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link JdbcStorage} names its tables and spreads its tries. Each method returns a changed copy.
 *
 * @param schema the schema the tables lie in, or empty for the connection's own
 * @param prefix what every table, index and constraint begins with, at most 20 characters
 * @param random spreads retries and tally stripes, so that transactions in each other's way do not meet again; nothing secret is made
 *     from it. It is used by several threads at once
 * @param route the number of this database among those of a {@link RoutedStorage}, from which follow the numbers of its tenants; 0 for the
 *     first or only one
 * @param dialect the database, or null to find it out from what the driver says
 */
public record JdbcOptions(
        String schema,
        String prefix,
        RandomGenerator random,
        int route,
        @Nullable SqlDialect dialect) {

    /**
     * Seeded, since only the spread matters: of transactions that collide one always wins, so two engines cannot keep each other out.
     */
    private static final long SEED = 20_261_121L;

    /** One source for all: of sources that begin anew for each joined transaction every first number would be the same. */
    private static final JdbcOptions DEFAULTS = new JdbcOptions("", "cr_", new Random(SEED), 0, null);

    /** Checks the names. */
    public JdbcOptions {
        new Naming(schema, prefix);
        if (route < 0 || route >= Tenants.ROUTES) {
            throw new IllegalArgumentException("a route is a number from 0 to " + (Tenants.ROUTES - 1) + ": " + route);
        }
    }

    /**
     * The connection's own schema and the prefix {@code cr_}.
     *
     * @return the options
     */
    public static JdbcOptions defaults() {
        return DEFAULTS;
    }

    /**
     * With a schema.
     *
     * @param value lower-case letters, digits and underscores; empty for the connection's own
     * @return the changed options
     * @throws IllegalArgumentException when it is no such name
     */
    public JdbcOptions schema(String value) {
        return new JdbcOptions(value, prefix, random, route, dialect);
    }

    /**
     * With a prefix.
     *
     * @param value lower-case letters, digits and underscores, at most 20; may be empty
     * @return the changed options
     * @throws IllegalArgumentException when it is no such prefix
     */
    public JdbcOptions prefix(String value) {
        return new JdbcOptions(schema, value, random, route, dialect);
    }

    /**
     * With a source of randomness.
     *
     * @param value the source; safe for use by several threads at once
     * @return the changed options
     */
    public JdbcOptions random(RandomGenerator value) {
        return new JdbcOptions(schema, prefix, value, route, dialect);
    }

    /**
     * As one of the databases or schemas of a {@link RoutedStorage}; to be given before its schema is migrated for the first time.
     *
     * @param value its number, 0 to 32,766; a database that was there before the others is number 0
     * @return the changed options
     * @throws IllegalArgumentException when it is no such number
     */
    public JdbcOptions route(int value) {
        return new JdbcOptions(schema, prefix, random, value, dialect);
    }

    /**
     * With a database: for drivers and proxies that call it by another name.
     *
     * @param value the database
     * @return the changed options
     */
    public JdbcOptions dialect(SqlDialect value) {
        return new JdbcOptions(schema, prefix, random, route, value);
    }

    Naming naming() {
        return new Naming(schema, prefix);
    }
}
