package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.kpi.AnswerTimes;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
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
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        List<OpaqueId> overtaken = in(taken, ReferralState.CONSENTED);
        Iterator<OpaqueId> ids =
                engine.ids().next(tenant, now, overtaken.size() + taken.size()).iterator();
        if (!overtaken.isEmpty()) {
            unit.referrals().move(tenant, overtaken, ReferralState.CONSENTED, ReferralState.SENT, null, now);
            overtaken.forEach(id -> events.add(new RelayEvent(ids.next(), now, EventType.REFERRAL_SENT, id, Map.of())));
        }
        Map<AgencyAnswer, List<OpaqueId>> answered = new EnumMap<>(AgencyAnswer.class);
        for (TakenAnswer entry : taken) {
            answered.computeIfAbsent(entry.answer(), answer -> new ArrayList<>())
                    .add(entry.referral().id());
        }
        answered.forEach((answer, referrals) -> unit.referrals().acknowledge(tenant, referrals, answer, now));
        for (TakenAnswer entry : taken) {
            if (entry.referral().state() == ReferralState.CONSENTED) {
                tally(sums, entry, TallyKind.SENT);
            }
            tally(sums, entry, tallyKind(entry.answer()));
            tally(sums, entry, AnswerTimes.kind(entry.handedOverAt(now), now));
            events.add(new RelayEvent(
                    ids.next(),
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
        unit.tallies().add(tenant, contract.tallies(sums, now));
    }

    private static void tally(Map<TallyKind, Long> sums, TakenAnswer entry, TallyKind kind) {
        ReferralTallies.kind(entry.referral(), kind).ifPresent(told -> sums.merge(told, 1L, Long::sum));
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
