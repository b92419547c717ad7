package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.spi.storage.TenantStore;

/**
 * Tenants. A tenant's number is a signed column: the first half of the unsigned numbers is all that is given out.
 *
 * @param sql the transaction
 */
record JdbcTenants(Sql sql) implements TenantStore {

    private static final String SELECT = "SELECT id, kind, tenant_key FROM {tenant}";

    private static final String CREATE = """
            INSERT INTO {tenant} (kind, tenant_key, created_at)
            SELECT v.* FROM (SELECT CAST(? AS VARCHAR) AS kind, CAST(? AS VARCHAR) AS tenant_key,
                    CAST(? AS TIMESTAMP WITH TIME ZONE) AS created_at) v""";

    private static final String SAME_KEY =
            "SELECT 1 FROM {tenant} t WHERE t.kind = v.kind AND t.tenant_key = v.tenant_key";

    @Override
    public Optional<Tenant> find(TenantKind kind, String key) {
        return sql.first(SELECT + " WHERE kind = ? AND tenant_key = ?", JdbcTenants::read, kind, key);
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return sql.first(SELECT + " WHERE id = ?", JdbcTenants::read, id);
    }

    @Override
    public Tenant create(TenantKind kind, String key, Instant now) {
        return find(kind, key).orElseGet(() -> {
            boolean created = sql.insertUnlessThere(CREATE, SAME_KEY, kind, new KeyText(key), now);
            Tenant tenant =
                    find(kind, key).orElseThrow(() -> sql.refusal("a tenant that was just created is not there"));
            if (created) {
                ChainHead head = ChainHead.empty();
                sql.write(
                        "INSERT INTO {chain} (tenant, event_number, hash) VALUES (?, ?, ?)",
                        tenant.id(),
                        head.number(),
                        head.hash());
            }
            return tenant;
        });
    }

    @Override
    public List<Tenant> page(TenantId after, int limit) {
        return sql.list(SELECT + " WHERE id > ? ORDER BY id LIMIT ?", JdbcTenants::read, after, limit);
    }

    private static Tenant read(Row row) throws SQLException {
        return new Tenant(new TenantId(row.int32(1)), row.word(2, TenantKind.class), row.text(3));
    }
}
