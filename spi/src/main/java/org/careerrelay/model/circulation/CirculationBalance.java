package org.careerrelay.model.circulation;

import java.time.Instant;
import java.util.List;

/**
 * What a company gave to the circle and what it received (C14), programme by programme, as of the last publication. Totals alone: nobody's way is in it.
 *
 * @param company key of the company
 * @param lines its programmes, ended ones too, in the order in which they were opened
 */
public record CirculationBalance(String company, List<Line> lines) {

    /** Copies the list. */
    public CirculationBalance {
        lines = List.copyOf(lines);
    }

    /**
     * People referred out, of all programmes.
     *
     * @return how many counted, less counts taken back
     */
    public long referredOut() {
        return lines.stream().mapToLong(Line::referredOut).sum();
    }

    /**
     * People received, of all programmes.
     *
     * @return free hires
     */
    public long received() {
        return lines.stream().mapToLong(Line::received).sum();
    }

    /**
     * What one programme gave and received.
     *
     * @param agency key of the agency
     * @param asOf counts and grants before this instant are in it
     * @param referredOut people who counted, less counts taken back
     * @param earned credits granted for them
     * @param received credits that ended with a joining: people hired for nothing
     * @param asked credits reserved for introductions that go on
     * @param open credits that can still be drawn on, now or after a hold
     * @param gone credits that ran out or were taken back
     * @param towardsNext people who count towards the next credit; negative while a taken-back one is owed
     * @param threshold people needed for it
     */
    public record Line(
            String agency,
            Instant asOf,
            long referredOut,
            long earned,
            long received,
            long asked,
            long open,
            long gone,
            long towardsNext,
            int threshold) {}
}
