package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.kpi.AnswerTimes;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Takes agencies' answers and counts: a person counts who consented, was handed over, and is acknowledged as new, once per programme
 * (R-62, A30). The balance row is locked first, so that the tenth grants exactly once, whoever comes at the same time (A20). Thread-safe.
 */
public final class Acknowledgements {

    private static final int BATCH = 1000;
    private static final Set<ReferralState> HANDED_OVER = EnumSet.of(ReferralState.CONSENTED, ReferralState.SENT);

    private final Engine engine;
    private final Counting counting;
    private final @Nullable SingleAnswers singles;

    private Acknowledgements(Engine engine, boolean together) {
        this.engine = engine;
        this.counting = new Counting(engine);
        this.singles = together ? new SingleAnswers(engine, this::batch) : null;
    }

    /**
     * Takes answers in transactions of the engine's own; those that come one by one at the same time are taken together.
     *
     * @param engine what it works with
     * @return the capability
     */
    public static Acknowledgements own(Engine engine) {
        return new Acknowledgements(engine, true);
    }

    /**
     * Takes answers inside a transaction of the host's, which nobody else's answers may join.
     *
     * @param engine what it works with
     * @return the capability
     */
    public static Acknowledgements joined(Engine engine) {
        return new Acknowledgements(engine, false);
    }

    /**
     * Takes answers of one agency, in order. Repetitions and other orders change nothing (INV-3).
     *
     * @param agency key of the agency
     * @param answers the answers
     * @return what became of each, in the same order
     */
    public List<AcknowledgementResult> take(String agency, List<Acknowledgement> answers) {
        if (singles != null && answers.size() == 1) {
            Acknowledgement answer = answers.get(0);
            return List.of(new AcknowledgementResult(answer.referral(), singles.take(agency, answer)));
        }
        AcknowledgementResult[] results = new AcknowledgementResult[answers.size()];
        Map<TenantId, List<Integer>> byCompany = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            byCompany
                    .computeIfAbsent(answers.get(i).referral().tenant(), tenant -> new ArrayList<>())
                    .add(i);
        }
        byCompany.forEach((tenant, positions) -> {
            for (int from = 0; from < positions.size(); from += BATCH) {
                List<Integer> batch = positions.subList(from, Math.min(positions.size(), from + BATCH));
                List<Acknowledgement> taken = batch.stream().map(answers::get).toList();
                List<Outcome> outcomes = engine.storage().transact(unit -> batch(unit, tenant, agency, taken));
                for (int i = 0; i < batch.size(); i++) {
                    results[batch.get(i)] =
                            new AcknowledgementResult(taken.get(i).referral(), outcomes.get(i));
                }
            }
        });
        return Arrays.asList(results);
    }

    private List<Outcome> batch(UnitOfWork unit, TenantId tenant, String agency, List<Acknowledgement> answers) {
        Instant now = engine.now();
        Optional<Contract> programme = unit.tenants()
                .find(tenant)
                .filter(t -> t.kind() == TenantKind.COMPANY)
                .flatMap(t -> CompanySettings.read(unit, tenant, now).withAgency(agency));
        if (programme.isEmpty()) {
            return answers.stream().map(answer -> Outcome.UNKNOWN).toList();
        }
        Contract contract = programme.get();
        CreditBalance balance = unit.credits().lock(tenant, contract.number());
        List<OpaqueId> ids =
                answers.stream().map(Acknowledgement::referral).distinct().toList();
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals().lock(tenant, ids).forEach(referral -> referrals.put(referral.id(), referral));
        Map<OpaqueId, AnswerDetail> details = earlierDetails(unit, tenant, referrals.values());
        Map<OpaqueId, Taken> taken = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>(answers.size());
        for (Acknowledgement answer : answers) {
            outcomes.add(judge(contract, referrals.get(answer.referral()), answer, taken, details));
        }
        if (taken.isEmpty()) {
            return outcomes;
        }
        move(unit, tenant, contract, taken.values(), now);
        Set<OpaqueId> countable = consenting(unit, tenant, taken, now);
        Set<OpaqueId> counted = counting.count(unit, tenant, contract, balance, byPerson(taken, countable), now);
        unit.vault().delete(tenant, VaultKind.ANSWERS, taken.keySet());
        return named(answers, outcomes, countable, counted);
    }

    /** What an answer is worth; {@code NOT_COUNTED} stands for "taken now" until the counting is done. */
    private static Outcome judge(
            Contract contract,
            @Nullable Referral referral,
            Acknowledgement answer,
            Map<OpaqueId, Taken> taken,
            Map<OpaqueId, AnswerDetail> details) {
        if (referral == null || referral.programme() != contract.number()) {
            return Outcome.UNKNOWN;
        }
        if (!DetailRules.faults(answer.answer(), answer.detail(), answer.answeredAt())
                .isEmpty()) {
            return Outcome.INVALID_DETAIL;
        }
        Taken before = taken.get(referral.id());
        AgencyAnswer earlier = before == null ? referral.answer() : before.answer();
        AnswerDetail detail = before == null ? details.get(referral.id()) : before.detail();
        if (earlier != null) {
            boolean same = earlier == answer.answer() && Objects.equals(detail, answer.detail());
            return same ? Outcome.REPEATED : Outcome.CONFLICT;
        }
        if (referral.state() == ReferralState.WITHDRAWN) {
            return Outcome.WITHDRAWN;
        }
        if (!HANDED_OVER.contains(referral.state())) {
            return Outcome.UNKNOWN;
        }
        taken.put(referral.id(), new Taken(referral, answer.answer(), answer.detail()));
        return Outcome.NOT_COUNTED;
    }

    /** Only answers that were not "new" have one. */
    private static Map<OpaqueId, AnswerDetail> earlierDetails(
            UnitOfWork unit, TenantId tenant, Collection<Referral> referrals) {
        return unit.referrals()
                .details(
                        tenant,
                        referrals.stream()
                                .filter(referral ->
                                        referral.answer() != null && referral.answer() != AgencyAnswer.ACCEPTED_NEW)
                                .map(Referral::id)
                                .toList());
    }

    /** Moves and records; an answer may overtake the note of its delivery: then both steps are taken here. */
    private void move(UnitOfWork unit, TenantId tenant, Contract contract, Collection<Taken> taken, Instant now) {
        List<RelayEvent> events = new ArrayList<>();
        Map<OpaqueId, AnswerDetail> details = new HashMap<>();
        List<Tally> tallies = new ArrayList<>();
        List<OpaqueId> overtaken = taken.stream()
                .map(Taken::referral)
                .filter(referral -> referral.state() == ReferralState.CONSENTED)
                .map(Referral::id)
                .toList();
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
                unit.referrals().move(tenant, ids, ReferralState.SENT, ReferralState.ACKNOWLEDGED, answer, now);
                tallies.add(new Tally(contract.number(), contract.day(now), tallyKind(answer), ids.size()));
            }
        }
        for (Taken entry : taken) {
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

    /** Whose consent still holds, of those accepted as new. */
    private static Set<OpaqueId> consenting(UnitOfWork unit, TenantId tenant, Map<OpaqueId, Taken> taken, Instant now) {
        List<OpaqueId> accepted = taken.entrySet().stream()
                .filter(entry -> entry.getValue().answer() == AgencyAnswer.ACCEPTED_NEW)
                .map(Map.Entry::getKey)
                .toList();
        return unit.consents().find(tenant, accepted).stream()
                .filter(consent -> consent.state().allowsProcessing() && now.isBefore(consent.validUntil()))
                .map(ConsentRecord::referral)
                .collect(Collectors.toSet());
    }

    /** Each person once, through the first of the answers. */
    private static Map<OpaqueId, OpaqueId> byPerson(Map<OpaqueId, Taken> taken, Set<OpaqueId> countable) {
        Map<OpaqueId, OpaqueId> referralByPerson = new LinkedHashMap<>();
        taken.values().stream()
                .map(Taken::referral)
                .filter(referral -> countable.contains(referral.id()))
                .forEach(referral -> referralByPerson.putIfAbsent(referral.person(), referral.id()));
        return referralByPerson;
    }

    /** {@code NOT_COUNTED} of the judgement becomes what the counting made of it. */
    private static List<Outcome> named(
            List<Acknowledgement> answers, List<Outcome> outcomes, Set<OpaqueId> countable, Set<OpaqueId> counted) {
        List<Outcome> named = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            OpaqueId id = answers.get(i).referral();
            if (outcomes.get(i) != Outcome.NOT_COUNTED || !countable.contains(id)) {
                named.add(outcomes.get(i));
            } else {
                named.add(counted.contains(id) ? Outcome.COUNTED : Outcome.PERSON_ALREADY_COUNTED);
            }
        }
        return named;
    }

    private static TallyKind tallyKind(AgencyAnswer answer) {
        return switch (answer) {
            case ACCEPTED_NEW -> TallyKind.ACCEPTED_NEW;
            case ACCEPTED_DUPLICATE -> TallyKind.ACCEPTED_DUPLICATE;
            case REFUSED -> TallyKind.REFUSED;
        };
    }

    /** An answer that is taken, and the referral as it was before. */
    private record Taken(
            Referral referral,
            AgencyAnswer answer,
            @Nullable AnswerDetail detail) {

        /** An answer that overtakes the note of its delivery came at once. */
        Instant handedOverAt(Instant now) {
            return referral.state() == ReferralState.SENT ? referral.changedAt() : now;
        }
    }
}
