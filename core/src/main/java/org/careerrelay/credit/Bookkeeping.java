package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
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
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        List<RelayEvent> events = new ArrayList<>(posting.entries().size());
        Iterator<OpaqueId> ids =
                engine.ids().next(tenant, now, posting.entries().size()).iterator();
        for (LedgerEntry entry : posting.entries()) {
            tallied(entry.kind(), sums, entry.amount());
            OpaqueId id = ids.next();
            events.add(new RelayEvent(
                    id, now, type(entry), subject(entry.cause(), id), details(contract, entry, details)));
        }
        unit.tallies().add(tenant, contract.tallies(sums, now));
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

    private static Map<String, String> details(Contract contract, LedgerEntry entry, Map<String, String> further) {
        Map<String, String> details = Map.of(
                "agency", contract.programme().agency(),
                "sequence", Long.toString(entry.sequence()),
                "amount", text(entry.amount()),
                "contract", text(entry.contractVersion()));
        Long credit = entry.credit();
        Cause.OfGrant grant = entry.cause() instanceof Cause.OfGrant of ? of : null;
        if (further.isEmpty() && credit == null && grant == null) {
            return details;
        }
        Map<String, String> all = new HashMap<>(further);
        all.putAll(details);
        if (grant != null) {
            all.put("grant", Long.toString(grant.number()));
        }
        if (credit != null) {
            all.put("credit", Long.toString(credit));
        }
        return all;
    }

    /** Nearly always one. */
    private static String text(int number) {
        return number == 1 ? "1" : Integer.toString(number);
    }

    /** A grant and a credit have numbers, not ids: the event about them is its own subject. */
    private static OpaqueId subject(Cause cause, OpaqueId event) {
        if (cause instanceof Cause.OfReferral of) {
            return of.id();
        }
        if (cause instanceof Cause.OfIntroduction of) {
            return of.id();
        }
        if (cause instanceof Cause.OfCommand of) {
            return of.id();
        }
        return event;
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
