package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.spi.storage.CommandStore;

/**
 * Commands by key.
 *
 * @param sql the transaction
 */
record JdbcCommands(Sql sql) implements CommandStore {

    static final Table<StoredCommand> TABLE = Table.of(
            "command",
            Columns.<StoredCommand>none()
                    .key("command_key", StoredCommand::key)
                    .id("id", StoredCommand::id)
                    .bytes("fingerprint", StoredCommand::fingerprint)
                    .text("outcome", StoredCommand::outcome)
                    .instant("taken_at", StoredCommand::at),
            "command_key");

    private static final Columns<Map.Entry<String, String>> OUTCOMES = Columns.<Map.Entry<String, String>>none()
            .key("command_key", Map.Entry::getKey)
            .text("outcome", Map.Entry::getValue);

    private static final Change SETTLE = new Change(
            "command",
            List.of("command_key"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.command_key, r.outcome FROM {rows}",
            "TRUE",
            "outcome = r.outcome");

    @Override
    public Set<String> insert(TenantId tenant, List<StoredCommand> commands) {
        List<StoredCommand> ordered = commands.stream()
                .sorted(Comparator.comparing(StoredCommand::key))
                .toList();
        return new HashSet<>(sql.insertNew(TABLE, tenant, ordered, "command_key", row -> row.text(1)));
    }

    @Override
    public List<StoredCommand> find(TenantId tenant, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : sql.list("""
                        SELECT t.command_key, t.id, t.fingerprint, t.outcome, t.taken_at
                        FROM {rows} JOIN {command} t ON t.tenant = ? AND t.command_key = r.id""", JdbcCommands::read, RowKeys.texts(keys), tenant);
    }

    @Override
    public void settle(TenantId tenant, Map<String, String> outcomes) {
        if (!outcomes.isEmpty()) {
            sql.change(SETTLE, tenant, OUTCOMES.batch(new TreeMap<>(outcomes).entrySet()));
        }
    }

    static StoredCommand read(Row row) throws SQLException {
        return new StoredCommand(row.text(1), row.id(2), row.bytes(3), row.text(4), row.instant(5));
    }
}
