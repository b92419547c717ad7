package org.careerrelay.consent;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.spi.storage.UnitOfWork;

/** Notices by what consents refer to. They are kept by their hashes: the same words are kept once, under whatever version they were shown. */
final class KeptNotices {

    private KeptNotices() {}

    static Map<NoticeReference, StoredNotice> find(
            UnitOfWork unit, TenantId tenant, Collection<NoticeReference> references) {
        List<NoticeReference> asked = references.stream().distinct().toList();
        Map<ByteBuffer, StoredNotice> byHash = new HashMap<>();
        unit.notices()
                .find(tenant, asked)
                .forEach(stored -> byHash.put(hash(stored.notice().reference()), stored));
        Map<NoticeReference, StoredNotice> notices = new HashMap<>();
        for (NoticeReference reference : asked) {
            StoredNotice stored = byHash.get(hash(reference));
            if (stored != null) {
                notices.put(reference, as(reference, stored));
            }
        }
        return notices;
    }

    /** Each of them once: those of a batch of consents are mostly the same. */
    static List<StoredNotice> distinct(Collection<StoredNotice> notices) {
        Map<ByteBuffer, StoredNotice> byHash = new LinkedHashMap<>();
        notices.forEach(stored -> byHash.putIfAbsent(hash(stored.notice().reference()), stored));
        return List.copyOf(byHash.values());
    }

    private static ByteBuffer hash(NoticeReference reference) {
        return ByteBuffer.wrap(reference.sha256());
    }

    private static StoredNotice as(NoticeReference reference, StoredNotice stored) {
        Notice notice = stored.notice();
        return notice.reference().equals(reference)
                ? stored
                : new StoredNotice(
                        new Notice(reference, notice.title(), notice.paragraphs(), notice.choices()),
                        stored.variables(),
                        stored.keptAt());
    }
}
