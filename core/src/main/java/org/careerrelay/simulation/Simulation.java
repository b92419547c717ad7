package org.careerrelay.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.text.Violations;

/** From rejections to credits, hires and savings, before anything has happened (D26). Nothing is read and nothing is stored. */
public final class Simulation {

    /** How many people and credits may be drawn in one call, all runs together; each run counts as one more. */
    public static final long MOST_DRAWN = 100_000_000;

    private Simulation() {}

    /**
     * What is to be expected. Every step is rounded down to whole people, credits and hires, and what is left over is carried into the next
     * month.
     *
     * @param assumptions what is assumed
     * @return month by month
     */
    public static Projection expected(Assumptions assumptions) {
        List<Projection.Month> months = new ArrayList<>(assumptions.months());
        for (int month = 1; month <= assumptions.months(); month++) {
            long rejected = assumptions.rejectedPerMonth() * month;
            long counted = assumptions.registration().of(rejected);
            long credits = credits(assumptions.rule(), counted);
            long hires = assumptions.conversion().of(credits);
            months.add(new Projection.Month(
                    month,
                    rejected,
                    counted,
                    credits,
                    counted % assumptions.rule().threshold(),
                    hires,
                    assumptions.feePerHire().times(hires)));
        }
        return new Projection(assumptions, months);
    }

    /**
     * The same by chance: in every run each person and each credit is drawn by itself, so that the spread shows what small numbers are worth.
     *
     * @param assumptions what is assumed
     * @param random where the chance comes from; the same seed gives the same sample
     * @param runs how many runs, at least one
     * @return where the numbers lay
     * @throws InvalidInputException when there is no run, or more than {@link #MOST_DRAWN} people and credits would have to be drawn
     */
    public static Sample drawn(Assumptions assumptions, RandomGenerator random, int runs) {
        long people = assumptions.rejectedPerMonth() * assumptions.months();
        long draws = 1 + people + credits(assumptions.rule(), people);
        if (runs < 1 || runs > MOST_DRAWN / draws) {
            throw new InvalidInputException(List.of(Violations.of("runs", "simulation.runs")));
        }
        long[] counted = new long[runs];
        long[] credits = new long[runs];
        long[] hires = new long[runs];
        for (int run = 0; run < runs; run++) {
            counted[run] = assumptions.registration().drawn(people, random);
            credits[run] = credits(assumptions.rule(), counted[run]);
            hires[run] = assumptions.conversion().drawn(credits[run], random);
        }
        return new Sample(assumptions, runs, Spread.of(counted), Spread.of(credits), Spread.of(hires));
    }

    private static long credits(CreditRule rule, long counted) {
        return counted / rule.threshold() * rule.grant();
    }
}
