package org.careerrelay.credit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.programme.PoolObstacle;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Has the people of a pool's members go over to its holder (Q17): they leave the member's ledger in one transaction with the outbox row that brings them, so that they are always
 * in a ledger or on their way. Thread-safe.
 */
public final class PoolContributions {

    private final Engine engine;
    private final Pools pools;
    private final Bookkeeping books;
    private final Expiry expiry;

    /**
     * Has people go over.
     *
     * @param engine what it works with
     */
    public PoolContributions(Engine engine) {
        this.engine = engine;
        this.pools = new Pools(engine);
        this.books = new Bookkeeping(engine);
        this.expiry = new Expiry(engine);
    }

    /** Goes through all companies, each apart. */
    public void run() {
        Apart.each("pool", engine.companies(), this::run);
    }

    private void run(Tenant company) {
        CompanySettings settings =
                engine.storage().transact(unit -> CompanySettings.read(unit, company.id(), engine.now()));
        for (Contract contract : settings.contracts()) {
            if (contract.membership().isPresent()) {
                contribute(company, contract);
            } else if (contract.pool() != null) {
                // Whoever waited for the ledger while the company left may have counted as if it had not.
                engine.storage()
                        .transact(unit ->
                                settle(unit, company.id(), contract.programme().agency(), engine.now()));
            }
        }
    }

    /**
     * Has a company's people go over now.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @return what became of it
     * @throws InvalidInputException when there is no such programme
     */
    public PoolContribution contribute(String company, String agency) {
        Optional<Tenant> tenant =
                engine.storage().transact(unit -> unit.tenants().find(TenantKind.COMPANY, company));
        Contract contract = pools.contract(company, agency, engine.now())
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("agency", "programme.missing"))));
        return contribute(tenant.orElseThrow(), contract);
    }

    private PoolContribution contribute(Tenant company, Contract contract) {
        Optional<ProgrammePool.Member> member = contract.membership();
        if (member.isEmpty()) {
            return new PoolContribution.NoMember();
        }
        String holder = member.get().holder();
        Set<PoolObstacle> obstacles = pools.obstacles(company.key(), contract, holder, engine.now());
        boolean ended = obstacles.equals(EnumSet.of(PoolObstacle.CLOSED));
        return obstacles.isEmpty() || ended
                ? engine.storage().transact(unit -> send(unit, company.id(), member.get(), ended))
                : new PoolContribution.Stopped(obstacles);
    }

    /**
     * The company may have left since it was looked at; that the holder may have changed its mind is looked at when they arrive. To a holder that has ended goes what is owed, and nobody
     * else: its credits may be used for a while yet.
     */
    private PoolContribution send(UnitOfWork unit, TenantId tenant, ProgrammePool.Member member, boolean ended) {
        Instant now = engine.now();
        Optional<Contract> contract = CompanySettings.read(unit, tenant, now)
                .withAgency(member.agency())
                .filter(own -> own.membership().equals(Optional.of(member)));
        if (contract.isEmpty()) {
            return new PoolContribution.NoMember();
        }
        OpenLedger ledger = OpenLedger.lock(unit, tenant, contract.get(), expiry, now);
        int people = Math.toIntExact(ledger.balance().progress());
        if (ended && people >= 0) {
            return new PoolContribution.Stopped(EnumSet.of(PoolObstacle.CLOSED));
        }
        if (people == 0) {
            return new PoolContribution.Nothing();
        }
        OpaqueId command = engine.ids().next(tenant, now);
        ledger.write(
                books,
                Ledger.adjust(ledger.balance(), ledger.available(), ledger.terms(), command, -people),
                PoolEvidence.sentTo(member.holder()),
                PoolEvidence.BY_ITSELF);
        unit.outbox()
                .add(List.of(engine.effect(
                        engine.ids().next(tenant, now),
                        OutboxKind.POOL_CONTRIBUTION,
                        member.holder(),
                        command,
                        member.agency(),
                        now)));
        return new PoolContribution.Sent(people);
    }

    /**
     * Has a ledger grant and take back again whose company has left a pool, in the transaction in which it leaves.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param agency key of the agency
     * @param now the time
     * @return whether it counts for itself
     */
    public boolean settle(UnitOfWork unit, TenantId tenant, String agency, Instant now) {
        Optional<Contract> own = CompanySettings.read(unit, tenant, now)
                .withAgency(agency)
                .filter(contract -> contract.membership().isEmpty());
        own.ifPresent(contract -> {
            OpenLedger ledger = OpenLedger.lock(unit, tenant, contract, expiry, now);
            ledger.write(
                    books,
                    Ledger.settle(ledger.balance(), ledger.available(), ledger.terms()),
                    PoolEvidence.LEFT,
                    PoolEvidence.BY_ITSELF);
        });
        return own.isPresent();
    }
}
