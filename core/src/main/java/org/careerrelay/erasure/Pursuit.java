package org.careerrelay.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.erasure.StoreErasure.Status;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.erasure.HolderOutcome;
import org.careerrelay.spi.erasure.PersonReferences;
import org.careerrelay.spi.erasure.PersonalDataHolder;
import org.careerrelay.spi.storage.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks stores outside of the engine until each has erased (CMP-17). The next try is written down before a store is asked: whoever is killed in between
 * takes nothing with them, and two instances do not ask at once. Thread-safe.
 */
public final class Pursuit {

    private static final Logger LOG = LoggerFactory.getLogger(Pursuit.class);
    private static final int BATCH = 100;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private final Engine engine;
    private final Holders holders;

    /**
     * Pursues erasures.
     *
     * @param engine what it works with
     * @param holders the stores outside
     */
    public Pursuit(Engine engine, List<PersonalDataHolder> holders) {
        this.engine = engine;
        this.holders = new Holders(holders);
    }

    /** Asks every store that is due. */
    public void run() {
        engine.forEachTenant(tenant -> {
            List<StoredErasure> due =
                    engine.storage().transact(unit -> unit.erasures().due(tenant.id(), engine.now(), BATCH));
            Apart.each("erasure", due, erasure -> pursue(tenant, erasure));
        });
    }

    private void pursue(Tenant tenant, StoredErasure found) {
        Optional<StoredErasure> claimed = engine.storage().transact(unit -> claim(unit, tenant.id(), found));
        if (claimed.isEmpty()) {
            return;
        }
        Map<String, StoreErasure> answers = ask(tenant, claimed.get());
        ErasureReport report = engine.storage().transact(unit -> settle(unit, tenant.id(), found, answers));
        if (report.state() == ErasureState.PARTIAL) {
            LOG.warn("erasure.partial tenant={} erasure={}", tenant.id(), report.id());
        }
    }

    private Optional<StoredErasure> claim(UnitOfWork unit, TenantId tenant, StoredErasure found) {
        Instant now = engine.now();
        Optional<StoredErasure> claimed = unit
                .erasures()
                .lock(tenant, List.of(found.report().id()))
                .stream()
                .filter(stored -> stored.dueAt() != null && !stored.dueAt().isAfter(now))
                .map(stored -> stored.triedAgainAt(now.plus(wait(stored.attempts()))))
                .findFirst();
        claimed.ifPresent(stored -> unit.erasures().put(tenant, List.of(stored)));
        return claimed;
    }

    /** The doubled time, up to a quarter of a day. */
    static Duration wait(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private Map<String, StoreErasure> ask(Tenant tenant, StoredErasure erasure) {
        SealedRecord sealed = erasure.references();
        Optional<PersonReferences> references = sealed == null
                ? Optional.empty()
                : Holders.open(engine, tenant.id(), erasure.report().id(), sealed)
                        .map(open -> new PersonReferences(
                                tenant.kind(), tenant.key(), open.applications(), open.referrals()));
        Map<String, StoreErasure> answers = new HashMap<>();
        for (StoreErasure store : erasure.report().stores()) {
            if (store.status() != Status.ERASED) {
                answers.put(
                        store.store(),
                        references
                                .map(known -> ask(store, known))
                                .orElseGet(() -> failed(store, "references.unreadable")));
            }
        }
        return answers;
    }

    private StoreErasure ask(StoreErasure store, PersonReferences references) {
        Optional<PersonalDataHolder> holder = holders.named(store.store());
        if (holder.isEmpty()) {
            return failed(store, "holder.missing");
        }
        try {
            HolderOutcome outcome = holder.get().erase(references);
            return outcome instanceof HolderOutcome.Erased erased
                    ? new StoreErasure(store.store(), Status.ERASED, erased.rows(), null)
                    : failed(store, ((HolderOutcome.Failed) outcome).code());
        } catch (RuntimeException e) {
            LOG.warn("erasure.holder-failed store={} fault={}", store.store(), Faults.of(e));
            return failed(store, "holder.threw");
        }
    }

    private static StoreErasure failed(StoreErasure store, String code) {
        return new StoreErasure(store.store(), Status.FAILED, store.rows(), code);
    }

    private ErasureReport settle(
            UnitOfWork unit, TenantId tenant, StoredErasure found, Map<String, StoreErasure> answers) {
        StoredErasure stored =
                unit.erasures().lock(tenant, List.of(found.report().id())).get(0);
        List<StoreErasure> stores = new ArrayList<>();
        for (StoreErasure store : stored.report().stores()) {
            // Erased is erased, whoever asked first.
            stores.add(store.status() == Status.ERASED ? store : answers.getOrDefault(store.store(), store));
        }
        ErasureState state = ErasureRules.state(stores);
        StoredErasure settled = stored.with(stores, state, state == ErasureState.DONE ? engine.now() : null);
        unit.erasures().put(tenant, List.of(settled));
        return settled.report();
    }
}
