package org.careerrelay.model.kpi;

/**
 * Who of the people rejected in a period applied at other companies of the group (C02), as far as the company was asked about them and they had agreed to its telling: at least so many. Who
 * applied here again as well is in both numbers. Fewer than ten people are told of no company: a source that reads the record has both numbers nought then.
 *
 * @param people of the cohort, people who applied at another company of the group within twelve months, each once
 * @param applications the same people, once for each company at which they applied
 */
public record AffiliateReapplications(long people, long applications) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative, or there are fewer applications than people, or applications of nobody
     */
    public AffiliateReapplications {
        Counts.check(people, applications);
        if (applications < people || people == 0 && applications > 0) {
            throw new IllegalArgumentException("everybody who applied did so at one company or more");
        }
    }
}
