package org.careerrelay.model.credit;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careerrelay.model.programme.PoolObstacle;
import org.jspecify.annotations.Nullable;

/** Where a company stands in the pool of its group with one agency (Q17): counts alone, as they are published. */
public sealed interface PoolStanding {

    /**
     * The agency.
     *
     * @return its key
     */
    String agency();

    /**
     * The company counts for itself.
     *
     * @param agency key of the agency
     */
    record Alone(String agency) implements PoolStanding {}

    /**
     * The company's people count in another's ledger.
     *
     * @param agency key of the agency
     * @param holder key of the company that holds the pool
     * @param obstacles what keeps people from going over; empty where all is well
     * @param pool the holder's published figures; null where the holder does not name this company, or publishes at other times than this one
     */
    record Member(
            String agency,
            String holder,
            Set<PoolObstacle> obstacles,
            @Nullable CreditSnapshot pool) implements PoolStanding {

        /** Copies the set, in order. */
        public Member {
            obstacles = Collections.unmodifiableSet(new TreeSet<>(obstacles));
        }
    }

    /**
     * The company holds the pool.
     *
     * @param agency key of the agency
     * @param members keys of the companies that it names, in its own order
     * @param joined those of them that name this company in turn
     * @param pool its own published figures, in which the others' people are
     */
    record Holder(String agency, List<String> members, List<String> joined, CreditSnapshot pool)
            implements PoolStanding {

        /** Copies the lists. */
        public Holder {
            members = List.copyOf(members);
            joined = List.copyOf(joined);
        }
    }
}
