package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.LinkRoute;

/**
 * Those who leave, and those who came by the company's link: told by route alone, and apart from the sums of rejections, but for the one sum in which all are who count (Q9, A05). There
 * they may be the small group that the sum leaves beside jobs or departments, whether it has anybody in it or not.
 *
 * @param tallies of months that are over, of every grouping
 * @param since from which day on people can be counted by such a route
 */
record ApartRoutes(List<GroupTally> tallies, Map<LinkRoute, LocalDate> since) {

    static boolean isApart(GroupTally tally) {
        return tally.grouping() == Grouping.ROUTE
                && (tally.group().equals(LinkRoute.SUPPORT.name())
                        || tally.group().equals(LinkRoute.COMPANY_LINK.name()));
    }

    boolean hasCompanyLink(Period period) {
        LocalDate day = since.get(LinkRoute.COMPANY_LINK);
        return day != null && day.isBefore(period.to());
    }

    /** Their numbers in a sum that is not the others', where they are large enough, in tens. */
    Map<String, Long> alone(LocalDate month, ToLongFunction<GroupTally> people) {
        Map<String, Long> alone = new HashMap<>();
        for (LinkRoute route : List.of(LinkRoute.SUPPORT, LinkRoute.COMPANY_LINK)) {
            long number = number(month, route, people);
            if (number >= Figures.SMALLEST_GROUP) {
                alone.put(route.name(), SmallGroups.tens(number));
            }
        }
        return alone;
    }

    /** Their numbers in the sum of all, nobody included; beside jobs and departments under names that are none of theirs, since those have no blank at the beginning. */
    Map<String, Long> inTheSum(LocalDate month, Grouping by, ToLongFunction<GroupTally> people) {
        Map<String, Long> others = new HashMap<>();
        since.forEach((route, day) -> {
            if (day.isBefore(month.plusMonths(1))) {
                others.put((by == Grouping.ROUTE ? "" : " ") + route.name(), number(month, route, people));
            }
        });
        return others;
    }

    private long number(LocalDate month, LinkRoute route, ToLongFunction<GroupTally> people) {
        return tallies.stream()
                .filter(tally -> tally.month().equals(month)
                        && tally.grouping() == Grouping.ROUTE
                        && tally.group().equals(route.name()))
                .mapToLong(people)
                .sum();
    }
}
