package org.careerrelay.jdbc;

import java.util.List;
import org.careerrelay.model.TenantKind;

/**
 * Which database or schema each tenant lives in, told by the host to a {@link RoutedStorage}. Asked with every transaction, by several threads:
 * answer from memory. A route that is added while it runs is walked from then on.
 */
public interface TenantRoutes {

    /**
     * Where a tenant lives, or is to live from now on. It must not change: a tenant's number is part of the ids and links that others hold.
     *
     * @param kind company, agency or operator
     * @param key its name
     * @return the number of its route
     */
    int route(TenantKind kind, String key);

    /**
     * All routes; the operator's passes walk them.
     *
     * @return their numbers, in any order
     */
    List<Integer> routes();

    /**
     * The storage of a route, made with {@link JdbcOptions#route(int)}. Keep it: it is asked for again and again.
     *
     * @param route its number
     * @return the storage
     */
    JdbcStorage storage(int route);
}
