package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Keeps tallies by job, department and route: follows the numbered log with a cursor of its own, a page of events in a transaction with what they add up to and with the
 * cursor, so that each event is tallied once. What happens waits for none of it. Thread-safe.
 */
public final class Groups {

    /** Name of the cursor, beside those of listeners. */
    static final String CURSOR = "career-relay.groups";

    private static final int EVENTS = 1000;
    private static final int PAGES = 50;

    private final Engine engine;

    /**
     * Keeps tallies of groups.
     *
     * @param engine what it works with
     */
    public Groups(Engine engine) {
        this.engine = engine;
    }

    /** Goes on with every company, up to some thousand events of each: one that has many behind it holds up no other. */
    public void run() {
        engine.forEachCompany(tenant -> {
            for (int page = 0; page < PAGES && follow(tenant); page++) {
                // the next page
            }
        });
    }

    private boolean follow(TenantId tenant) {
        return engine.storage().transact(unit -> {
            long heard = unit.events().lockCursor(tenant, CURSOR);
            List<NumberedEvent> page = unit.events().numbered(tenant, heard, EVENTS);
            if (page.isEmpty()) {
                return false;
            }
            List<RelayEvent> told = page.stream()
                    .map(NumberedEvent::event)
                    .filter(event -> GroupFold.kind(event).isPresent())
                    .toList();
            if (!told.isEmpty()) {
                tally(unit, tenant, told);
            }
            unit.events().moveCursor(tenant, CURSOR, page.get(page.size() - 1).number());
            return page.size() == EVENTS;
        });
    }

    private static void tally(UnitOfWork unit, TenantId tenant, List<RelayEvent> events) {
        List<GroupedEvent> grouped = GroupedEvent.of(unit, tenant, ContractHistory.read(unit, tenant), events);
        GroupFold fold = new GroupFold(stored(unit, tenant, grouped));
        grouped.forEach(fold::take);
        unit.tallies().addGroups(tenant, fold.tallies());
    }

    private static List<GroupTally> stored(UnitOfWork unit, TenantId tenant, List<GroupedEvent> events) {
        Set<LocalDate> all = events.stream().map(GroupedEvent::month).collect(Collectors.toSet());
        return all.stream()
                .min(Comparator.naturalOrder())
                .map(first -> new Period(
                        first,
                        all.stream()
                                .max(Comparator.naturalOrder())
                                .orElse(first)
                                .plusMonths(1)))
                .map(period -> unit.tallies().readGroups(tenant, period))
                .orElse(List.of());
    }
}
