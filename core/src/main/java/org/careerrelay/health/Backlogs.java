package org.careerrelay.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.InstructionRules;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.health.InstructionBacklog;
import org.careerrelay.model.health.RequestBacklog;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.rights.RequestRules;
import org.careerrelay.rights.RequestRules.Timing;

/** Counts what people wait for: their requests, and the agencies' word on them. A page in a transaction. */
final class Backlogs {

    private static final int PAGE = 1000;

    private Backlogs() {}

    static Optional<RequestBacklog> requests(Engine engine, Tenant company, Instant now) {
        long[] counts = new long[Timing.values().length];
        long open = 0;
        OpaqueId after = null;
        List<RightsRequest> page;
        do {
            OpaqueId from = after;
            page = engine.storage().transact(unit -> unit.rights().open(company.id(), from, PAGE));
            for (RightsRequest request : page) {
                after = request.id();
                open++;
                counts[RequestRules.timing(request, now).ordinal()]++;
            }
        } while (page.size() == PAGE);
        return open == 0
                ? Optional.empty()
                : Optional.of(new RequestBacklog(
                        company.key(), open, counts[Timing.DUE.ordinal()], counts[Timing.OVERDUE.ordinal()]));
    }

    static List<InstructionBacklog> instructions(Engine engine, Tenant company, Instant now) {
        Map<String, Long> unanswered = new TreeMap<>();
        Map<String, Long> overdue = new TreeMap<>();
        Instruction after = null;
        List<Instruction> page;
        do {
            Instruction from = after;
            page = engine.storage().transact(unit -> unit.instructions().open(company.id(), from, PAGE));
            if (!page.isEmpty()) {
                after = page.get(page.size() - 1);
                JurisdictionProfile profile =
                        engine.storage().transact(unit -> engine.jurisdiction(unit, company.id(), now));
                for (Instruction instruction : page) {
                    unanswered.merge(instruction.partner(), 1L, Long::sum);
                    if (InstructionRules.isOverdue(instruction, profile, now)) {
                        overdue.merge(instruction.partner(), 1L, Long::sum);
                    }
                }
            }
        } while (page.size() == PAGE);
        return unanswered.entrySet().stream()
                .map(each -> new InstructionBacklog(
                        company.key(), each.getKey(), each.getValue(), overdue.getOrDefault(each.getKey(), 0L)))
                .toList();
    }
}
