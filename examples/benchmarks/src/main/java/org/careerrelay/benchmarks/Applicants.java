package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.link.Rejection;

/** People who have not been rejected before, by number. */
final class Applicants {

    private int next = 1;

    /** The rejections of the next ones, as of now. */
    List<Rejection> next(int count) {
        List<Rejection> rejections = Company.rejections(next, count, Instant.now());
        next += count;
        return rejections;
    }
}
