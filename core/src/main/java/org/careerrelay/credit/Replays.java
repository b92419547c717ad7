package org.careerrelay.credit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.ContractReplay;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Goes through ledgers again under other contracts; nothing is written. Thread-safe. */
public final class Replays {

    private static final int PAGE = 1000;

    private final Engine engine;

    /**
     * Goes through ledgers.
     *
     * @param engine what it works with
     */
    public Replays(Engine engine) {
        this.engine = engine;
    }

    /**
     * What a company may see: everything up to the last publication.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param other the other contract
     * @return what would have been
     * @throws InvalidInputException when the contract is incomplete or there is no such programme
     */
    public ContractReplay published(String company, String agency, Programme other) {
        return replay(company, agency, other, true);
    }

    /**
     * Everything up to now.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param other the other contract
     * @return what would have been
     * @throws InvalidInputException when the contract is incomplete or there is no such programme
     */
    public ContractReplay complete(String company, String agency, Programme other) {
        return replay(company, agency, other, false);
    }

    private ContractReplay replay(String company, String agency, Programme other, boolean published) {
        engine.inputs().check(other);
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(Replays::noProgramme);
            Contract stored =
                    CompanySettings.read(unit, tenant, now).withAgency(agency).orElseThrow(Replays::noProgramme);
            boolean daily = published && stored.programme().publication() == Publication.DAILY;
            return replay(unit, tenant, stored, other, daily ? Credits.asOf(stored, now) : now, daily);
        });
    }

    /**
     * Up to the last entry before an instant, or up to the last one of the balance that was read first, since others may write meanwhile. Where
     * days begin is not taken from the other contract: with a zone of one's choice a published day could be cut into hours.
     */
    private static ContractReplay replay(
            UnitOfWork unit, TenantId tenant, Contract stored, Programme other, Instant asOf, boolean before) {
        long last = unit.credits().read(tenant, stored.number()).lastSequence();
        long upTo = before
                ? unit.credits()
                        .lastBefore(tenant, stored.number(), asOf, last)
                        .map(LedgerEntry::sequence)
                        .orElse(0L)
                : last;
        Contract replayed = new Contract(
                stored.number(),
                stored.version(),
                stored.programme().rule(other.rule()).policies(other.policies()));
        PoolHistory pools = PoolHistory.read(unit, tenant, stored.programme().agency());
        Replay replay = new Replay(replayed, pools::isMember);
        Totals actual = new Totals();
        forEach(unit, tenant, stored, 0, upTo, entry -> {
            replay.add(entry);
            actual.add(entry);
        });
        replay.expire(asOf);
        return new ContractReplay(
                stored.programme().agency(),
                asOf,
                actual.with(lapsed(unit, tenant, stored, asOf, upTo, last), threshold(stored, asOf)),
                Totals.of(replay.balance(), threshold(replayed, asOf)),
                replay.unmet());
    }

    /** Credits whose time was over, while nobody had written it down yet, or only after the last entry that is looked at (CMP-12). */
    private static long lapsed(
            UnitOfWork unit, TenantId tenant, Contract contract, Instant asOf, long upTo, long last) {
        Map<Long, LedgerKind> next = new HashMap<>();
        forEach(unit, tenant, contract, upTo, last, entry -> {
            if (entry.credit() != null) {
                next.putIfAbsent(entry.credit(), entry.kind());
            }
        });
        next.values().removeIf(kind -> kind != LedgerKind.EXPIRE);
        return Stream.concat(
                        unit.credits().lapsed(tenant, contract.number(), asOf).stream(),
                        unit.credits().findCredits(tenant, contract.number(), next.keySet()).stream())
                .filter(credit -> credit.lapsedAt(asOf))
                .count();
    }

    private static void forEach(
            UnitOfWork unit, TenantId tenant, Contract contract, long after, long upTo, Consumer<LedgerEntry> action) {
        for (long seen = after; seen < upTo; ) {
            List<LedgerEntry> page =
                    unit.credits().entries(tenant, contract.number(), seen, (int) Math.min(PAGE, upTo - seen));
            page.forEach(action);
            seen = page.get(page.size() - 1).sequence();
        }
    }

    /** What a cycle that began now would need. */
    private static int threshold(Contract contract, Instant at) {
        return contract.programme().ruleOn(contract.day(at)).threshold();
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }
}
