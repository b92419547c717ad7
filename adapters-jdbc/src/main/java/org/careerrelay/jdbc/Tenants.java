package org.careerrelay.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.outbox.OutboxRow;
import org.jspecify.annotations.Nullable;

/** The numbers of tenants where there are several databases: each route has its own, so that a number says where its tenant lives. */
final class Tenants {

    /** How many tenants a route has numbers for. */
    static final int PER_ROUTE = 1 << 16;

    /** As many as signed numbers have room for. */
    static final int ROUTES = (1 << 15) - 1;

    private Tenants() {}

    /** The lowest number of a route. */
    static int first(int route) {
        return route * PER_ROUTE + 1;
    }

    static int route(TenantId tenant) {
        return (tenant.number() - 1) / PER_ROUTE;
    }

    /** The routes of all whom a call names. */
    static Set<Integer> routes(TenantRoutes routes, @Nullable Object[] arguments) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof TenantKind kind && arguments[i + 1] instanceof String key) {
                found.add(routes.route(kind, key));
            } else {
                add(found, argument);
            }
        }
        return found;
    }

    /** An argument as it concerns one route: of several tenants, those who live there. */
    static @Nullable Object ofRoute(int route, @Nullable Object argument) {
        return argument instanceof Collection<?> several
                ? several.stream()
                        .filter(each -> !(each instanceof TenantId tenant) || route(tenant) == route)
                        .toList()
                : argument;
    }

    private static void add(Set<Integer> found, @Nullable Object argument) {
        if (argument instanceof TenantId tenant) {
            found.add(route(tenant));
        } else if (argument instanceof LedgerKey ledger) {
            found.add(route(ledger.tenant()));
        } else if (argument instanceof OutboxRow row) {
            found.add(route(row.tenant()));
        } else if (argument instanceof Collection<?> several) {
            several.forEach(each -> add(found, each));
        }
    }
}
