package org.careerrelay.spi.introduction;

import org.careerrelay.model.introduction.JobOrder;

/** What credits may be used for, where a contract says so (Q20). It is asked inside a transaction: it answers at once, and thread-safe. */
@FunctionalInterface
public interface CreditScope {

    /** Credits may be used for any job: what holds unless something else is given. */
    CreditScope UNLIMITED = (company, agency, order) -> true;

    /**
     * Whether a job may be filled on a credit.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param order what is asked for
     * @return false to answer {@link org.careerrelay.model.introduction.RequestResult.OutOfScope}
     */
    boolean covers(String company, String agency, JobOrder order);
}
