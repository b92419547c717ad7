package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.UnitOfWork;

/** Writes what a rule of the ledger decided: entries, balance, credits, tallies and events, all in one transaction. Thread-safe. */
public final class Bookkeeping {

    private final Engine engine;

    /**
     * Writes ledgers.
     *
     * @param engine what it works with
     */
    public Bookkeeping(Engine engine) {
        this.engine = engine;
    }

    /**
     * Writes a posting; an empty one writes nothing.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param posting what was decided, by the balance that this transaction has locked
     * @param now the time
     */
    public void write(UnitOfWork unit, TenantId tenant, Contract contract, Posting posting, Instant now) {
        write(unit, tenant, contract, posting, now, Map.of());
    }

    /**
     * The same, with further facts in each event.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param posting what was decided, by the balance that this transaction has locked
     * @param now the time
     * @param details such as who commanded it and the evidence
     */
    public void write(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            Posting posting,
            Instant now,
            Map<String, String> details) {
        if (posting.isEmpty()) {
            return;
        }
        unit.credits().append(tenant, contract.number(), posting.entries(), posting.after());
        if (!posting.credits().isEmpty()) {
            unit.credits().putCredits(tenant, contract.number(), posting.credits());
        }
        Map<TallyKind, Long> sums = new HashMap<>();
        List<RelayEvent> events = new ArrayList<>(posting.entries().size());
        for (LedgerEntry entry : posting.entries()) {
            tallied(entry.kind(), sums, entry.amount());
            events.add(event(tenant, contract, entry, now, details));
        }
        unit.tallies()
                .add(
                        tenant,
                        sums.entrySet().stream()
                                .map(sum ->
                                        new Tally(contract.number(), contract.day(now), sum.getKey(), sum.getValue()))
                                .toList());
        unit.events().append(tenant, events);
    }

    private static void tallied(LedgerKind kind, Map<TallyKind, Long> sums, int amount) {
        switch (kind) {
            case COUNT -> sums.merge(TallyKind.COUNTED, (long) amount, Long::sum);
            case UNCOUNT -> sums.merge(TallyKind.UNCOUNTED, (long) amount, Long::sum);
            case GRANT -> sums.merge(TallyKind.GRANTED, (long) amount, Long::sum);
            case OPENING, RESERVE, RELEASE, CONSUME, EXPIRE, REVOKE, ADJUST -> {}
        }
    }

    private RelayEvent event(
            TenantId tenant, Contract contract, LedgerEntry entry, Instant now, Map<String, String> further) {
        Map<String, String> details = new HashMap<>(further);
        details.put("agency", contract.programme().agency());
        details.put("sequence", Long.toString(entry.sequence()));
        details.put("amount", Integer.toString(entry.amount()));
        details.put("contract", Integer.toString(entry.contractVersion()));
        if (entry.cause() instanceof Cause.OfGrant grant) {
            details.put("grant", Long.toString(grant.number()));
        }
        Long credit = entry.credit();
        if (credit != null) {
            details.put("credit", Long.toString(credit));
        }
        return engine.event(tenant, now, type(entry), subject(tenant, entry.cause(), now), details);
    }

    private OpaqueId subject(TenantId tenant, Cause cause, Instant now) {
        if (cause instanceof Cause.OfReferral of) {
            return of.id();
        }
        if (cause instanceof Cause.OfIntroduction of) {
            return of.id();
        }
        if (cause instanceof Cause.OfCommand of) {
            return of.id();
        }
        return engine.ids().next(tenant, now);
    }

    private static EventType type(LedgerEntry entry) {
        return switch (entry.kind()) {
            case OPENING -> EventType.BALANCE_OPENED;
            case COUNT -> EventType.PERSON_COUNTED;
            case UNCOUNT -> EventType.COUNT_TAKEN_BACK;
            case GRANT -> EventType.CREDIT_GRANTED;
            case RESERVE -> EventType.CREDIT_RESERVED;
            case RELEASE -> EventType.CREDIT_RELEASED;
            case CONSUME -> EventType.CREDIT_CONSUMED;
            case EXPIRE -> EventType.CREDIT_EXPIRED;
            case REVOKE -> EventType.CREDIT_REVOKED;
            case ADJUST -> entry.credit() == null ? EventType.LEDGER_ADJUSTED : EventType.CREDIT_RESTORED;
        };
    }
}
