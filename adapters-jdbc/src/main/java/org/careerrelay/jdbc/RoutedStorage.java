package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.careerrelay.model.health.SchemaState;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Many databases or schemas behind one engine, each with tenants of its own: one for each company, or one for some. A transaction takes place
 * in one of them, found by the first call that says whose data it is about; what is asked about all tenants is asked of each in turn.
 *
 * <p>Work is begun without a transaction, since nobody knows yet whose it is, and is begun again in the right one at that first call: like work
 * that is run again after a conflict.
 */
public final class RoutedStorage implements Storage {

    /** So many reads go by a route that could not be reached before it is tried again: each try may take as long as a pool waits. */
    private static final int SKIPPED = 200;

    private static final Logger LOG = LoggerFactory.getLogger(RoutedStorage.class);

    private final TenantRoutes routes;
    private final ConcurrentMap<Integer, AtomicInteger> unreachable = new ConcurrentHashMap<>();

    private RoutedStorage(TenantRoutes routes) {
        this.routes = routes;
    }

    /**
     * Storage by routes.
     *
     * @param routes where each tenant lives
     * @return the storage
     */
    public static RoutedStorage by(TenantRoutes routes) {
        return new RoutedStorage(routes);
    }

    /**
     * Refuses a transaction that would reach into a second database: it could be committed in one and not in the other.
     *
     * @throws StorageException besides what the route's own storage throws, when it comes to that, or there is no such route
     */
    @Override
    public <T> T transact(Work<T> work) {
        return routed(work, Storage::transact);
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        return routed(work, Storage::snapshot);
    }

    /** That of the route which is the furthest behind; a route that cannot be reached counts as one without tables. */
    @Override
    public Optional<SchemaState> schema() {
        return numbers().stream().map(this::state).min(Comparator.comparingInt(SchemaState::applied));
    }

    private SchemaState state(int route) {
        JdbcStorage each = storage(route);
        try {
            return each.schema().orElseThrow();
        } catch (StorageException e) {
            log(route, e);
            return new SchemaState(0, each.newestVersion());
        }
    }

    /** How a storage runs work. */
    @FunctionalInterface
    private interface Running {
        <T> T run(Storage storage, Work<T> work);
    }

    private <T> T routed(Work<T> work, Running running) {
        RoutedUnit unbound = RoutedUnit.walking(this);
        T result;
        try {
            result = work.with(unbound);
        } catch (RouteNeeded needed) {
            return routed(work, needed.route(), running);
        } finally {
            unbound.end();
        }
        RouteNeeded swallowed = unbound.needed();
        return swallowed == null ? result : routed(work, swallowed.route(), running);
    }

    /**
     * Migrates each route's schema in turn, as {@link JdbcStorage#migrate()} does.
     *
     * @throws StorageException at the first that fails; those before it are migrated
     */
    public void migrate() {
        numbers().forEach(route -> storage(route).migrate());
    }

    /**
     * Verifies each route's schema, as {@link JdbcStorage#verify()} does.
     *
     * @return the reports by number of the route
     * @throws StorageException when one cannot be asked
     */
    public SortedMap<Integer, SchemaReport> verify() {
        SortedMap<Integer, SchemaReport> reports = new TreeMap<>();
        numbers().forEach(route -> reports.put(route, storage(route).verify()));
        return reports;
    }

    TenantRoutes routes() {
        return routes;
    }

    /** In the order of the tenants' numbers. */
    List<Integer> numbers() {
        return routes.routes().stream().distinct().sorted().toList();
    }

    JdbcStorage storage(int route) {
        JdbcStorage storage = routes.storage(route);
        if (storage.route() != route) {
            throw new StorageException("the storage of route " + route + " was made for route " + storage.route());
        }
        return storage;
    }

    /** A read in a transaction of its own; null where the route gives no answer, which holds up nobody else. */
    <T> @Nullable T read(int route, Work<T> work) {
        AtomicInteger skips = unreachable.get(route);
        if (skips != null && skips.getAndDecrement() > 0) {
            return null;
        }
        try {
            T result = storage(route).transact(work);
            if (unreachable.remove(route) != null) {
                LOG.info("route.reached route={}", route);
            }
            return result;
        } catch (StorageException e) {
            if (isUnreachable(e)) {
                unreachable.put(route, new AtomicInteger(SKIPPED));
            }
            log(route, e);
            return null;
        }
    }

    private <T> T routed(Work<T> work, int route, Running running) {
        return running.run(storage(route), unit -> work.with(RoutedUnit.bound(this, unit, route)));
    }

    /** No connection: a pool says so in its own words, often without a state. A read that failed on a connection is no reason to skip the next. */
    private static boolean isUnreachable(StorageException e) {
        return e.getCause() instanceof SQLException fault
                && (fault instanceof SQLTransientConnectionException
                        || fault.getSQLState() == null
                        || fault.getSQLState().startsWith("08"));
    }

    private static void log(int route, StorageException e) {
        Throwable fault = e.getCause() == null ? e : e.getCause();
        if (isUnreachable(e)) {
            LOG.error(
                    "route.unreachable route={} fault={}",
                    route,
                    fault.getClass().getName());
        } else {
            LOG.error(
                    "route.failed route={} fault={} state={}",
                    route,
                    fault.getClass().getName(),
                    fault instanceof SQLException sql ? sql.getSQLState() : "");
        }
    }
}
