package org.careerrelay.spi.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;

/** Tallies as {@link TallyStore#readByMonth} tells them, for storages to use. Pure. */
public final class MonthTallies {

    private static final Comparator<Tally> ORDER =
            Comparator.comparing(Tally::programme).thenComparing(Tally::day).thenComparing(Tally::kind);

    private MonthTallies() {}

    /**
     * Tells what lies in whole months as one.
     *
     * @param tallies tallies of the period, by day or by month
     * @param period the days
     * @param daysFrom from which day on they are told by day
     * @return one per programme, day and kind with an amount, ordered by these; what is told of a month is left out
     */
    public static List<Tally> of(Collection<Tally> tallies, Period period, LocalDate daysFrom) {
        LocalDate end = daysFrom.isBefore(period.to()) ? daysFrom : period.to();
        Map<Tally, Long> sums = new TreeMap<>(ORDER);
        for (Tally tally : tallies) {
            if (!tally.kind().isOfMonth()) {
                LocalDate month = tally.day().withDayOfMonth(1);
                boolean whole =
                        !month.isBefore(period.from()) && !month.plusMonths(1).isAfter(end);
                sums.merge(
                        new Tally(tally.programme(), whole ? month : tally.day(), tally.kind(), 0),
                        tally.amount(),
                        Long::sum);
            }
        }
        List<Tally> told = new ArrayList<>(sums.size());
        sums.forEach((key, amount) -> {
            if (amount != 0) {
                told.add(new Tally(key.programme(), key.day(), key.kind(), amount));
            }
        });
        return told;
    }
}
