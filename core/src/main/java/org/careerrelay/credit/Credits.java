package org.careerrelay.credit;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditStock;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Shows ledgers: to the company as published, to the operator entry by entry. Thread-safe. */
public final class Credits {

    private static final Set<LedgerKind> ABOUT_PEOPLE =
            EnumSet.of(LedgerKind.OPENING, LedgerKind.COUNT, LedgerKind.UNCOUNT, LedgerKind.ADJUST, LedgerKind.REVOKE);

    private static final int READINGS = 3;
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

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
            return snapshot(unit, tenant, contract, now);
        });
    }

    /** People and credits of one moment (CMP-21): read again where somebody wrote between the two, and in the end with the ledger locked. */
    private static CreditSnapshot snapshot(UnitOfWork unit, TenantId tenant, Contract contract, Instant now) {
        CreditBalance before = unit.credits().read(tenant, contract.number());
        for (int i = 0; i < READINGS; i++) {
            CreditSnapshot snapshot = snapshot(unit, tenant, contract, before, now);
            CreditBalance after = unit.credits().read(tenant, contract.number());
            if (after.equals(before)) {
                return snapshot;
            }
            before = after;
        }
        return snapshot(unit, tenant, contract, unit.credits().lock(tenant, contract.number()), now);
    }

    /**
     * The snapshot at a balance: people as of the last publication, credits that were granted before it as they stand now. What is summed
     * up beside the balance ends with the balance's last entry, so that both belong to the same moment also where nothing is locked.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param balance its balance
     * @param now the time
     * @return the snapshot
     */
    private static CreditSnapshot snapshot(
            UnitOfWork unit, TenantId tenant, Contract contract, CreditBalance balance, Instant now) {
        Instant asOf = asOf(contract, now);
        People people = people(unit, tenant, contract, balance, asOf);
        CreditStock stock = unit.credits().stock(tenant, contract.number(), grantedBefore(contract, now), now);
        boolean redeemable = !contract.programme().isTrial() && contract.redeemable(now);
        return new CreditSnapshot(
                contract.programme().agency(),
                asOf,
                people.counted(),
                stock.granted(),
                stock.reserved(),
                redeemable ? stock.usable() : 0,
                stock.held(),
                stock.consumed(),
                stock.lapsed(),
                stock.revoked(),
                people.progress(),
                people.threshold() == 0
                        ? contract.programme().ruleOn(contract.day(now)).threshold()
                        : people.threshold(),
                stock.nextExpiry(),
                contract.programme().isTrial());
    }

    /** Who counts, as far as it is published. */
    private static People people(
            UnitOfWork unit, TenantId tenant, Contract contract, CreditBalance balance, Instant asOf) {
        if (contract.programme().publication() == Publication.IMMEDIATE) {
            return new People(balance.counted(), balance.progress(), balance.cycleThreshold());
        }
        long last = balance.lastSequence();
        Map<LedgerKind, Long> since = unit.credits().sumsSince(tenant, contract.number(), asOf, last);
        if (Collections.disjoint(since.keySet(), ABOUT_PEOPLE)) {
            return new People(balance.counted(), balance.progress(), balance.cycleThreshold());
        }
        long counted = balance.counted()
                - since.getOrDefault(LedgerKind.OPENING, 0L)
                - since.getOrDefault(LedgerKind.COUNT, 0L)
                + since.getOrDefault(LedgerKind.UNCOUNT, 0L)
                - since.getOrDefault(LedgerKind.ADJUST, 0L);
        return unit.credits()
                .lastBefore(tenant, contract.number(), asOf, last)
                .map(entry -> new People(counted, entry.progress(), entry.threshold()))
                .orElseGet(() -> new People(counted, 0, 0));
    }

    /** Who counts, and how far the open cycle is. */
    private record People(long counted, long progress, int threshold) {}

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
            case IMMEDIATE -> FAR; // also what a machine has granted whose clock is ahead of this one's
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
