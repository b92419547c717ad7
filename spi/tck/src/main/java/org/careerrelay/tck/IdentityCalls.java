package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.id;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.spi.storage.AlikePeople;
import org.careerrelay.spi.storage.ArrivalBasis;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.TenantCalls.Draw;

/** Calls about who is who. */
final class IdentityCalls {

    private IdentityCalls() {}

    static Object recognise(UnitOfWork unit, TenantId tenant, Draw draw) {
        List<IdentityHash> known = unit.identities().sharing(tenant, List.of(Samples.index(1, draw.b())));
        Set<OpaqueId> added = unit.identities().add(tenant, List.of(Samples.arrival(draw.a())));
        if (added.isEmpty()) {
            unit.identities().delete(tenant, List.of(id(draw.a())));
        } else {
            unit.identities().index(tenant, List.of(Samples.hash(draw.a(), draw.b())));
        }
        return List.of(Set.copyOf(known), added);
    }

    /** Looks for whoever is like an application that was not taken before, and has the application among them from then on. */
    static Object arrive(UnitOfWork unit, TenantId tenant, Draw draw) {
        ArrivalBasis basis = unit.beforeArrivals(tenant, List.of("application-" + draw.a()), draw.at());
        unit.identities().delete(tenant, List.of(id(draw.a())));
        AlikePeople alike = unit.indexAndFind(tenant, List.of(Samples.hash(draw.a(), draw.b())), Samples.NOW)
                .get();
        unit.identities().insert(tenant, List.of(Samples.arrival(draw.a())));
        return List.of(
                basis.settings().size(),
                Set.copyOf(basis.taken()),
                Set.copyOf(alike.hashes()),
                alike.groups(),
                alike.apart(),
                Set.copyOf(alike.arrivals()));
    }

    static Object link(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.identities()
                .put(tenant, List.of(Samples.link(draw.a(), draw.a(), draw.b(), draw.pick(LinkState.values()))));
        return unit.identities().open(tenant, null, 10);
    }

    static Object live(UnitOfWork unit, TenantId tenant, Draw draw) {
        Set<OpaqueId> added = unit.lifecycle()
                .add(tenant, List.of(Samples.lifecycle(draw.a(), draw.b(), draw.pick(LifecycleType.values()))));
        int gone = added.isEmpty() ? unit.lifecycle().delete(tenant, List.of(id(draw.b()))) : 0;
        return List.of(added, gone, Set.copyOf(unit.lifecycle().ofReferences(tenant, List.of("employee-" + draw.b()))));
    }

    /** Joins whole groups, or takes one apart: nobody is given up for one that is given up. */
    static Object regroup(UnitOfWork unit, TenantId tenant, Draw draw) {
        Set<OpaqueId> all = unit.people()
                .groups(tenant, List.of(id(draw.a()), id(draw.b())))
                .keySet();
        OpaqueId first = all.stream().min(Comparator.naturalOrder()).orElseThrow();
        Map<OpaqueId, OpaqueId> staying = new HashMap<>();
        all.forEach(person -> staying.put(person, draw.a() == draw.b() ? person : first));
        unit.people().regroup(tenant, staying);
        return unit.people().groups(tenant, List.of(id(draw.b())));
    }
}
