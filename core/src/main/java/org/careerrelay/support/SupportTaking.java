package org.careerrelay.support;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult;
import org.careerrelay.model.support.SupportEventResult.Outcome;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The company's side: takes what agencies tell of people who agreed to that, and totals of everybody else. Nothing of it reaches the ledger (A10, R-61). Thread-safe.
 */
public final class SupportTaking {

    private static final int BATCH = 1000;

    /** As many months back totals are taken: an agency may have been out of reach for long, but figures are made of what is told now. */
    private static final int MONTHS = 24;

    private final Engine engine;

    /**
     * Serves companies.
     *
     * @param engine what it works with
     */
    public SupportTaking(Engine engine) {
        this.engine = engine;
    }

    /**
     * Takes events, of any number of companies.
     *
     * @param agency key of the agency
     * @param events the events, in any order; repetitions change nothing
     * @return what became of each, in the same order
     * @throws InvalidInputException when something is wrong with any of them, with all that is; then nothing was stored
     */
    public List<SupportEventResult> take(String agency, List<SupportEvent> events) {
        List<SupportEvent> checked = SupportNotes.checked(engine, events);
        SupportEventResult[] results = new SupportEventResult[checked.size()];
        Map<TenantId, List<Integer>> byCompany = new LinkedHashMap<>();
        for (int i = 0; i < checked.size(); i++) {
            byCompany
                    .computeIfAbsent(checked.get(i).referral().tenant(), tenant -> new ArrayList<>())
                    .add(i);
        }
        byCompany.forEach((tenant, positions) -> {
            for (int from = 0; from < positions.size(); from += BATCH) {
                List<Integer> batch = positions.subList(from, Math.min(positions.size(), from + BATCH));
                List<SupportEvent> taken = batch.stream().map(checked::get).toList();
                List<Outcome> outcomes = engine.storage().transact(unit -> batch(unit, tenant, agency, taken));
                for (int i = 0; i < batch.size(); i++) {
                    results[batch.get(i)] = new SupportEventResult(taken.get(i).key(), outcomes.get(i));
                }
            }
        });
        return Arrays.asList(results);
    }

    private List<Outcome> batch(UnitOfWork unit, TenantId tenant, String agency, List<SupportEvent> events) {
        Instant now = engine.now();
        return unit.tenants()
                .find(tenant)
                .filter(company -> company.kind() == TenantKind.COMPANY)
                .flatMap(company -> CompanySettings.read(unit, tenant, now).withAgency(agency))
                .map(contract -> batch(unit, tenant, contract, agency, events, now))
                .orElseGet(() -> events.stream().map(event -> Outcome.UNKNOWN).toList());
    }

    private List<Outcome> batch(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            String agency,
            List<SupportEvent> events,
            Instant now) {
        Set<OpaqueId> ids = events.stream().map(SupportEvent::referral).collect(Collectors.toSet());
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        // Locked, so that of two events of one stage that come at the same time one is tallied.
        unit.referrals().lock(tenant, ids).forEach(referral -> referrals.put(referral.id(), referral));
        Set<OpaqueId> agreed = unit.consents().find(tenant, ids).stream()
                .filter(consent -> allows(consent, now))
                .map(ConsentRecord::referral)
                .collect(Collectors.toSet());
        Map<String, SupportEvent> known = new HashMap<>();
        unit.support()
                .byKey(tenant, agency, events.stream().map(SupportEvent::key).toList())
                .forEach(row -> known.put(row.event().key(), row.event()));
        StagesReached reached = StagesReached.read(unit, tenant, agency, ids);
        List<StoredSupportEvent> fresh = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (SupportEvent event : events) {
            Outcome outcome = judge(
                    event, known.get(event.key()), referrals.get(event.referral()), contract.number(), agreed, now);
            outcomes.add(outcome);
            if (outcome == Outcome.RECORDED) {
                known.put(event.key(), event);
                StoredSupportEvent row = new StoredSupportEvent(
                        engine.ids().next(tenant, now),
                        agency,
                        event,
                        reached.contains(event) ? SupportStanding.NOT_COUNTED : SupportStanding.TOLD,
                        null,
                        now);
                reached.add(row);
                fresh.add(row);
            }
        }
        store(unit, tenant, contract, agency, fresh, referrals, now);
        return outcomes;
    }

    /** What is not agreed to is not kept, not even for a moment: an agency asks for the consent too, and may be late. */
    private static Outcome judge(
            SupportEvent event,
            @Nullable SupportEvent before,
            @Nullable Referral referral,
            int programme,
            Set<OpaqueId> agreed,
            Instant now) {
        if (referral == null || referral.programme() != programme || !isHandedOver(referral)) {
            return Outcome.UNKNOWN;
        }
        if (!agreed.contains(referral.id())) {
            return Outcome.WITHOUT_CONSENT;
        }
        if (before != null) {
            return before.equals(event) ? Outcome.REPEATED : Outcome.CONFLICT;
        }
        Outcome outOfTime = SupportNotes.outOfTime(event, now);
        return outOfTime == null ? Outcome.RECORDED : outOfTime;
    }

    /** The agency's answer travels apart and may come later. */
    private static boolean isHandedOver(Referral referral) {
        AgencyAnswer answer = referral.answer();
        return switch (referral.state()) {
            case CONSENTED, SENT, DISPUTED, WITHDRAWN -> true;
            case ACKNOWLEDGED -> answer == AgencyAnswer.ACCEPTED_NEW;
            case ISSUED, MAILED, REVOKED, EXPIRED -> false;
        };
    }

    /** A consent that has ended, or without this box, is as good as none. */
    static boolean allows(ConsentRecord consent, Instant now) {
        return consent.isProven() && consent.allows(Purpose.FEEDBACK_TO_COMPANY, now);
    }

    private void store(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            String agency,
            List<StoredSupportEvent> fresh,
            Map<OpaqueId, Referral> referrals,
            Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        // Of two that come at the same time with one key and about two people one is stored, and tallied.
        Set<OpaqueId> stored = unit.support().insert(tenant, fresh);
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        List<RelayEvent> events = new ArrayList<>();
        for (StoredSupportEvent row : fresh) {
            if (!stored.contains(row.id())) {
                continue;
            }
            Map<String, String> facts = new TreeMap<>(
                    Map.of("agency", agency, "stage", row.event().stage().name()));
            Referral referral = referrals.get(row.event().referral());
            TallyKind kind = SupportTallies.people(row.event().stage());
            if (kind != null && referral != null && row.standing() == SupportStanding.TOLD) {
                if (referral.isApart()) {
                    facts.put("apart", "1"); // counted by route alone (Q9)
                } else {
                    sums.merge(kind, 1L, Long::sum);
                    facts.put("amount", "1");
                }
            }
            events.add(engine.event(
                    tenant, now, EventType.SUPPORT_REPORTED, row.event().referral(), facts));
        }
        unit.events().append(tenant, events);
        unit.tallies().add(tenant, contract.tallies(sums, now));
    }

    /**
     * Takes totals of a month. The first of a month stays.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param totals the totals
     * @return whether there is a programme between the two and the month is neither in the future nor more than two years back; what was taken before is taken
     */
    public boolean take(String agency, String company, SupportTotals totals) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            return unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .flatMap(tenant -> CompanySettings.read(unit, tenant.id(), now)
                            .withAgency(agency)
                            .filter(contract -> isTaken(totals.month(), YearMonth.from(contract.day(now))))
                            .map(contract -> {
                                totals(unit, tenant.id(), contract, agency, totals, now);
                                return true;
                            }))
                    .orElse(false);
        });
    }

    private static boolean isTaken(YearMonth month, YearMonth running) {
        return !month.isAfter(running) && !month.isBefore(running.minusMonths(MONTHS));
    }

    private void totals(
            UnitOfWork unit, TenantId tenant, Contract contract, String agency, SupportTotals totals, Instant now) {
        OpaqueId id = engine.ids().next(tenant, now);
        if (unit.support().insert(tenant, new StoredSupportTotals(id, agency, totals, now))) {
            Map<TallyKind, Long> sums = SupportTallies.of(totals);
            Map<String, String> facts = new TreeMap<>(
                    Map.of("agency", agency, "month", totals.month().toString()));
            sums.forEach((kind, number) -> facts.put(kind.name(), Long.toString(number)));
            engine.happened(unit, tenant, now, EventType.SUPPORT_TOTALS_RECEIVED, id, facts);
            unit.tallies().add(tenant, contract.tallies(sums, now));
        }
    }

    /**
     * The same as it came over the wire.
     *
     * @param agency key of the agency
     * @param message the totals
     * @return whether it was taken
     */
    public boolean take(String agency, SupportTotalled message) {
        return take(agency, message.company(), message.totals());
    }
}
