package org.careerrelay.settlement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDifference;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementStatement;

/** Compares two statements (A35). Pure. */
final class Reconciling {

    private Reconciling() {}

    /** The exact symmetric difference. */
    static SettlementDifference difference(SettlementStatement company, SettlementStatement agency) {
        requireSides(company, agency);
        return difference(company.items(), agency.items());
    }

    /**
     * Tells what was on its way when a month ended, and what has arrived since, from what the two have to talk about.
     *
     * @param before what earlier months leave to this one
     */
    static Reconciliation reconcile(SettlementStatement company, SettlementStatement agency, BroughtForward before) {
        SettlementDifference difference = difference(company, agency);
        Set<SettlementItem> earlierCompany = Set.copyOf(before.open().onlyCompany());
        Set<SettlementItem> earlierAgency = Set.copyOf(before.open().onlyAgency());
        SettlementDifference open = difference(
                union(earlierCompany, difference.onlyCompany()), union(earlierAgency, difference.onlyAgency()));
        List<OpaqueId> inTransit = among(open.onlyAgency(), company.unanswered());
        List<OpaqueId> pending = among(open.onlyAgency(), company.pending());
        Set<OpaqueId> waiting = new TreeSet<>(inTransit);
        waiting.addAll(pending);

        Set<SettlementItem> arrived = new TreeSet<>();
        difference.onlyCompany().stream().filter(earlierAgency::contains).forEach(arrived::add);
        difference.onlyAgency().stream().filter(earlierCompany::contains).forEach(arrived::add);

        Set<SettlementItem> onlyAgency = new TreeSet<>(difference.onlyAgency());
        // What was waiting when the month began, and neither counts nor waits any more, comes up in this month.
        open.onlyAgency().stream()
                .filter(item -> before.waiting().contains(item.referral()))
                .forEach(onlyAgency::add);
        return new Reconciliation(
                company.month(),
                difference,
                List.copyOf(arrived),
                inTransit,
                pending,
                new SettlementDifference(
                        without(difference.onlyCompany(), arrived::contains),
                        without(onlyAgency, item -> waiting.contains(item.referral()) || arrived.contains(item))),
                open);
    }

    /** The referrals of items that stand in a list. The agency says nothing but COUNT. */
    private static List<OpaqueId> among(List<SettlementItem> items, List<OpaqueId> list) {
        Set<OpaqueId> wanted = Set.copyOf(list);
        return items.stream()
                .map(SettlementItem::referral)
                .filter(wanted::contains)
                .toList();
    }

    private static SettlementDifference difference(
            Collection<SettlementItem> company, Collection<SettlementItem> agency) {
        return new SettlementDifference(
                without(company, Set.copyOf(agency)::contains), without(agency, Set.copyOf(company)::contains));
    }

    private static void requireSides(SettlementStatement company, SettlementStatement agency) {
        if (company.side() != Party.COMPANY
                || agency.side() != Party.AGENCY
                || !company.company().equals(agency.company())
                || !company.agency().equals(agency.agency())
                || !company.month().equals(agency.month())
                || !company.zone().equals(agency.zone())) {
            throw new IllegalArgumentException("these are not the two statements of one month");
        }
    }

    private static Set<SettlementItem> union(Collection<SettlementItem> some, Collection<SettlementItem> more) {
        Set<SettlementItem> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static List<SettlementItem> without(Collection<SettlementItem> items, Predicate<SettlementItem> left) {
        List<SettlementItem> rest = new ArrayList<>(items);
        rest.removeIf(left);
        return rest;
    }

    /**
     * What earlier months leave to the next.
     *
     * @param open the symmetric difference of everything that was said in them
     * @param waiting what the agency had said and the company had no answer to or had not decided on
     */
    record BroughtForward(SettlementDifference open, Set<OpaqueId> waiting) {

        static final BroughtForward NOTHING =
                new BroughtForward(new SettlementDifference(List.of(), List.of()), Set.of());

        static BroughtForward from(Reconciliation earlier) {
            Set<OpaqueId> waiting = new TreeSet<>(earlier.inTransit());
            waiting.addAll(earlier.pending());
            return new BroughtForward(earlier.carriedForward(), waiting);
        }
    }
}
