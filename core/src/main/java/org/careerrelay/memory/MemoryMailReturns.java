package org.careerrelay.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfMailReturn;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.spi.storage.MailReturnStore;
import org.jspecify.annotations.Nullable;

/** Mails that came back by rejection and kind. */
final class MemoryMailReturns implements MailReturnStore {

    private static final Comparator<MailReturn> ORDER = Comparator.comparing(MailReturn::rejection)
            .thenComparing(row -> row.kind().name());

    private final PerTenant<Table<Key, MailReturn, Map<Key, MailReturn>>> returns;

    MemoryMailReturns(Transaction transaction) {
        returns = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public List<MailReturn> insert(TenantId tenant, List<MailReturn> rows) {
        List<MailReturn> inserted = new ArrayList<>();
        for (MailReturn row : rows) {
            if (returns.of(tenant).insert(Key.of(row), row)) {
                inserted.add(row);
            }
        }
        return inserted;
    }

    @Override
    public List<MailReturn> find(TenantId tenant, Collection<OpaqueId> rejections) {
        Set<OpaqueId> wanted = Set.copyOf(rejections);
        return returns.of(tenant).values().stream()
                .filter(row -> wanted.contains(row.rejection()))
                .toList();
    }

    @Override
    public List<MailReturn> page(TenantId tenant, MailReturnKind kind, @Nullable OpaqueId after, int limit) {
        return returns.of(tenant).values().stream()
                .filter(row ->
                        row.kind() == kind && (after == null || row.rejection().compareTo(after) > 0))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> rejections) {
        List<MailReturn> found = find(tenant, rejections);
        found.forEach(row -> returns.of(tenant).remove(Key.of(row)));
        return found.size();
    }

    List<OfMailReturn> rows(TenantId tenant) {
        return returns.of(tenant).values().stream()
                .sorted(ORDER)
                .map(OfMailReturn::new)
                .toList();
    }

    void restore(TenantId tenant, OfMailReturn row) {
        returns.of(tenant).insertNew(Key.of(row.mailReturn()), row.mailReturn(), "mail that came back");
    }

    private record Key(OpaqueId rejection, MailReturnKind kind) {

        static Key of(MailReturn row) {
            return new Key(row.rejection(), row.kind());
        }
    }
}
