package org.careerrelay.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.careerrelay.model.TenantId;

/**
 * The tables of a store, apart for each tenant: no look-up can reach another tenant's rows (B19).
 *
 * @param <T> the store's tables
 */
final class PerTenant<T> {

    private final Transaction transaction;
    private final Function<Transaction, T> tables;
    private final Map<TenantId, T> byTenant = new HashMap<>();

    PerTenant(Transaction transaction, Function<Transaction, T> tables) {
        this.transaction = transaction;
        this.tables = tables;
        transaction.register(this);
    }

    T of(TenantId tenant) {
        transaction.check();
        T found = byTenant.get(tenant);
        // Empty tables are not to be told from none, so they need not be taken back.
        return found != null ? found : byTenant.computeIfAbsent(tenant, number -> tables.apply(transaction));
    }

    void forget(TenantId tenant) {
        transaction.check();
        T before = byTenant.remove(tenant);
        if (before != null) {
            transaction.undo(byTenant, tenant, before);
        }
    }

    void forEach(BiConsumer<TenantId, T> action) {
        transaction.check();
        byTenant.forEach(action);
    }
}
