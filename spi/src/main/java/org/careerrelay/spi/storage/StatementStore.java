package org.careerrelay.spi.storage;

import java.time.YearMonth;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.signature.Signed;

/**
 * Statements that were issued or received, and what was decided about the own ones. Nothing is ever changed or removed. The partner is the
 * agency where the tenant is a company, and the company where it is an agency.
 */
public interface StatementStore {

    /**
     * Keeps a statement unless one of the same month and side is there.
     *
     * @param tenant whose
     * @param partner key of the partner
     * @param statement the statement with its signature
     * @return whether it was kept now
     */
    boolean keep(TenantId tenant, String partner, Signed<SettlementStatement> statement);

    /**
     * Reads statements of both sides.
     *
     * @param tenant whose
     * @param partner key of the partner
     * @param first the first month that is meant
     * @param last the last one
     * @return ordered by month, then the company's before the agency's
     */
    List<Signed<SettlementStatement>> between(TenantId tenant, String partner, YearMonth first, YearMonth last);

    /**
     * Appends a step unless one of the same sequence or the same key is there.
     *
     * @param tenant whose
     * @param partner key of the partner
     * @param month the month
     * @param step the step
     * @return whether it was appended
     */
    boolean append(TenantId tenant, String partner, YearMonth month, SettlementStep step);

    /**
     * Reads the steps of a month.
     *
     * @param tenant whose
     * @param partner key of the partner
     * @param month the month
     * @return ordered by sequence
     */
    List<SettlementStep> steps(TenantId tenant, String partner, YearMonth month);
}
