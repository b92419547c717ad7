package org.careerrelay.settlement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.spi.storage.UnitOfWork;

/** One side's books between a company and an agency. */
public sealed interface Books permits CompanyBooks, AgencyBooks {

    /**
     * Whose they are.
     *
     * @return the side
     */
    Party side();

    /**
     * The other side.
     *
     * @return its key
     */
    String partner();

    /**
     * The tenant who keeps them.
     *
     * @param unit the transaction
     * @return the tenant
     * @throws org.careerrelay.model.InvalidInputException when there is none
     */
    TenantId tenant(UnitOfWork unit);

    /**
     * What they say of a month.
     *
     * @param unit the transaction
     * @param tenant {@link #tenant}
     * @param month the month
     * @param earlier the side's own statement of the month before, if it was issued: this one goes on where that one ended
     * @param now the time
     * @return the statement
     * @throws org.careerrelay.model.InvalidInputException when the month is not over, or there is no programme
     */
    SettlementStatement statement(
            UnitOfWork unit, TenantId tenant, YearMonth month, Optional<SettlementStatement> earlier, Instant now);
}
