package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.kpi.AnswerTimes;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;

/** Moves answered referrals and records the answers: states, details, events, tallies. Thread-safe. */
final class AnswerRecord {

    private final Engine engine;

    AnswerRecord(Engine engine) {
        this.engine = engine;
    }

    /** An answer may overtake the note of its delivery: then both steps are taken here. */
    void take(UnitOfWork unit, TenantId tenant, Contract contract, Collection<TakenAnswer> taken, Instant now) {
        List<RelayEvent> events = new ArrayList<>();
        Map<OpaqueId, AnswerDetail> details = new HashMap<>();
        List<Tally> tallies = new ArrayList<>();
        List<OpaqueId> overtaken = in(taken, ReferralState.CONSENTED);
        if (!overtaken.isEmpty()) {
            unit.referrals().move(tenant, overtaken, ReferralState.CONSENTED, ReferralState.SENT, null, now);
            overtaken.forEach(id -> events.add(engine.event(tenant, now, EventType.REFERRAL_SENT, id, Map.of())));
            tallies.add(new Tally(contract.number(), contract.day(now), TallyKind.SENT, overtaken.size()));
        }
        for (AgencyAnswer answer : AgencyAnswer.values()) {
            List<OpaqueId> ids = taken.stream()
                    .filter(entry -> entry.answer() == answer)
                    .map(entry -> entry.referral().id())
                    .toList();
            if (!ids.isEmpty()) {
                unit.referrals().acknowledge(tenant, ids, answer, now);
                tallies.add(new Tally(contract.number(), contract.day(now), tallyKind(answer), ids.size()));
            }
        }
        for (TakenAnswer entry : taken) {
            tallies.add(
                    new Tally(contract.number(), contract.day(now), AnswerTimes.kind(entry.handedOverAt(now), now), 1));
            events.add(engine.event(
                    tenant,
                    now,
                    EventType.REFERRAL_ACKNOWLEDGED,
                    entry.referral().id(),
                    DetailRules.facts(entry.answer(), entry.detail())));
            if (entry.detail() != null) {
                details.put(entry.referral().id(), entry.detail());
            }
        }
        unit.referrals().noteDetails(tenant, details);
        unit.events().append(tenant, events);
        unit.tallies().add(tenant, tallies);
    }

    private static List<OpaqueId> in(Collection<TakenAnswer> taken, ReferralState state) {
        return taken.stream()
                .map(TakenAnswer::referral)
                .filter(referral -> referral.state() == state)
                .map(referral -> referral.id())
                .toList();
    }

    private static TallyKind tallyKind(AgencyAnswer answer) {
        return switch (answer) {
            case ACCEPTED_NEW -> TallyKind.ACCEPTED_NEW;
            case ACCEPTED_DUPLICATE -> TallyKind.ACCEPTED_DUPLICATE;
            case REFUSED -> TallyKind.REFUSED;
        };
    }
}
