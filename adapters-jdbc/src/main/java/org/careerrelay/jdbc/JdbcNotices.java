package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.careerrelay.json.NoticeJson;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.spi.storage.NoticeStore;

/**
 * Notices as they were shown; the text lies in a column as JSON.
 *
 * @param sql the transaction
 */
record JdbcNotices(Sql sql) implements NoticeStore {

    static final Table<StoredNotice> TABLE = Table.of(
            "notice",
            Columns.<StoredNotice>none()
                    .bytes("sha256", stored -> stored.notice().reference().sha256())
                    .text("notice_id", stored -> stored.notice().reference().id())
                    .int32(
                            "notice_version",
                            stored -> stored.notice().reference().version())
                    .text(
                            "notice_locale",
                            stored -> stored.notice().reference().locale().toLanguageTag())
                    .text("body", NoticeJson::write)
                    .instant("kept_at", StoredNotice::keptAt),
            "sha256");

    private static final Columns<byte[]> HASHES = Columns.<byte[]>none().bytes("id", hash -> hash);

    @Override
    public void keep(TenantId tenant, List<StoredNotice> notices) {
        if (!notices.isEmpty()) {
            sql.insertNew(
                    TABLE,
                    tenant,
                    notices.stream()
                            .sorted(Comparator.comparing(
                                    stored -> stored.notice().reference().sha256(), Arrays::compareUnsigned))
                            .toList());
        }
    }

    @Override
    public List<StoredNotice> find(TenantId tenant, Collection<NoticeReference> references) {
        return references.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT " + TABLE.columns().names("t.")
                                + " FROM {rows} JOIN {notice} t ON t.tenant = ? AND t.sha256 = r.id",
                        JdbcNotices::read,
                        HASHES.batch(references.stream()
                                .map(NoticeReference::sha256)
                                .sorted(Arrays::compareUnsigned)
                                .toList()),
                        tenant);
    }

    static StoredNotice read(Row row) throws SQLException {
        NoticeReference reference =
                new NoticeReference(row.text(2), row.int32(3), Locale.forLanguageTag(row.text(4)), row.bytes(1));
        return NoticeJson.read(row.text(5), reference, row.instant(6));
    }
}
