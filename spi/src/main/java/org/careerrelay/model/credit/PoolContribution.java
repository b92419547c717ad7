package org.careerrelay.model.credit;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.careerrelay.model.programme.PoolObstacle;

/** What became of having a member's people go over to its pool (Q17). */
public sealed interface PoolContribution {

    /**
     * They are on their way: the next pass has them count at the holder.
     *
     * @param people how many; negative where counts were taken back, which the pool repays
     */
    record Sent(int people) implements PoolContribution {}

    /** Nobody has counted since the last time. */
    record Nothing() implements PoolContribution {}

    /** The company is no member of a pool with this agency. */
    record NoMember() implements PoolContribution {}

    /**
     * They stay where they are.
     *
     * @param obstacles why; never empty
     */
    record Stopped(Set<PoolObstacle> obstacles) implements PoolContribution {

        /** Copies the set, in order. */
        public Stopped {
            obstacles = Collections.unmodifiableSet(new TreeSet<>(obstacles));
        }
    }
}
