package org.careerrelay.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * A consent as it stands here.
 *
 * @param record the consent
 * @param steps its steps
 */
record Standing(ConsentRecord record, List<ConsentEvent> steps) {

    /** When the person said something about it the last time. */
    Instant lastSaid() {
        return steps.stream()
                .filter(step -> step.by() == ConsentEvent.Actor.PRINCIPAL)
                .map(ConsentEvent::at)
                .max(Instant::compareTo)
                .orElse(record.givenAt());
    }

    /** The steps of consents, by consent; one without any is left out. */
    static Map<OpaqueId, List<ConsentEvent>> steps(UnitOfWork unit, TenantId tenant, List<ConsentRecord> records) {
        return unit
                .consents()
                .eventsOf(tenant, records.stream().map(ConsentRecord::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ConsentEvent::consent));
    }

    /** The consents of referrals as they stand, by referral; the caller may change the map. */
    static Map<OpaqueId, Standing> read(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> referrals) {
        List<ConsentRecord> records = unit.consents().find(tenant, referrals);
        Map<OpaqueId, List<ConsentEvent>> steps = steps(unit, tenant, records);
        Map<OpaqueId, Standing> standings = new HashMap<>();
        for (ConsentRecord record : records) {
            standings.put(record.referral(), new Standing(record, steps.getOrDefault(record.id(), List.of())));
        }
        return standings;
    }
}
