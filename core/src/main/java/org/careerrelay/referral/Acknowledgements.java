package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.credit.Ledger;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
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

    /**
     * Takes answers.
     *
     * @param engine what it works with
     */
    public Acknowledgements(Engine engine) {
        this.engine = engine;
    }

    /**
     * Takes answers of one agency, in order. Repetitions and other orders change nothing (INV-3).
     *
     * @param agency key of the agency
     * @param answers the answers
     * @return what became of each, in the same order
     */
    public List<AcknowledgementResult> take(String agency, List<Acknowledgement> answers) {
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
        Optional<Contract> contract = unit.tenants()
                .find(tenant)
                .filter(t -> t.kind() == TenantKind.COMPANY)
                .flatMap(t -> CompanySettings.read(unit, tenant, now).withAgency(agency));
        if (contract.isEmpty()) {
            return answers.stream().map(answer -> Outcome.UNKNOWN).toList();
        }
        CreditBalance balance = unit.credits().lock(tenant, contract.get().number());
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals()
                .lock(
                        tenant,
                        answers.stream()
                                .map(Acknowledgement::referral)
                                .distinct()
                                .toList())
                .forEach(referral -> referrals.put(referral.id(), referral));
        Map<OpaqueId, AgencyAnswer> taken = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>(answers.size());
        for (Acknowledgement answer : answers) {
            outcomes.add(judge(contract.get(), referrals.get(answer.referral()), answer, taken));
        }
        move(unit, tenant, referrals, taken, now);
        Set<OpaqueId> counted = count(unit, tenant, contract.get(), balance, referrals, taken, now);
        record(unit, tenant, contract.get(), taken, now);
        unit.vault().delete(tenant, VaultKind.ANSWERS, taken.keySet());
        return named(answers, outcomes, taken, counted);
    }

    /** What an answer is worth; {@code NOT_COUNTED} stands for "taken now" until the counting is done. */
    private static Outcome judge(
            Contract contract, @Nullable Referral referral, Acknowledgement answer, Map<OpaqueId, AgencyAnswer> taken) {
        if (referral == null || referral.programme() != contract.number()) {
            return Outcome.UNKNOWN;
        }
        AgencyAnswer earlier = taken.containsKey(referral.id()) ? taken.get(referral.id()) : referral.answer();
        if (earlier != null) {
            return earlier == answer.answer() ? Outcome.REPEATED : Outcome.CONFLICT;
        }
        if (referral.state() == ReferralState.WITHDRAWN) {
            return Outcome.WITHDRAWN;
        }
        if (!HANDED_OVER.contains(referral.state())) {
            return Outcome.UNKNOWN;
        }
        taken.put(referral.id(), answer.answer());
        return Outcome.NOT_COUNTED;
    }

    /** An answer may overtake the note of its delivery: then both steps are taken here. */
    private static void move(
            UnitOfWork unit,
            TenantId tenant,
            Map<OpaqueId, Referral> referrals,
            Map<OpaqueId, AgencyAnswer> taken,
            Instant now) {
        List<OpaqueId> overtaken = taken.keySet().stream()
                .filter(id -> referrals.get(id).state() == ReferralState.CONSENTED)
                .toList();
        if (!overtaken.isEmpty()) {
            unit.referrals().move(tenant, overtaken, ReferralState.CONSENTED, ReferralState.SENT, null, now);
        }
        Map<AgencyAnswer, List<OpaqueId>> byAnswer = taken.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        () -> new EnumMap<>(AgencyAnswer.class),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        byAnswer.forEach((answer, ids) ->
                unit.referrals().move(tenant, ids, ReferralState.SENT, ReferralState.ACKNOWLEDGED, answer, now));
    }

    private Set<OpaqueId> count(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            CreditBalance balance,
            Map<OpaqueId, Referral> referrals,
            Map<OpaqueId, AgencyAnswer> taken,
            Instant now) {
        List<OpaqueId> accepted = taken.entrySet().stream()
                .filter(entry -> entry.getValue() == AgencyAnswer.ACCEPTED_NEW)
                .map(Map.Entry::getKey)
                .toList();
        Set<OpaqueId> consented = unit.consents().find(tenant, accepted).stream()
                .filter(consent -> consent.state().allowsProcessing())
                .map(ConsentRecord::referral)
                .collect(Collectors.toSet());
        Map<OpaqueId, OpaqueId> referralByPerson = new LinkedHashMap<>();
        for (OpaqueId id : accepted) {
            if (consented.contains(id)) {
                referralByPerson.putIfAbsent(referrals.get(id).person(), id);
            }
        }
        if (referralByPerson.isEmpty()) {
            return Set.of();
        }
        Set<OpaqueId> people = unit.credits().claimPeople(tenant, contract.number(), referralByPerson);
        List<OpaqueId> counted = referralByPerson.entrySet().stream()
                .filter(entry -> people.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (counted.isEmpty()) {
            return Set.of();
        }
        Ledger.Posting posting = Ledger.count(balance, contract.programme().rule(), contract.version(), counted, now);
        unit.credits().append(tenant, contract.number(), posting.entries(), posting.after());
        if (!posting.credits().isEmpty()) {
            unit.credits().putCredits(tenant, contract.number(), posting.credits());
        }
        unit.events().append(tenant, ledgerEvents(tenant, contract, posting, now));
        List<Tally> tallies = new ArrayList<>();
        tallies.add(new Tally(contract.number(), contract.day(now), TallyKind.COUNTED, counted.size()));
        if (!posting.credits().isEmpty()) {
            tallies.add(new Tally(
                    contract.number(),
                    contract.day(now),
                    TallyKind.GRANTED,
                    posting.credits().size()));
        }
        unit.tallies().add(tenant, tallies);
        return Set.copyOf(counted);
    }

    private List<RelayEvent> ledgerEvents(TenantId tenant, Contract contract, Ledger.Posting posting, Instant now) {
        List<RelayEvent> events = new ArrayList<>();
        for (LedgerEntry entry : posting.entries()) {
            EventType type = entry.kind() == LedgerKind.GRANT ? EventType.CREDIT_GRANTED : EventType.PERSON_COUNTED;
            OpaqueId subject = entry.cause() instanceof Cause.OfReferral cause
                    ? cause.id()
                    : engine.ids().next(tenant, now);
            events.add(engine.event(
                    tenant,
                    now,
                    type,
                    subject,
                    Map.of(
                            "agency", contract.programme().agency(),
                            "sequence", Long.toString(entry.sequence()),
                            "amount", Integer.toString(entry.amount()))));
        }
        return events;
    }

    private void record(
            UnitOfWork unit, TenantId tenant, Contract contract, Map<OpaqueId, AgencyAnswer> taken, Instant now) {
        List<RelayEvent> events = new ArrayList<>();
        Map<TallyKind, Long> amounts = new EnumMap<>(TallyKind.class);
        taken.forEach((id, answer) -> {
            events.add(engine.event(tenant, now, EventType.REFERRAL_ACKNOWLEDGED, id, Map.of("answer", answer.name())));
            amounts.merge(tallyKind(answer), 1L, Long::sum);
        });
        unit.events().append(tenant, events);
        unit.tallies()
                .add(
                        tenant,
                        amounts.entrySet().stream()
                                .map(entry -> new Tally(
                                        contract.number(), contract.day(now), entry.getKey(), entry.getValue()))
                                .toList());
    }

    private static List<Outcome> named(
            List<Acknowledgement> answers,
            List<Outcome> outcomes,
            Map<OpaqueId, AgencyAnswer> taken,
            Set<OpaqueId> counted) {
        List<Outcome> named = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            OpaqueId id = answers.get(i).referral();
            if (outcomes.get(i) != Outcome.NOT_COUNTED || taken.get(id) != AgencyAnswer.ACCEPTED_NEW) {
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
}
