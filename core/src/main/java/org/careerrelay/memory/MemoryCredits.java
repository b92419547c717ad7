package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.spi.storage.CreditStore;

/** The ledgers of the programmes. */
final class MemoryCredits implements CreditStore {

    private final Transaction transaction;
    private final PerTenant<Table<Integer, ProgrammeTables, Map<Integer, ProgrammeTables>>> programmes;

    MemoryCredits(Transaction transaction) {
        this.transaction = transaction;
        programmes = new PerTenant<>(transaction, Table::unordered);
    }

    void open(TenantId tenant, int programme) {
        programmes.of(tenant).put(programme, new ProgrammeTables(transaction));
    }

    @Override
    public CreditBalance read(TenantId tenant, int programme) {
        return of(tenant, programme).balance.get();
    }

    @Override
    public CreditBalance lock(TenantId tenant, int programme) {
        return read(tenant, programme);
    }

    @Override
    public Set<OpaqueId> claimPeople(TenantId tenant, int programme, Map<OpaqueId, OpaqueId> referralByPerson) {
        ProgrammeTables tables = of(tenant, programme);
        Set<OpaqueId> claimed = new LinkedHashSet<>();
        referralByPerson.forEach((person, referral) -> {
            if (tables.people.insert(person, referral)) {
                claimed.add(person);
            }
        });
        return claimed;
    }

    @Override
    public void append(TenantId tenant, int programme, List<LedgerEntry> entries, CreditBalance after) {
        ProgrammeTables tables = of(tenant, programme);
        for (LedgerEntry entry : entries) {
            tables.entries.add(entry, "ledger entry of that sequence");
            tables.causes.insertNew(
                    new ProgrammeTables.Bound(entry.kind(), entry.cause()),
                    entry,
                    "ledger entry of that kind and cause");
        }
        tables.balance.set(after);
    }

    @Override
    public List<LedgerEntry> entries(TenantId tenant, int programme, long after, int limit) {
        return of(tenant, programme).entries.after(after, limit);
    }

    @Override
    public List<LedgerEntry> entriesOf(TenantId tenant, int programme, Cause cause) {
        Map<ProgrammeTables.Bound, LedgerEntry> causes =
                of(tenant, programme).causes.rows();
        return Stream.of(LedgerKind.values())
                .flatMap(kind -> Stream.ofNullable(causes.get(new ProgrammeTables.Bound(kind, cause))))
                .sorted(Comparator.comparing(LedgerEntry::sequence))
                .toList();
    }

    @Override
    public Optional<LedgerEntry> lastBefore(TenantId tenant, int programme, Instant before, long upTo) {
        List<LedgerEntry> entries = of(tenant, programme).entries.rows();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).sequence() <= upTo && entries.get(i).at().isBefore(before)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public Map<LedgerKind, Long> sumsSince(TenantId tenant, int programme, Instant from, long upTo) {
        Map<LedgerKind, Long> sums = new EnumMap<>(LedgerKind.class);
        for (LedgerEntry entry : of(tenant, programme).entries.rows()) {
            if (entry.sequence() <= upTo && !entry.at().isBefore(from)) {
                sums.merge(entry.kind(), (long) entry.amount(), Long::sum);
            }
        }
        return sums;
    }

    @Override
    public void putCredits(TenantId tenant, int programme, List<Credit> credits) {
        ProgrammeTables tables = of(tenant, programme);
        credits.forEach(credit -> tables.credits.put(credit.number(), credit));
    }

    @Override
    public List<Credit> credits(TenantId tenant, int programme, CreditState state, Instant grantedBefore, int limit) {
        return of(tenant, programme).credits.values().stream()
                .filter(credit -> credit.state() == state && credit.grantedAt().isBefore(grantedBefore))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Credit> findCredits(TenantId tenant, int programme, Collection<Long> numbers) {
        return Find.all(of(tenant, programme).credits.rows(), new TreeSet<>(numbers));
    }

    private ProgrammeTables of(TenantId tenant, int programme) {
        ProgrammeTables tables = programmes.of(tenant).get(programme);
        if (tables == null) {
            throw transaction.failure("the programme was never opened");
        }
        return tables;
    }
}
