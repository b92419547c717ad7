package org.careerrelay.kpi;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Recomputation;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Proves figures and ledgers from the log, and puts figures right (performance goals, shape 5). Thread-safe. */
public final class Recomputations {

    private final Engine engine;

    /**
     * Recomputes.
     *
     * @param engine what it works with
     */
    public Recomputations(Engine engine) {
        this.engine = engine;
    }

    /**
     * Goes through the whole log and compares.
     *
     * @param kind what the tenant is; only companies have figures
     * @param key its name
     * @param archive the archived events in order, where the log was archived
     * @return what differs
     * @throws InvalidInputException when there is no such company, or archived events are missing or not sound
     */
    public Recomputation of(TenantKind kind, String key, Iterator<NumberedEvent> archive) {
        return engine.storage().snapshot(unit -> {
            Recomputing run = new Recomputing(unit, tenant(unit, kind, key));
            run.run(archive);
            return new Recomputation(key, run.events(), run.differences());
        });
    }

    /**
     * Brings the figures to what the log tells. Ledgers are left as they are: one that differs from its log is a matter for people.
     *
     * @param kind what the tenant is
     * @param key its name
     * @param found what {@link #of} found a moment ago; what has happened since is kept
     * @return false when figures were put right in between: then look again
     */
    public boolean repair(TenantKind kind, String key, Recomputation found) {
        List<Tally> missing = found.differences().stream()
                .flatMap(difference -> missing(difference).stream())
                .toList();
        List<GroupTally> ofGroups = found.differences().stream()
                .filter(Difference.OfGroup.class::isInstance)
                .map(Difference.OfGroup.class::cast)
                .map(group -> group.stored().of(group.told() - group.stored().amount()))
                .toList();
        int figures = missing.size() + ofGroups.size();
        return engine.storage().transact(unit -> {
            TenantId tenant = tenant(unit, kind, key);
            unit.events().lockHead(tenant); // one repair at a time
            if (figures == 0 || repairedSince(unit, tenant, found.events())) {
                return figures == 0;
            }
            unit.tallies().correct(tenant, missing);
            unit.tallies().addGroups(tenant, ofGroups);
            engine.happened(
                    unit,
                    tenant,
                    engine.now(),
                    EventType.FIGURES_REPAIRED,
                    engine.ids().next(tenant, engine.now()),
                    Map.of("figures", Integer.toString(figures)));
            return true;
        });
    }

    /** What is added to a day; a sum of a month is made again by itself, when its days are corrected by nothing. */
    private static Optional<Tally> missing(Difference difference) {
        if (difference instanceof Difference.OfTally tally) {
            return Optional.of(
                    added(tally.stored(), tally.told() - tally.stored().amount()));
        }
        return difference instanceof Difference.OfMonth month
                ? Optional.of(added(month.stored(), 0))
                : Optional.empty();
    }

    private static Tally added(Tally stored, long amount) {
        return new Tally(stored.programme(), stored.day(), stored.kind(), amount);
    }

    /** Events are appended and numbered in one order, so those that came since are the last ones. */
    private static boolean repairedSince(UnitOfWork unit, TenantId tenant, long events) {
        if (unit.events().archived(tenant).number() > events) {
            return true; // what came since cannot be looked at any more
        }
        List<RelayEvent> waiting = unit.events().unnumbered(tenant, Integer.MAX_VALUE);
        long numbered = unit.events().lockHead(tenant).number();
        List<NumberedEvent> since = unit.events().numbered(tenant, Math.min(events, numbered), Integer.MAX_VALUE);
        long known = Math.max(0, events - numbered);
        return Stream.concat(
                        since.stream().map(NumberedEvent::event),
                        waiting.stream().skip(known))
                .anyMatch(event -> event.type() == EventType.FIGURES_REPAIRED);
    }

    private static TenantId tenant(UnitOfWork unit, TenantKind kind, String key) {
        return unit.tenants()
                .find(kind, key)
                .filter(tenant -> tenant.kind() == TenantKind.COMPANY)
                .map(Tenant::id)
                .orElseThrow(
                        () -> new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
    }
}
