package org.careerrelay.credit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Shows ledgers: to the company as published, to the operator entry by entry. Thread-safe. */
public final class Credits {

    private static final int PAGE = 1000;

    private final Engine engine;

    /**
     * Shows ledgers.
     *
     * @param engine what it works with
     */
    public Credits(Engine engine) {
        this.engine = engine;
    }

    /**
     * The credits of a programme as the company sees them (CMP-21).
     *
     * @param company key of the company
     * @param agency key of the agency
     * @return the snapshot
     * @throws InvalidInputException when there is no such programme
     */
    public CreditSnapshot snapshot(String company, String agency) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = tenant(unit, company);
            Contract contract =
                    CompanySettings.read(unit, tenant, now).withAgency(agency).orElseThrow(Credits::noProgramme);
            return snapshot(unit, tenant, contract, unit.credits().read(tenant, contract.number()), now);
        });
    }

    /**
     * The snapshot at a balance: counts and grants as of the last publication, the company's own reservations as they are. What is summed
     * up beside the balance ends with the balance's last entry, so that both belong to the same moment also where nothing is locked.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param balance its balance; locked where something is decided by the snapshot
     * @param now the time
     * @return the snapshot
     */
    public static CreditSnapshot snapshot(
            UnitOfWork unit, TenantId tenant, Contract contract, CreditBalance balance, Instant now) {
        Instant asOf = asOf(contract, now);
        boolean daily = contract.programme().publication() == Publication.DAILY;
        long last = balance.lastSequence();
        Map<LedgerKind, Long> since =
                daily ? unit.credits().sumsSince(tenant, contract.number(), asOf, last) : Map.of();
        long granted = balance.granted() - since.getOrDefault(LedgerKind.GRANT, 0L);
        Optional<LedgerEntry> published = since.containsKey(LedgerKind.COUNT)
                ? unit.credits().lastBefore(tenant, contract.number(), asOf, last)
                : Optional.empty();
        long progress = since.containsKey(LedgerKind.COUNT)
                ? published.map(LedgerEntry::progress).orElse(0L)
                : balance.progress();
        boolean trial = contract.programme().isTrial();
        long available = granted - balance.revoked() - balance.consumed() - balance.expired() - balance.reserved();
        long threshold = since.containsKey(LedgerKind.GRANT)
                ? fullCycle(
                        unit,
                        tenant,
                        contract,
                        published.map(LedgerEntry::sequence).orElse(0L))
                : balance.cycleThreshold();
        return new CreditSnapshot(
                contract.programme().agency(),
                asOf,
                balance.counted() - since.getOrDefault(LedgerKind.COUNT, 0L),
                granted,
                balance.reserved(),
                trial ? 0 : available,
                balance.consumed(),
                balance.expired(),
                progress,
                threshold == 0 ? contract.programme().rule().threshold() : (int) threshold,
                trial);
    }

    /** What a cycle needed that was open after an entry and is full by now: the progress right before its grant. */
    private static long fullCycle(UnitOfWork unit, TenantId tenant, Contract contract, long sequence) {
        long progress = 0;
        long after = sequence;
        while (true) {
            List<LedgerEntry> entries = unit.credits().entries(tenant, contract.number(), after, PAGE);
            for (LedgerEntry entry : entries) {
                if (entry.kind() == LedgerKind.GRANT) {
                    return progress;
                }
                progress = entry.progress();
                after = entry.sequence();
            }
            if (entries.isEmpty()) {
                return 0;
            }
        }
    }

    /**
     * Before which instant a credit must have been granted to be drawn on: the published ones, where nothing is held back all.
     *
     * @param contract the programme
     * @param now the time
     * @return the instant, exclusive
     */
    public static Instant grantedBefore(Contract contract, Instant now) {
        return switch (contract.programme().publication()) {
            case DAILY -> asOf(contract, now);
            case IMMEDIATE ->
                now.plus(1, ChronoUnit.MICROS); // one granted in this very microsecond is shown: it can be used
        };
    }

    /**
     * Until when counts are published: the last midnight in the programme's zone, or now.
     *
     * @param contract the programme
     * @param now the time
     * @return counts before this instant are published
     */
    public static Instant asOf(Contract contract, Instant now) {
        return switch (contract.programme().publication()) {
            case DAILY ->
                contract.day(now).atStartOfDay(contract.programme().zone()).toInstant();
            case IMMEDIATE -> now;
        };
    }

    /**
     * Reads a ledger in order; references in it are opaque, and nothing in it is about a person.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param after the last sequence seen, or 0
     * @param limit how many at most
     * @return the next entries
     * @throws InvalidInputException when there is no such programme
     */
    public List<LedgerEntry> ledger(String company, String agency, long after, int limit) {
        return engine.storage().transact(unit -> {
            TenantId tenant = tenant(unit, company);
            int programme = unit.settings().programmes(tenant).stream()
                    .filter(key -> key.agency().equals(agency))
                    .findFirst()
                    .map(ProgrammeKey::number)
                    .orElseThrow(Credits::noProgramme);
            return unit.credits().entries(tenant, programme, after, limit);
        });
    }

    private static TenantId tenant(UnitOfWork unit, String company) {
        return unit.tenants().find(TenantKind.COMPANY, company).map(Tenant::id).orElseThrow(Credits::noProgramme);
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }
}
