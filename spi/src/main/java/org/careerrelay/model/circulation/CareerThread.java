package org.careerrelay.model.circulation;

import java.util.List;

/**
 * Somebody's way with one company, by the company's own ids: what is known of it, with gaps where nothing was recorded (C01, C12). What came of a referral is in it only with the
 * person's consent to that.
 *
 * @param steps what happened, in the order of the days
 * @param stages what they were to the company, in order and without gaps; at least one
 * @param role what they are today
 */
public record CareerThread(List<CareerStep> steps, List<CareerStage> stages, CareerRole role) {

    /** Copies the lists. */
    public CareerThread {
        steps = List.copyOf(steps);
        stages = List.copyOf(stages);
    }
}
