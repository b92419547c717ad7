package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.LinkState;
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

    static Object regroup(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.people().regroup(tenant, Map.of(id(draw.a()), id(Math.min(draw.a(), draw.b()))));
        return unit.people().groups(tenant, List.of(id(draw.b())));
    }
}
