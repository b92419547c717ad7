package org.careerrelay.health;

import java.time.Instant;
import java.util.List;
import org.careerrelay.credit.Pools;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.health.ProgrammeGap;
import org.careerrelay.model.health.ProgrammeGap.Kind;
import org.careerrelay.model.programme.PoolObstacle;

/** Pools whose members' people stay where they count. The holder is looked at in a transaction of its own. */
final class PoolGaps {

    private PoolGaps() {}

    static List<ProgrammeGap> of(Pools pools, String company, Contract contract, Instant now) {
        return contract.membership().stream()
                .flatMap(member -> pools.obstacles(company, contract, member.holder(), now).stream())
                .map(obstacle -> new ProgrammeGap(company, contract.programme().agency(), kind(obstacle), null))
                .toList();
    }

    private static Kind kind(PoolObstacle obstacle) {
        return switch (obstacle) {
            case NOT_NAMED -> Kind.POOL_NOT_NAMED;
            case CLOSED -> Kind.POOL_CLOSED;
            case RULE_DIFFERS -> Kind.POOL_RULE_DIFFERS;
            case PUBLICATION_DIFFERS -> Kind.POOL_PUBLICATION_DIFFERS;
        };
    }
}
