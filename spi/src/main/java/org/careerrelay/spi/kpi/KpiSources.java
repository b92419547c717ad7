package org.careerrelay.spi.kpi;

import java.util.Optional;
import org.careerrelay.model.kpi.ReturnTerms;

/**
 * What a company supplies besides the record. What is not supplied is {@code NOT_AVAILABLE} in its report, with the name of what is missing; it is
 * never zero.
 *
 * @param surveys answers of applicants
 * @param reputation ratings on review sites
 * @param hiring costs and hires
 * @param reapplications people who came back
 * @param hr employees
 * @param terms what the company declares about money
 * @param roi what it calls a return
 */
public record KpiSources(
        SurveySource surveys,
        ReputationSource reputation,
        HiringCostSource hiring,
        ReapplicationSource reapplications,
        HrSource hr,
        ReturnTerms terms,
        RoiModel roi) {

    /**
     * Nothing supplied, nothing declared.
     *
     * @return sources that know nothing
     */
    public static KpiSources none() {
        return new KpiSources(
                (company, period) -> Optional.empty(),
                (company, period) -> Optional.empty(),
                (company, period) -> Optional.empty(),
                (company, period) -> Optional.empty(),
                (company, period) -> Optional.empty(),
                ReturnTerms.defaults(),
                RoiModel.BENEFIT_BY_COST);
    }

    /**
     * The same with answers of applicants.
     *
     * @param value the source
     * @return the sources
     */
    public KpiSources surveys(SurveySource value) {
        return new KpiSources(value, reputation, hiring, reapplications, hr, terms, roi);
    }

    /**
     * The same with ratings.
     *
     * @param value the source
     * @return the sources
     */
    public KpiSources reputation(ReputationSource value) {
        return new KpiSources(surveys, value, hiring, reapplications, hr, terms, roi);
    }

    /**
     * The same with costs and hires.
     *
     * @param value the source
     * @return the sources
     */
    public KpiSources hiring(HiringCostSource value) {
        return new KpiSources(surveys, reputation, value, reapplications, hr, terms, roi);
    }

    /**
     * The same with people who came back.
     *
     * @param value the source
     * @return the sources
     */
    public KpiSources reapplications(ReapplicationSource value) {
        return new KpiSources(surveys, reputation, hiring, value, hr, terms, roi);
    }

    /**
     * The same with figures of employees.
     *
     * @param value the source
     * @return the sources
     */
    public KpiSources hr(HrSource value) {
        return new KpiSources(surveys, reputation, hiring, reapplications, value, terms, roi);
    }

    /**
     * The same with what the company declares about money.
     *
     * @param value the terms
     * @return the sources
     */
    public KpiSources terms(ReturnTerms value) {
        return new KpiSources(surveys, reputation, hiring, reapplications, hr, value, roi);
    }

    /**
     * The same with another meaning of return.
     *
     * @param value the model
     * @return the sources
     */
    public KpiSources roi(RoiModel value) {
        return new KpiSources(surveys, reputation, hiring, reapplications, hr, terms, value);
    }
}
