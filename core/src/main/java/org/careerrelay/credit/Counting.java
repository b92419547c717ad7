package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.UnitOfWork;

/** Counts people in a programme, each once (A30, INV-5), and writes what follows: entries, credits, events, tallies. Thread-safe. */
public final class Counting {

    private final Engine engine;

    /**
     * Counts people.
     *
     * @param engine what it works with
     */
    public Counting(Engine engine) {
        this.engine = engine;
    }

    /**
     * Counts people.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param balance its balance, locked
     * @param referralByPerson who may count, in order, each with the referral through which
     * @param now the time
     * @return the referrals through which somebody was counted now
     */
    public Set<OpaqueId> count(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            CreditBalance balance,
            Map<OpaqueId, OpaqueId> referralByPerson,
            Instant now) {
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
        List<Tally> tallies = new ArrayList<>();
        tallies.add(new Tally(contract.number(), contract.day(now), TallyKind.COUNTED, counted.size()));
        if (!posting.credits().isEmpty()) {
            unit.credits().putCredits(tenant, contract.number(), posting.credits());
            int granted = posting.credits().size();
            tallies.add(new Tally(contract.number(), contract.day(now), TallyKind.GRANTED, granted));
        }
        unit.tallies().add(tenant, tallies);
        unit.events()
                .append(
                        tenant,
                        posting.entries().stream()
                                .map(entry -> event(tenant, contract, entry, now))
                                .toList());
        return Set.copyOf(counted);
    }

    private RelayEvent event(TenantId tenant, Contract contract, LedgerEntry entry, Instant now) {
        EventType type = entry.kind() == LedgerKind.GRANT ? EventType.CREDIT_GRANTED : EventType.PERSON_COUNTED;
        OpaqueId subject = entry.cause() instanceof Cause.OfReferral cause
                ? cause.id()
                : engine.ids().next(tenant, now);
        return engine.event(
                tenant,
                now,
                type,
                subject,
                Map.of(
                        "agency", contract.programme().agency(),
                        "sequence", Long.toString(entry.sequence()),
                        "amount", Integer.toString(entry.amount())));
    }
}
