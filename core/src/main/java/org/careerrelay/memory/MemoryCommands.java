package org.careerrelay.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.export.ExportedRow.OfCommand;
import org.careerrelay.spi.storage.CommandStore;

/** Commands by key. */
final class MemoryCommands implements CommandStore {

    private final PerTenant<Table<String, StoredCommand, Map<String, StoredCommand>>> commands;

    MemoryCommands(Transaction transaction) {
        commands = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public Set<String> insert(TenantId tenant, List<StoredCommand> added) {
        Set<String> inserted = new LinkedHashSet<>();
        for (StoredCommand command : added) {
            if (commands.of(tenant).insert(command.key(), copy(command, command.outcome()))) {
                inserted.add(command.key());
            }
        }
        return inserted;
    }

    @Override
    public List<StoredCommand> find(TenantId tenant, Collection<String> keys) {
        return Find.all(commands.of(tenant).rows(), keys).stream()
                .map(command -> copy(command, command.outcome()))
                .toList();
    }

    @Override
    public void settle(TenantId tenant, Map<String, String> outcomes) {
        Find.all(commands.of(tenant).rows(), outcomes.keySet())
                .forEach(command -> commands.of(tenant)
                        .put(command.key(), copy(command, outcomes.getOrDefault(command.key(), command.outcome()))));
    }

    void remove(TenantId tenant, String key) {
        commands.of(tenant).remove(key);
    }

    List<OfCommand> rows(TenantId tenant) {
        return commands.of(tenant).values().stream()
                .sorted(Comparator.comparing(StoredCommand::key))
                .map(command -> new OfCommand(copy(command, command.outcome())))
                .toList();
    }

    void restore(TenantId tenant, OfCommand row) {
        StoredCommand command = row.command();
        commands.of(tenant).insertNew(command.key(), copy(command, command.outcome()), "command");
    }

    private static StoredCommand copy(StoredCommand command, String outcome) {
        return new StoredCommand(
                command.key(), command.id(), command.fingerprint().clone(), outcome, command.at());
    }
}
