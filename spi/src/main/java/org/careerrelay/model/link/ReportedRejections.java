package org.careerrelay.model.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerrelay.model.company.Setting;

/**
 * How many people a company says it rejected in a month (Q13): totals, and nothing of anybody. By the company's link at most as many of a month count.
 *
 * @param agency key of the programme's agency
 * @param byMonth how many, by the month of the decision; of at most {@link #MONTHS} months
 */
public record ReportedRejections(
        @NotBlank @Size(max = 100) String agency, @NotNull SortedMap<YearMonth, Integer> byMonth) implements Setting {

    /** What the setting's type is called. */
    public static final String SETTING = "reported-rejections";

    /** Of how many months it is kept: longer than from a rejection that may be told to the last day on which it may count. */
    public static final int MONTHS = 36;

    /** How many months after a month its report is still taken. */
    public static final int LATE = 2;

    /** More than a company rejects in a month. */
    public static final int MOST = 1_000_000;

    /** Copies the map. */
    public ReportedRejections {
        byMonth = Collections.unmodifiableSortedMap(new TreeMap<>(byMonth));
    }

    /**
     * Whether a month's report is taken now: from its beginning until the end of the second month after it.
     *
     * @param month the month
     * @param current the month that it is
     * @return whether it is
     */
    public static boolean isTaken(YearMonth month, YearMonth current) {
        return !month.isAfter(current) && !month.plusMonths(LATE).isBefore(current);
    }

    /**
     * Nothing was reported yet.
     *
     * @param agency key of the agency
     * @return no month
     */
    public static ReportedRejections none(String agency) {
        return new ReportedRejections(agency, new TreeMap<>());
    }

    /**
     * What was reported of a month.
     *
     * @param month the month
     * @return how many; empty where nothing was
     */
    public Optional<Integer> of(YearMonth month) {
        return Optional.ofNullable(byMonth.get(month));
    }

    /**
     * With a month, in place of what was said of it; the earliest go where there are too many.
     *
     * @param month the month
     * @param rejections how many
     * @return the changed setting
     */
    public ReportedRejections with(YearMonth month, int rejections) {
        TreeMap<YearMonth, Integer> more = new TreeMap<>(byMonth);
        more.put(month, rejections);
        while (more.size() > MONTHS) {
            more.pollFirstEntry();
        }
        return new ReportedRejections(agency, more);
    }

    @Override
    public String settingName() {
        return SETTING + "/" + agency;
    }
}
