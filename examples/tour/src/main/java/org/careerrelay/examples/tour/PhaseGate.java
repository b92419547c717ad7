package org.careerrelay.examples.tour;

import java.util.Optional;
import javax.sql.DataSource;

/** Looks in between two phases. */
@FunctionalInterface
interface PhaseGate {

    /** Lets everything pass. */
    PhaseGate OPEN = (phase, company) -> true;

    /**
     * A phase is finished, and nothing is under way.
     *
     * @param phase the finished phase
     * @param company the company's database, or empty where it is kept in memory
     * @return whether the tour shall go on
     */
    boolean after(Phase phase, Optional<DataSource> company);
}
