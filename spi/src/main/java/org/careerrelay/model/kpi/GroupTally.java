package org.careerrelay.model.kpi;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How often something happened in a month to people of a group.
 *
 * @param programme number of the programme
 * @param month first day of the month, in the programme's zone
 * @param grouping by what they are grouped
 * @param group name of the group, at most {@link #NAME} characters; empty where the company told none, {@link #OTHER} beyond {@link #GROUPS} groups
 * @param kind what
 * @param amount how often
 */
public record GroupTally(int programme, LocalDate month, Grouping grouping, String group, TallyKind kind, long amount) {

    /** By month, programme, grouping and name of the group, kinds as the enumeration declares them. */
    public static final Comparator<GroupTally> ORDER = Comparator.comparing(GroupTally::month)
            .thenComparing(GroupTally::programme)
            .thenComparing(GroupTally::grouping)
            .thenComparing(GroupTally::group)
            .thenComparing(GroupTally::kind);

    /** How many groups a company has in a month at most; those that come later are {@link #OTHER}. */
    public static final int GROUPS = 200;

    /** How long the name of a group is at most; what is longer is cut. */
    public static final int NAME = 100;

    /** All groups beyond the most there are. */
    public static final String OTHER = "...";

    /**
     * The same group, month and kind with another amount.
     *
     * @param number how often
     * @return the tally
     */
    public GroupTally of(long number) {
        return new GroupTally(programme, month, grouping, group, kind, number);
    }
}
