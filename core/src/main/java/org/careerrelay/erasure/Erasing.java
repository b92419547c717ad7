package org.careerrelay.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Erases people (B12, R-72): the key, the hashes, the boxes and what waits for them go; what was counted stays and leads to nobody. All of the
 * engine's own stores are erased in the caller's transaction, or none. Thread-safe.
 */
public final class Erasing {

    private final Engine engine;
    private final Endings endings;
    private final Unlinking unlinking;

    /**
     * Erases people.
     *
     * @param engine what it works with
     */
    public Erasing(Engine engine) {
        this.engine = engine;
        this.endings = new Endings(engine);
        this.unlinking = new Unlinking(engine);
    }

    /**
     * Erases a person, whoever asked and proved it: the caller has seen to that. A person of whom nothing is left is erased again without effect.
     *
     * @param unit the transaction; it has locked no referral yet, since the balances come first
     * @param tenant the company or agency
     * @param person any of the person's pseudonyms
     * @param cause why
     * @param now the time
     * @return what became of it; empty for a pseudonym that names nobody: whoever it was in place of was erased before
     */
    public Optional<ErasureReport> erase(
            UnitOfWork unit, TenantId tenant, OpaqueId person, ErasureCause cause, Instant now) {
        if (Nobody.is(person)) {
            return Optional.empty();
        }
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        settings.inLockOrder().forEach(contract -> unit.credits().lock(tenant, contract.number()));
        Set<OpaqueId> people = unit.people().together(tenant, person);
        List<StoredRejection> rejections = unit.rejections().ofPeople(tenant, people);
        List<OpaqueId> ids = rejections.stream().map(StoredRejection::id).toList();
        int dropped = unit.outbox().drop(tenant, Unlinking.ABOUT_PEOPLE, ids);
        List<Referral> referrals = unit.referrals().lock(tenant, ids);
        List<OpaqueId> received = unit.inbox().lockByPerson(tenant, people).stream()
                .map(InboxItem::id)
                .toList();
        List<ConsentRecord> consents = endings.end(unit, tenant, settings, referrals, cause, now);
        List<KeptRecord> kept = ErasureRules.kept(
                consents,
                unit.provisions().ofPeople(tenant, people),
                unit.provisions().receiptsOfPeople(tenant, people),
                engine.jurisdiction(unit, tenant, now));
        List<StoreErasure> stores = new ArrayList<>();
        stores.add(StoreErasure.of(EngineStore.OUTBOX, dropped));
        stores.addAll(unlinking.take(unit, tenant, settings, people, rejections, received));
        return Optional.of(note(unit, tenant, people, cause, stores, kept, now));
    }

    /** An erasure that is there is added to: it is told as done only once it is, however often somebody asks. */
    private ErasureReport note(
            UnitOfWork unit,
            TenantId tenant,
            Set<OpaqueId> people,
            ErasureCause cause,
            List<StoreErasure> stores,
            List<KeptRecord> kept,
            Instant now) {
        List<StoredErasure> before = unit.erasures().about(tenant, people);
        if (!before.isEmpty() && stores.stream().allMatch(store -> store.rows() == 0)) {
            return before.get(before.size() - 1).report();
        }
        ErasureState state = ErasureRules.state(stores);
        ErasureReport report = new ErasureReport(
                engine.ids().next(tenant, now),
                cause,
                state,
                now,
                state == ErasureState.DONE ? now : null,
                stores,
                kept);
        unit.erasures()
                .put(
                        tenant,
                        List.of(new StoredErasure(
                                report, people.stream().sorted().toList(), 0, null, null)));
        unit.events()
                .append(
                        tenant,
                        List.of(engine.event(
                                tenant, now, EventType.PERSON_ERASED, report.id(), Map.of("cause", cause.name()))));
        return report;
    }
}
