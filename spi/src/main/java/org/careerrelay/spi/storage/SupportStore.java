package org.careerrelay.spi.storage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportStage;

/** What agencies report of the people they support (A10), on either side. */
public interface SupportStore {

    /**
     * Inserts events; one whose partner and key are there already is left out without an error.
     *
     * @param tenant whose
     * @param events the events; no partner and key twice
     * @return the ids of those that were inserted
     */
    Set<OpaqueId> insert(TenantId tenant, List<StoredSupportEvent> events);

    /**
     * Finds events by the agency's keys.
     *
     * @param tenant whose
     * @param partner key of the other side
     * @param keys the keys
     * @return those that exist, in any order
     */
    List<StoredSupportEvent> byKey(TenantId tenant, String partner, Collection<String> keys);

    /**
     * Finds events by their ids.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<StoredSupportEvent> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Finds the events of referrals.
     *
     * @param tenant whose
     * @param referrals the opaque references
     * @return those that exist, in any order
     */
    List<StoredSupportEvent> ofReferrals(TenantId tenant, Collection<OpaqueId> referrals);

    /**
     * Stores the standing, and the month, of events that are there.
     *
     * @param tenant whose
     * @param events the events
     */
    void put(TenantId tenant, List<StoredSupportEvent> events);

    /**
     * Counts the people of a month.
     *
     * @param tenant the agency
     * @param partner key of the company
     * @param month the month
     * @return the events in the totals of that month by stage; stages without any are left out
     */
    Map<SupportStage, Long> counted(TenantId tenant, String partner, YearMonth month);

    /**
     * With whom there are events.
     *
     * @param tenant whose
     * @return when the first event was recorded, by key of the other side
     */
    Map<String, Instant> since(TenantId tenant);

    /**
     * Deletes the events of referrals. Totals stay: they tell of nobody.
     *
     * @param tenant whose
     * @param referrals the opaque references
     * @return how many went
     */
    int delete(TenantId tenant, Collection<OpaqueId> referrals);

    /**
     * Inserts totals; one whose partner and month are there already is left out without an error.
     *
     * @param tenant whose
     * @param totals the totals
     * @return whether they were inserted
     */
    boolean insert(TenantId tenant, StoredSupportTotals totals);

    /**
     * Reads totals.
     *
     * @param tenant whose
     * @param from the first month
     * @param to the last month
     * @return ordered by month, then by partner
     */
    List<StoredSupportTotals> totals(TenantId tenant, YearMonth from, YearMonth to);

    /**
     * Finds totals by their ids.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<StoredSupportTotals> totals(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * With whom there are totals.
     *
     * @param tenant whose
     * @return the last month of which there are totals, by key of the other side
     */
    Map<String, YearMonth> toldUntil(TenantId tenant);
}
