package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * The tallies of groups that events tell, beside those that are stored (decision 67). In which group somebody was who has been erased since is known no more: of a group at least those are told
 * who are still known, and of all groups together the sum. Not thread-safe.
 */
final class GroupsBeside {

    private static final int PAGE = 1000;
    private static final Period ALWAYS = new Period(LocalDate.EPOCH, LocalDate.of(9999, 12, 1));

    private final UnitOfWork unit;
    private final TenantId tenant;
    private final ContractHistory contracts;
    private final long heard;
    private final List<GroupTally> stored;
    private final GroupFold known;
    private final GroupFold erased = new GroupFold(List.of());
    private final List<RelayEvent> waiting = new ArrayList<>();

    GroupsBeside(UnitOfWork unit, TenantId tenant, ContractHistory contracts) {
        this.unit = unit;
        this.tenant = tenant;
        this.contracts = contracts;
        this.heard = unit.events().cursors(tenant).getOrDefault(Groups.CURSOR, 0L);
        this.stored = unit.tallies().readGroups(tenant, ALWAYS);
        this.known = new GroupFold(stored);
    }

    /** What the operator's pass has not come to yet is in no group. */
    void take(NumberedEvent numbered) {
        if (numbered.number() <= heard && GroupFold.kind(numbered.event()).isPresent()) {
            waiting.add(numbered.event());
            if (waiting.size() == PAGE) {
                tally();
            }
        }
    }

    List<Difference.OfGroup> differences() {
        tally();
        SortedMap<GroupTally, Long> kept = sums(stored);
        SortedMap<GroupTally, Long> least = sums(known.tallies());
        SortedMap<GroupTally, Long> nameless = sums(erased.tallies());
        SortedSet<GroupTally> all = new TreeSet<>(GroupTally.ORDER);
        all.addAll(kept.keySet());
        all.addAll(least.keySet());
        all.addAll(nameless.keySet());
        Map<GroupTally, Long> missing = new HashMap<>();
        nameless.forEach((key, amount) -> missing.merge(together(key), amount, Long::sum));
        all.forEach(key -> missing.merge(together(key), -above(key, kept, least), Long::sum));
        List<Difference.OfGroup> differences = new ArrayList<>();
        for (GroupTally key : all) {
            long told = told(key, missing.getOrDefault(together(key), 0L), kept, least, nameless);
            long amount = kept.getOrDefault(key, 0L);
            if (amount != told) {
                differences.add(new Difference.OfGroup(key.of(amount), told));
            }
        }
        return differences;
    }

    /** What is too much in some group is nobody's; what is missing of the erased is put where they are who were erased before they were tallied. */
    private static long told(
            GroupTally key,
            long missing,
            Map<GroupTally, Long> kept,
            Map<GroupTally, Long> least,
            Map<GroupTally, Long> nameless) {
        long known = least.getOrDefault(key, 0L);
        if (missing < 0) {
            return known + nameless.getOrDefault(key, 0L);
        }
        return known + above(key, kept, least) + (nameless.containsKey(key) ? missing : 0);
    }

    private static long above(GroupTally key, Map<GroupTally, Long> kept, Map<GroupTally, Long> least) {
        return Math.max(0, kept.getOrDefault(key, 0L) - least.getOrDefault(key, 0L));
    }

    private void tally() {
        if (!waiting.isEmpty()) {
            GroupedEvent.of(unit, tenant, contracts, waiting)
                    .forEach(event -> (event.isOfErased() ? erased : known).take(event));
            waiting.clear();
        }
    }

    private static SortedMap<GroupTally, Long> sums(Collection<GroupTally> tallies) {
        SortedMap<GroupTally, Long> sums = new TreeMap<>(GroupTally.ORDER);
        tallies.forEach(tally -> sums.merge(tally.of(0), tally.amount(), Long::sum));
        return sums;
    }

    private static GroupTally together(GroupTally key) {
        return new GroupTally(key.programme(), key.month(), key.grouping(), "", key.kind(), 0);
    }
}
