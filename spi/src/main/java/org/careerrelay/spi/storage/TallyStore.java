package org.careerrelay.spi.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
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
     * Reads the tallies of a period where nobody asks for the days of months that are over, so that storage may answer from sums (PERF-8). What is told of a month is left out: an
     * answer is told in a month that is over.
     *
     * @param tenant the company
     * @param period the days
     * @param daysFrom from which day on they are told by day; what lies in whole months of the period before it is told as one, on the first of the month
     * @return one per programme, day and kind with an amount, ordered as {@link #read}
     */
    List<Tally> readByMonth(TenantId tenant, Period period, LocalDate daysFrom);

    /**
     * Sums the tallies of a period, over all programmes and days, for many companies at once. What is told of a month is left out, as in {@link #readByMonth}.
     *
     * @param tenants the companies
     * @param period the days
     * @return the sums by kind, by company; companies and kinds without an amount are left out
     */
    Map<TenantId, Map<TallyKind, Long>> sums(Collection<TenantId> tenants, Period period);

    /**
     * Which companies have months that are over and not summed up, or months summed up that are not over: somebody's clock was ahead.
     *
     * @param tenants the companies
     * @param until the first day of a month
     * @return those that are not summed up to that very day; none of a storage that keeps no sums
     */
    List<TenantId> unsummed(Collection<TenantId> tenants, LocalDate until);

    /**
     * Sums up the months before a day, and no others: sums of later ones are left out from then on. What {@link #readByMonth} and {@link #sums} tell is the same before and after;
     * only {@link #correct} adds to those months from then on. The transaction holds the lock of the log's head, as that of whoever corrects.
     *
     * @param tenant the company
     * @param until the first day of a month that has begun everywhere
     */
    void sumUp(TenantId tenant, LocalDate until);

    /**
     * Adds to tallies of days whose months may be summed up: those sums are left out until they are made again. The transaction holds the lock of the log's head.
     *
     * @param tenant the company
     * @param tallies what to add
     */
    void correct(TenantId tenant, List<Tally> tallies);

    /**
     * Adds to tallies of groups.
     *
     * @param tenant the company
     * @param tallies what to add, less than nothing where something is put right; the same group, month and kind may come several times
     */
    void addGroups(TenantId tenant, List<GroupTally> tallies);

    /**
     * Reads tallies of groups.
     *
     * @param tenant the company
     * @param period whole months
     * @return those with an amount, ordered by month, programme, grouping and name of the group, kinds as the enumeration declares them
     */
    List<GroupTally> readGroups(TenantId tenant, Period period);

    /**
     * Reads tallies of the groups of one grouping: a company has hundreds of jobs and few routes.
     *
     * @param tenant the company
     * @param period whole months
     * @param by the grouping
     * @return those of {@link #readGroups(TenantId, Period)} that are of it
     */
    default List<GroupTally> readGroups(TenantId tenant, Period period, Grouping by) {
        return readGroups(tenant, period).stream()
                .filter(tally -> tally.grouping() == by)
                .toList();
    }
}
