package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * An event that is tallied by group.
 *
 * @param event what happened
 * @param of the rejection to which it did, or what stands in its place
 * @param programme number of the programme
 * @param month first day of the month, in the programme's zone
 */
record GroupedEvent(RelayEvent event, StoredRejection of, int programme, LocalDate month) {

    /** Of events that are tallied, in their order; those of nobody whom the company recorded are left out. */
    static List<GroupedEvent> of(UnitOfWork unit, TenantId tenant, ContractHistory contracts, List<RelayEvent> events) {
        Set<OpaqueId> subjects = events.stream().map(RelayEvent::subject).collect(Collectors.toSet());
        Map<OpaqueId, StoredRejection> rejections = unit.rejections().find(tenant, subjects).stream()
                .collect(Collectors.toMap(StoredRejection::id, Function.identity()));
        Map<OpaqueId, Integer> programmes = unit.referrals().find(tenant, subjects).stream()
                .collect(Collectors.toMap(Referral::id, Referral::programme));
        Map<Integer, String> agencies = new HashMap<>();
        contracts.numbers().forEach((agency, number) -> agencies.put(number, agency));
        List<GroupedEvent> grouped = new ArrayList<>();
        for (RelayEvent event : events) {
            StoredRejection of = rejections.get(event.subject());
            Integer programme = programmes.get(event.subject());
            if (of != null && programme != null) {
                contracts
                        .at(agencies.getOrDefault(programme, ""), event.at())
                        .map(contract -> contract.day(event.at()).withDayOfMonth(1))
                        .ifPresent(month -> grouped.add(new GroupedEvent(event, of, programme, month)));
            }
        }
        return grouped;
    }

    /** Whether nobody knows the group any more; whom the company recorded nothing of has no other than its route. */
    boolean isOfErased() {
        return of.isUnlinked() && of.source().isRecorded();
    }
}
