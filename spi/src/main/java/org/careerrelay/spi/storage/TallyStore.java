package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;

/** Tallies per programme, day and kind, kept in the transaction in which things happen. */
public interface TallyStore {

    /**
     * Adds to tallies.
     *
     * @param tenant the company
     * @param tallies what to add; the same programme, day and kind may come several times
     */
    void add(TenantId tenant, List<Tally> tallies);

    /**
     * Reads the tallies of a period.
     *
     * @param tenant the company
     * @param period the days
     * @return one per programme, day and kind with an amount, ordered by these, kinds as the enumeration declares them
     */
    List<Tally> read(TenantId tenant, Period period);

    /**
     * Sums the tallies of a period, over all programmes and days, for many companies at once.
     *
     * @param tenants the companies
     * @param period the days
     * @return the sums by kind, by company; companies and kinds without an amount are left out
     */
    Map<TenantId, Map<TallyKind, Long>> sums(Collection<TenantId> tenants, Period period);
}
