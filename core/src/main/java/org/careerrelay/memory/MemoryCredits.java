package org.careerrelay.memory;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.CreditStock;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.CreditStore;
import org.jspecify.annotations.Nullable;

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
    public void claimPeople(
            TenantId tenant,
            int programme,
            Map<OpaqueId, OpaqueId> referralByPerson,
            Instant at,
            @Nullable Instant again) {
        ProgrammeTables tables = of(tenant, programme);
        referralByPerson.forEach((person, referral) -> {
            CountedPerson before = tables.people.put(person, new CountedPerson(person, referral, at));
            if (before != null && (again == null || !before.at().isBefore(again))) {
                throw transaction.failure("a person counts already");
            }
        });
    }

    @Override
    public List<CountedPerson> counted(TenantId tenant, int programme, Collection<OpaqueId> people) {
        return Find.all(of(tenant, programme).people.rows(), people);
    }

    /** When the persons of those referrals that belong to the programme counted in it, by referral. */
    Map<OpaqueId, Instant> countedBy(TenantId tenant, int programme, List<Referral> referrals) {
        Table<OpaqueId, CountedPerson, Map<OpaqueId, CountedPerson>> people = of(tenant, programme).people;
        Map<OpaqueId, Instant> counted = new HashMap<>();
        for (Referral referral : referrals) {
            CountedPerson claim = referral.programme() == programme ? people.get(referral.person()) : null;
            if (claim != null) {
                counted.put(referral.id(), claim.at());
            }
        }
        return counted;
    }

    @Override
    public void releasePeople(TenantId tenant, int programme, Map<OpaqueId, OpaqueId> people) {
        ProgrammeTables tables = of(tenant, programme);
        people.forEach((person, referral) -> {
            CountedPerson claim = tables.people.get(person);
            if (claim != null && claim.referral().equals(referral)) {
                tables.people.remove(person);
            }
        });
    }

    /** That somebody has counted, in every programme. */
    void forget(TenantId tenant, OpaqueId person) {
        programmes.of(tenant).values().forEach(programme -> programme.people.remove(person));
    }

    @Override
    public void copyPeople(TenantId tenant, int from, int to) {
        ProgrammeTables target = of(tenant, to);
        of(tenant, from).people.rows().forEach(target.people::insert);
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
            boolean people = entry.kind() != LedgerKind.ADJUST || entry.credit() == null;
            if (people && entry.sequence() <= upTo && !entry.at().isBefore(from)) {
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
    public List<LedgerEntry> entriesOf(TenantId tenant, int programme, Collection<? extends Cause> causes) {
        ProgrammeTables tables = of(tenant, programme);
        return new LinkedHashSet<>(causes)
                .stream()
                        .flatMap(cause -> Arrays.stream(LedgerKind.values())
                                .map(kind -> tables.causes.get(new ProgrammeTables.Bound(kind, cause))))
                        .flatMap(Stream::ofNullable)
                        .sorted(Comparator.comparingLong(LedgerEntry::sequence))
                        .toList();
    }

    @Override
    public List<LedgerEntry> entriesOfCredit(TenantId tenant, int programme, long credit) {
        return of(tenant, programme).entries.rows().stream()
                .filter(entry -> Long.valueOf(credit).equals(entry.credit()))
                .toList();
    }

    @Override
    public List<Credit> usable(TenantId tenant, int programme, Instant grantedBefore, Instant now, int limit) {
        return of(tenant, programme).credits.values().stream()
                .filter(credit -> credit.usableAt(now) && credit.grantedAt().isBefore(grantedBefore))
                .sorted(Comparator.comparing(Credit::expiresAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Credit::number))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Credit> inState(TenantId tenant, int programme, CreditState state) {
        return of(tenant, programme).credits.values().stream()
                .filter(credit -> credit.state() == state)
                .toList();
    }

    @Override
    public List<Credit> lapsed(TenantId tenant, int programme, Instant now) {
        return inState(tenant, programme, CreditState.AVAILABLE).stream()
                .filter(credit -> credit.lapsedAt(now))
                .toList();
    }

    @Override
    public CreditStock stock(TenantId tenant, int programme, Instant grantedBefore, Instant now) {
        List<Credit> credits = of(tenant, programme).credits.values().stream()
                .filter(credit -> credit.grantedAt().isBefore(grantedBefore))
                .toList();
        return new CreditStock(
                count(credits, credit -> credit.usableAt(now)),
                count(
                        credits,
                        credit -> credit.state() == CreditState.AVAILABLE
                                && !credit.usableAt(now)
                                && !credit.lapsedAt(now)),
                count(
                        credits,
                        credit -> credit.state() == CreditState.EXPIRED
                                || credit.state() == CreditState.AVAILABLE && credit.lapsedAt(now)),
                count(credits, credit -> credit.state() == CreditState.RESERVED),
                count(credits, credit -> credit.state() == CreditState.CONSUMED),
                count(credits, credit -> credit.state() == CreditState.REVOKED),
                credits.stream()
                        .filter(credit -> credit.state() == CreditState.AVAILABLE && !credit.lapsedAt(now))
                        .flatMap(credit -> Stream.ofNullable(credit.expiresAt()))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static long count(List<Credit> credits, Predicate<Credit> which) {
        return credits.stream().filter(which).count();
    }

    @Override
    public List<Credit> tellEnding(TenantId tenant, int programme, Instant before) {
        ProgrammeTables tables = of(tenant, programme);
        return lapsed(tenant, programme, before).stream()
                .filter(credit -> tables.told.insert(credit.number(), true))
                .toList();
    }

    @Override
    public Set<LedgerKey> lapsing(Instant before, int limit) {
        Set<LedgerKey> found = new LinkedHashSet<>();
        programmes.forEach((tenant, rows) -> rows.rows().forEach((programme, tables) -> {
            if (found.size() < limit
                    && tables.credits.values().stream()
                            .anyMatch(credit -> credit.state() == CreditState.AVAILABLE && credit.lapsedAt(before))) {
                found.add(new LedgerKey(tenant, programme));
            }
        }));
        return found;
    }

    @Override
    public List<Credit> findCredits(TenantId tenant, int programme, Collection<Long> numbers) {
        return Find.all(of(tenant, programme).credits.rows(), new TreeSet<>(numbers));
    }

    List<ExportedRow> rows(TenantId tenant, RowKind kind) {
        return new TreeMap<>(programmes.of(tenant).rows())
                .entrySet().stream()
                        .flatMap(entry -> entry.getValue().rows(entry.getKey(), kind))
                        .toList();
    }

    void restore(TenantId tenant, ExportedRow row) {
        if (row instanceof ExportedRow.OfBalance balance) {
            of(tenant, balance.programme()).balance.set(balance.balance());
        } else if (row instanceof ExportedRow.OfLedgerEntry entry) {
            append(tenant, entry.programme(), List.of(entry.entry()), read(tenant, entry.programme()));
        } else if (row instanceof ExportedRow.OfCountedPerson counted) {
            of(tenant, counted.programme())
                    .people
                    .insertNew(counted.counted().person(), counted.counted(), "counted person");
        } else if (row instanceof ExportedRow.OfCredit credit) {
            ProgrammeTables tables = of(tenant, credit.programme());
            tables.credits.insertNew(credit.credit().number(), credit.credit(), "credit");
            if (credit.endTold()) {
                tables.told.put(credit.credit().number(), true);
            }
        }
    }

    private ProgrammeTables of(TenantId tenant, int programme) {
        ProgrammeTables tables = programmes.of(tenant).get(programme);
        if (tables == null) {
            throw transaction.failure("the programme was never opened");
        }
        return tables;
    }
}
