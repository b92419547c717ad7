package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.programme.PoolObstacle;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What two companies of a pool are to each other (Q17). They may live in two databases, so each is looked at in a transaction of its own. Of a company that does not name who asks
 * nothing is told, not even whether it is there. Thread-safe.
 */
public final class Pools {

    private final Engine engine;

    /**
     * Looks at pools.
     *
     * @param engine what it works with
     */
    public Pools(Engine engine) {
        this.engine = engine;
    }

    /**
     * All that is wrong with what a company says of itself; nothing where it says so already.
     *
     * @param company key of the company
     * @param pool what it says
     * @return the violations in order, empty when nothing is wrong
     */
    public List<Violation> violations(String company, ProgrammePool pool) {
        List<Violation> violations = new ArrayList<>(engine.inputs().violations(pool, ""));
        Instant now = engine.now();
        Optional<Contract> own = contract(company, pool.agency(), now);
        if (own.filter(contract -> pool.equals(contract.pool())).isPresent()) {
            return List.of(); // a host may say its settings at every start
        }
        if (own.isEmpty()) {
            violations.add(Violations.of("agency", "programme.missing"));
        } else if (!own.get().open(now) && !(pool instanceof ProgrammePool.None)) {
            violations.add(Violations.of("agency", "programme.ended"));
        }
        if (pool instanceof ProgrammePool.Holder holder && holder.members().contains(company)) {
            violations.add(Violations.of("members", "pool.same"));
        }
        if (pool instanceof ProgrammePool.Member member) {
            if (member.holder().equals(company)) {
                violations.add(Violations.of("holder", "pool.same"));
            } else if (own.isPresent()) {
                obstacles(company, own.get(), member.holder(), now)
                        .forEach(obstacle -> violations.add(Violations.of("holder", code(obstacle))));
            }
        }
        violations.sort(Violation.ORDER);
        return violations;
    }

    /**
     * What keeps a member's people from going over.
     *
     * @param company key of the member
     * @param own its programme
     * @param holder key of the holder
     * @param now the time
     * @return the obstacles, empty where there are none
     */
    public Set<PoolObstacle> obstacles(String company, Contract own, String holder, Instant now) {
        Optional<Contract> held =
                contract(holder, own.programme().agency(), now).filter(contract -> names(contract.pool(), company));
        return held.map(contract -> between(own, contract, now)).orElseGet(() -> EnumSet.of(PoolObstacle.NOT_NAMED));
    }

    private static Set<PoolObstacle> between(Contract own, Contract held, Instant now) {
        Set<PoolObstacle> obstacles = EnumSet.noneOf(PoolObstacle.class);
        if (!held.open(now)) {
            obstacles.add(PoolObstacle.CLOSED);
        }
        if (!own.programme().ruleOn(own.day(now)).equals(held.programme().ruleOn(held.day(now)))) {
            obstacles.add(PoolObstacle.RULE_DIFFERS);
        }
        if (!publishedTogether(own.programme(), held.programme())) {
            obstacles.add(PoolObstacle.PUBLICATION_DIFFERS);
        }
        return obstacles;
    }

    /** Days that begin at other hours would show together what a part of a day was. */
    private static boolean publishedTogether(Programme one, Programme other) {
        return one.publication() == other.publication()
                && (one.publication() == Publication.IMMEDIATE
                        || one.zone().getRules().equals(other.zone().getRules()));
    }

    /**
     * Whether a company names another as its holder.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param holder key of the other
     * @return whether it does now
     */
    public boolean joined(String company, String agency, String holder) {
        return contract(company, agency, engine.now()).flatMap(Contract::membership).stream()
                .anyMatch(member -> member.holder().equals(holder));
    }

    /**
     * A company's programme with an agency.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param now the time
     * @return the contract, if there is one
     */
    public Optional<Contract> contract(String company, String agency, Instant now) {
        return engine.storage().transact(unit -> contract(unit, company, agency, now));
    }

    private static Optional<Contract> contract(UnitOfWork unit, String company, String agency, Instant now) {
        return unit.tenants()
                .find(TenantKind.COMPANY, company)
                .map(Tenant::id)
                .flatMap(tenant -> CompanySettings.read(unit, tenant, now).withAgency(agency));
    }

    /** Whether a holder names a member. */
    static boolean names(@Nullable ProgrammePool pool, String member) {
        return pool instanceof ProgrammePool.Holder holder && holder.members().contains(member);
    }

    private static String code(PoolObstacle obstacle) {
        return switch (obstacle) {
            case NOT_NAMED -> "pool.not-named";
            case CLOSED -> "programme.ended";
            case RULE_DIFFERS -> "pool.rule";
            case PUBLICATION_DIFFERS -> "pool.publication";
        };
    }
}
