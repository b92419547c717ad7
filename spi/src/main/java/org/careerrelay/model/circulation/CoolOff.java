package org.careerrelay.model.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when somebody who was rejected is asked to apply again (C05). It is fixed when the rejection is taken: a policy that is said later does not reach back,
 * and neither reason nor stage of the rejection need be kept for it.
 *
 * @param applyAgainFrom the first day, where the company is
 * @param job the job for which it holds, or null where it holds for every job of the company
 */
public record CoolOff(LocalDate applyAgainFrom, @Nullable String job) {

    /**
     * Whether it speaks of an application.
     *
     * @param title the job applied for
     * @return true where it holds for every job, or for this one
     */
    public boolean covers(String title) {
        return job == null || job.equals(title);
    }
}
