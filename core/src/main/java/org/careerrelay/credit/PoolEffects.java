package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Commands;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * People on their way from a member of a pool to its holder (Q17). They are carried at least once and count once: both ledgers name the same command, of which an entry of a kind
 * exists once. Where the holder cannot take them it notes that it did not, whatever comes later, and the member has them back in the transaction that ends the row. Thread-safe.
 */
public final class PoolEffects implements OutboxHandler {

    private static final int SLICE = 20;

    private final Engine engine;
    private final Commands commands;
    private final Bookkeeping books;
    private final Expiry expiry;

    /**
     * Carries people.
     *
     * @param engine what it works with
     */
    public PoolEffects(Engine engine) {
        this.engine = engine;
        this.commands = new Commands(engine);
        this.books = new Bookkeeping(engine);
        this.expiry = new Expiry(engine);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.POOL_CONTRIBUTION);
    }

    @Override
    public int slice() {
        return SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        List<Sending> sent = engine.storage().transact(unit -> read(unit, tenant, rows));
        Map<OpaqueId, Sending> refused = new HashMap<>();
        for (Sending sending : sent) {
            if (engine.storage().transact(unit -> arrive(unit, destination, sending)) == Arrival.REFUSED) {
                refused.put(sending.row(), sending);
            }
        }
        return (unit, open) -> settle(unit, open, refused, settlement);
    }

    /** What left the member's ledger, in the order of the rows. */
    private static List<Sending> read(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        String member = unit.tenants().find(tenant).map(Tenant::key).orElse("");
        List<Sending> sent = new ArrayList<>();
        for (OutboxRow row : rows) {
            int programme = unit.settings().programmes(tenant).stream()
                    .filter(key -> key.agency().equals(row.note()))
                    .findFirst()
                    .orElseThrow()
                    .number();
            LedgerEntry entry = adjusted(unit, tenant, programme, row.subject()).orElseThrow();
            sent.add(new Sending(row.id(), member, row.note(), row.subject(), -entry.amount(), entry.at()));
        }
        return sent;
    }

    private Arrival arrive(UnitOfWork unit, String holder, Sending sending) {
        Optional<TenantId> found =
                unit.tenants().find(TenantKind.COMPANY, holder).map(Tenant::id);
        if (found.isEmpty()) {
            return Arrival.REFUSED; // one that came to be later did not name the member when they left
        }
        TenantId tenant = found.get();
        Instant now = engine.now();
        String key = "pool/" + sending.command();
        Commands.Claim claim = commands.claim(unit, tenant, key, sending.form(), now);
        if (claim instanceof Commands.Claim.Repeated repeated) {
            return Arrival.valueOf(repeated.outcome());
        }
        if (claim instanceof Commands.Claim.Conflict) {
            throw new IllegalStateException("another command has the key of a contribution");
        }
        Arrival arrival = take(unit, tenant, sending, now);
        commands.settle(unit, tenant, key, arrival.name());
        return arrival;
    }

    private Arrival take(UnitOfWork unit, TenantId tenant, Sending sending, Instant now) {
        boolean named = CompanySettings.read(unit, tenant, sending.at()).withAgency(sending.agency()).stream()
                .anyMatch(contract -> Pools.names(contract.pool(), sending.member()));
        Optional<Contract> contract = CompanySettings.read(unit, tenant, now).withAgency(sending.agency());
        if (contract.isEmpty()) {
            return Arrival.REFUSED;
        }
        OpenLedger ledger = OpenLedger.lock(unit, tenant, contract.get(), expiry, now);
        if (adjusted(unit, tenant, contract.get().number(), sending.command()).isPresent()) {
            return Arrival.TAKEN; // longer ago than commands are kept
        }
        if (!named || sending.people() > 0 && !contract.get().open(now)) {
            return Arrival.REFUSED;
        }
        ledger.write(
                books,
                Ledger.adjust(
                        ledger.balance(), ledger.available(), ledger.terms(), sending.command(), sending.people()),
                PoolEvidence.takenFrom(sending.member()),
                PoolEvidence.BY_ITSELF);
        return Arrival.TAKEN;
    }

    private void settle(UnitOfWork unit, List<OutboxRow> rows, Map<OpaqueId, Sending> refused, Settlement settlement) {
        List<OutboxRow> held = new ArrayList<>(settlement.done(unit, rows));
        held.sort(Comparator.comparing(OutboxRow::note).thenComparing(OutboxRow::id)); // as ledgers are locked
        for (OutboxRow row : held) {
            Sending back = refused.get(row.id());
            if (back != null) {
                giveBack(unit, row, back.people());
            }
        }
    }

    /** Bound to the row, which is ended in the same transaction. */
    private void giveBack(UnitOfWork unit, OutboxRow row, int people) {
        Instant now = engine.now();
        Contract contract = CompanySettings.read(unit, row.tenant(), now)
                .withAgency(row.note())
                .orElseThrow();
        OpenLedger ledger = OpenLedger.lock(unit, row.tenant(), contract, expiry, now);
        ledger.write(
                books,
                Ledger.adjust(ledger.balance(), ledger.available(), ledger.terms(), row.id(), people),
                PoolEvidence.givenBackBy(row.destination()),
                PoolEvidence.BY_ITSELF);
    }

    private static Optional<LedgerEntry> adjusted(UnitOfWork unit, TenantId tenant, int programme, OpaqueId command) {
        return unit.credits().entriesOf(tenant, programme, List.of(new Cause.OfCommand(command))).stream()
                .filter(entry -> entry.kind() == LedgerKind.ADJUST)
                .findFirst();
    }

    /** What became of people at the holder; the name is what is stored. */
    private enum Arrival {
        TAKEN,
        REFUSED
    }

    /**
     * People who left a member's ledger.
     *
     * @param row the row that carries them
     * @param member key of the member
     * @param agency key of the agency
     * @param command what both ledgers name
     * @param people how many, or fewer
     * @param at when they left
     */
    private record Sending(OpaqueId row, String member, String agency, OpaqueId command, int people, Instant at) {

        byte[] form() {
            return new CanonicalForm("pool.contribution")
                    .text(member)
                    .text(agency)
                    .number(people)
                    .toBytes();
        }
    }
}
