package org.careerrelay.memory;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.export.ExportedRow.OfNotice;
import org.careerrelay.spi.storage.NoticeStore;

/** Notices by the hexadecimal form of their hash, which orders them as the bytes do. */
final class MemoryNotices implements NoticeStore {

    private final PerTenant<Table<String, StoredNotice, NavigableMap<String, StoredNotice>>> notices;

    MemoryNotices(Transaction transaction) {
        notices = new PerTenant<>(transaction, Table::ordered);
    }

    @Override
    public void keep(TenantId tenant, List<StoredNotice> kept) {
        kept.forEach(notice -> notices.of(tenant).insert(key(notice.notice().reference()), copy(notice)));
    }

    @Override
    public List<StoredNotice> find(TenantId tenant, Collection<NoticeReference> references) {
        return Find.all(
                        notices.of(tenant).rows(),
                        references.stream().map(MemoryNotices::key).toList())
                .stream()
                .map(MemoryNotices::copy)
                .toList();
    }

    void remove(TenantId tenant, NoticeReference reference) {
        notices.of(tenant).remove(key(reference));
    }

    List<OfNotice> rows(TenantId tenant) {
        return notices.of(tenant).values().stream()
                .map(notice -> new OfNotice(copy(notice)))
                .toList();
    }

    void restore(TenantId tenant, OfNotice row) {
        notices.of(tenant).insertNew(key(row.notice().notice().reference()), copy(row.notice()), "notice");
    }

    private static String key(NoticeReference reference) {
        return HexFormat.of().formatHex(reference.sha256());
    }

    private static StoredNotice copy(StoredNotice stored) {
        Notice notice = stored.notice();
        NoticeReference reference = notice.reference();
        return new StoredNotice(
                new Notice(
                        new NoticeReference(
                                reference.id(),
                                reference.version(),
                                reference.locale(),
                                reference.sha256().clone()),
                        notice.title(),
                        notice.paragraphs(),
                        notice.choices()),
                stored.variables(),
                stored.keptAt());
    }
}
