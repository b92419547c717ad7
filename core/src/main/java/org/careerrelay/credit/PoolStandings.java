package org.careerrelay.credit;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.programme.PoolObstacle;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.text.Violations;

/** Where companies stand in the pools of their groups (Q17). Thread-safe. */
public final class PoolStandings {

    private final Engine engine;
    private final Credits credits;

    /**
     * Looks at pools.
     *
     * @param engine what it works with
     * @param credits the ledgers
     */
    public PoolStandings(Engine engine, Credits credits) {
        this.engine = engine;
        this.credits = credits;
    }

    /**
     * Where a company stands: a member sees the holder's figures as they are published, as long as the holder names it and both contracts publish at the same time, and nothing of anybody.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @return the standing
     * @throws InvalidInputException when the company has no programme with the agency
     */
    public PoolStanding of(String company, String agency) {
        Contract contract = new Pools(engine)
                .contract(company, agency, engine.now())
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("agency", "programme.missing"))));
        return of(company, contract);
    }

    /**
     * The same where the contract has been read: of a company that counts for itself nothing more is read.
     *
     * @param company key of the company
     * @param contract its programme
     * @return the standing
     */
    public PoolStanding of(String company, Contract contract) {
        Pools pools = new Pools(engine);
        Instant now = engine.now();
        String agency = contract.programme().agency();
        if (contract.pool() instanceof ProgrammePool.Member member) {
            Set<PoolObstacle> obstacles = pools.obstacles(company, contract, member.holder(), now);
            boolean shown = Collections.disjoint(
                    obstacles, EnumSet.of(PoolObstacle.NOT_NAMED, PoolObstacle.PUBLICATION_DIFFERS));
            return new PoolStanding.Member(
                    agency, member.holder(), obstacles, shown ? credits.snapshot(member.holder(), agency) : null);
        }
        if (contract.pool() instanceof ProgrammePool.Holder holder) {
            return new PoolStanding.Holder(
                    agency,
                    holder.members(),
                    holder.members().stream()
                            .filter(member -> pools.joined(member, agency, company))
                            .toList(),
                    credits.snapshot(company, agency));
        }
        return new PoolStanding.Alone(agency);
    }
}
