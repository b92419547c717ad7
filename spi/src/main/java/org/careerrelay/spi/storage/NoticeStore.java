package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;

/** Notices as they were shown: kept once, never changed. */
public interface NoticeStore {

    /**
     * Keeps notices; one whose hash is there already stays as it is.
     *
     * @param tenant whose
     * @param notices the notices
     */
    void keep(TenantId tenant, List<StoredNotice> notices);

    /**
     * Finds notices by their hashes.
     *
     * @param tenant whose
     * @param references what consents refer to
     * @return those that are kept, in any order
     */
    List<StoredNotice> find(TenantId tenant, Collection<NoticeReference> references);
}
