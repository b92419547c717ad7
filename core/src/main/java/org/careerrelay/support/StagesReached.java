package org.careerrelay.support;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * To which stages people have come already: several events of one person and stage count once.
 *
 * @param stages the references and stages
 */
record StagesReached(Set<List<Object>> stages) {

    static StagesReached of(Collection<StoredSupportEvent> rows) {
        StagesReached reached = new StagesReached(new HashSet<>());
        rows.forEach(reached::add);
        return reached;
    }

    static StagesReached read(UnitOfWork unit, TenantId tenant, String partner, Collection<OpaqueId> referrals) {
        return of(unit.support().ofReferrals(tenant, referrals).stream()
                .filter(row -> row.partner().equals(partner))
                .toList());
    }

    boolean contains(SupportEvent event) {
        return stages.contains(key(event));
    }

    void add(StoredSupportEvent row) {
        if (row.standing() != SupportStanding.NOT_COUNTED) {
            stages.add(key(row.event()));
        }
    }

    private static List<Object> key(SupportEvent event) {
        return List.of(event.referral(), event.stage());
    }
}
