package org.careerrelay.credit;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.spi.storage.UnitOfWork;

/** What a company was in the pool with an agency, and since when. */
final class PoolHistory {

    private final NavigableMap<Instant, ProgrammePool> since = new TreeMap<>();

    /** Later versions never hold before earlier ones, so of one instant the last one stays. */
    static PoolHistory read(UnitOfWork unit, TenantId tenant, String agency) {
        PoolHistory history = new PoolHistory();
        String name = new ProgrammePool.None(agency).settingName();
        int versions =
                unit.settings().latest(tenant, name).map(StoredSetting::version).orElse(0);
        for (int version = 1; version <= versions; version++) {
            unit.settings()
                    .version(tenant, name, version)
                    .ifPresent(stored -> history.since.put(stored.effectiveFrom(), (ProgrammePool) stored.value()));
        }
        return history;
    }

    boolean isMember(Instant at) {
        return Optional.ofNullable(since.floorEntry(at)).map(Map.Entry::getValue).stream()
                .anyMatch(ProgrammePool.Member.class::isInstance);
    }
}
