package org.careerrelay.spi.kpi;

import java.util.List;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightBasis;

/** Looks at figures for something that deserves a look (D08). Pure: the same figures give the same. */
@FunctionalInterface
public interface InsightRule {

    /**
     * Looks.
     *
     * @param basis the figures
     * @return what was found, in order of weight; empty for nothing
     */
    List<Insight> look(InsightBasis basis);
}
