package org.careerrelay.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Goes over recent erasures once more: a transaction that had recognised the person before the erasure, and was committed after it, may have left
 * something under the pseudonym. Thread-safe.
 */
public final class Stragglers {

    /** Longer than any transaction of a host's. */
    private static final Duration RECENT = Duration.ofDays(2);

    private static final int BATCH = 500;

    private final Engine engine;
    private final Erasing erasing;

    /**
     * Looks for what was left.
     *
     * @param engine what it works with
     * @param erasing takes people out
     */
    public Stragglers(Engine engine, Erasing erasing) {
        this.engine = engine;
        this.erasing = erasing;
    }

    /** Looks once. */
    public void run() {
        engine.forEachTenant(tenant -> {
            OpaqueId after = OpaqueId.of(engine.now().minus(RECENT), tenant.id(), 0);
            List<StoredErasure> page;
            do {
                OpaqueId from = after;
                page = engine.storage().transact(unit -> unit.erasures().page(tenant.id(), from, BATCH));
                for (StoredErasure erasure : page) {
                    after = erasure.report().id();
                    Apart.one(
                            "straggler",
                            after,
                            () -> again(
                                    tenant.id(),
                                    erasure.people(),
                                    erasure.report().cause()));
                }
            } while (!page.isEmpty());
        });
    }

    private void again(TenantId tenant, List<OpaqueId> people, ErasureCause cause) {
        engine.storage().transact(unit -> {
            Instant now = engine.now();
            left(unit, tenant, people).forEach(person -> erasing.erase(unit, tenant, person, cause, now));
            return true;
        });
    }

    private static Set<OpaqueId> left(UnitOfWork unit, TenantId tenant, List<OpaqueId> people) {
        Set<OpaqueId> left = new HashSet<>();
        unit.rejections().ofPeople(tenant, people).forEach(rejection -> left.add(rejection.person()));
        unit.inbox().byPerson(tenant, people).forEach(item -> left.add(item.person()));
        unit.people().find(tenant, people).forEach(person -> left.add(person.id()));
        return left;
    }
}
