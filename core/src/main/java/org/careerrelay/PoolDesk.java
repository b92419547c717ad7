package org.careerrelay;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.careerrelay.credit.PoolContributions;
import org.careerrelay.credit.PoolStandings;
import org.careerrelay.credit.Pools;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.programme.ProgrammePool;

/**
 * Counting together with other companies of the group towards one agency's credits (Q17). Each company stays a tenant of its own: the others see its part in the sum, and nothing else.
 * A member's people count in the ledger of the holder, which alone is granted credits for them and requests introductions on these; which company of the group employs, the job order
 * says. Credits that a company has are never another's (Q21). Thread-safe.
 */
public final class PoolDesk {

    private final Services services;
    private final String company;
    private final String agency;

    PoolDesk(Services services, String company, String agency) {
        this.services = services;
        this.company = company;
        this.agency = agency;
    }

    /**
     * Says that the company holds a pool, and for whom; said again, it changes nothing and is not refused. A company that is left out from now on counts where it is until it leaves.
     *
     * @param basis where it is laid down that the companies count together, such as {@code group agreement 2026-04}
     * @param members keys of the other companies; each joins at its own door
     * @throws InvalidInputException when it is incomplete, the company is among them, or its programme with the agency is missing or has ended; with all that is wrong
     */
    public void hold(String basis, String... members) {
        store(new ProgrammePool.Holder(agency, basis, Arrays.asList(members)));
    }

    /**
     * Says that the company's people count in another's ledger from now on: those of its open cycle too. It goes on counting them, neither grants nor takes back by it, and keeps the
     * credits that it has. Every hour they go over to the holder ({@link LedgerDesk#contribute}). Said again, it changes nothing and is not refused.
     *
     * @param basis where it is laid down that the companies count together
     * @param holder key of the company that holds the pool
     * @throws InvalidInputException when it is incomplete, the other company does not name this one, one of the two programmes is missing or has ended, or they differ in the rule for a credit or
     *     in how counts are published; with all that is wrong. Of a company that does not name this one nothing is told but that
     */
    public void join(String basis, String holder) {
        store(new ProgrammePool.Member(agency, basis, holder));
    }

    /**
     * Says that the company counts for itself from now on. Who has not gone over yet counts here, and credits that are earned or owed by it are granted or taken back at once. What a holder was
     * granted for others stays with it.
     *
     * @throws InvalidInputException when the company has no programme with the agency
     */
    public void leave() {
        store(new ProgrammePool.None(agency));
    }

    /**
     * Where the company stands: a member sees the holder's figures as they are published, as long as the holder names it and both contracts publish at the same time, and nothing of anybody.
     *
     * @return the standing
     * @throws InvalidInputException when the company has no programme with the agency
     */
    public PoolStanding standing() {
        return new PoolStandings(engine(), services.credits()).of(company, agency);
    }

    private void store(ProgrammePool pool) {
        List<Violation> violations = new Pools(engine()).violations(company, pool);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        PoolContributions contributions = new PoolContributions(engine());
        engine().storage().transact(unit -> {
            Instant now = engine().now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow();
            boolean changed = SettingWrites.put(engine(), unit, tenant, pool, now);
            contributions.settle(unit, tenant, agency, now);
            return changed;
        });
    }

    private Engine engine() {
        return services.engine();
    }
}
