package org.careerrelay;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.text.Violations;

/** How much a page has whose rows are opened one by one. */
final class PageSize {

    private static final int MOST = 1000;

    private PageSize() {}

    /** What is asked for, and no more than a thousand. */
    static int of(int limit) {
        if (limit < 1) {
            throw new InvalidInputException(List.of(Violations.of("limit", "page.limit")));
        }
        return Math.min(limit, MOST);
    }
}
