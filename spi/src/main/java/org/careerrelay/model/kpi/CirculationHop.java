package org.careerrelay.model.kpi;

import java.time.YearMonth;

/**
 * That somebody came to a company by way of another, without who and which companies (C15). Whoever sees both sides, which is the agency, tells the place of
 * the hand-over in that person's row of hand-overs; nothing leads from one hop to another.
 *
 * @param scope in which region, industry or group both companies are
 * @param month in which month
 * @param hop 1 for the first hand-over of a person, 2 for the next ...
 */
public record CirculationHop(String scope, YearMonth month, int hop) {

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public CirculationHop {
        if (hop < 1) {
            throw new IllegalArgumentException("the first hop is 1");
        }
    }
}
