package org.careerrelay.model.kpi;

import java.util.List;

/**
 * What applicants answered to a company's survey in a period, as numbers only: who answered what is not in it (D03).
 *
 * @param invited people who were asked
 * @param points how many gave 1, 2, 3, 4 and 5 points of satisfaction: five numbers
 * @param promoters people who would recommend the company, 9 or 10 of 10
 * @param passives people in between, 7 or 8 of 10
 * @param detractors people who would not, 0 to 6 of 10
 */
public record SurveyAnswers(long invited, List<Long> points, long promoters, long passives, long detractors) {

    private static final int SCALE = 5;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException when there are not five numbers, one is negative, or more answered than were asked
     */
    public SurveyAnswers {
        points = List.copyOf(points);
        if (points.size() != SCALE) {
            throw new IllegalArgumentException("the scale has five points");
        }
        Counts.check(invited, promoters, passives, detractors);
        points.forEach(Counts::check);
        if (Math.max(answered(points), promoters + passives + detractors) > invited) {
            throw new IllegalArgumentException("no more people answer than are asked");
        }
    }

    /**
     * How many answered the question about satisfaction.
     *
     * @return people
     */
    public long answered() {
        return answered(points);
    }

    private static long answered(List<Long> points) {
        return points.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * All their points together.
     *
     * @return the sum of the points
     */
    public long sum() {
        long sum = 0;
        for (int i = 0; i < SCALE; i++) {
            sum += (i + 1) * points.get(i);
        }
        return sum;
    }

    /**
     * How many answered the question about recommending.
     *
     * @return people
     */
    public long asked() {
        return promoters + passives + detractors;
    }
}
