package org.careerrelay.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.careerrelay.spi.erasure.PersonalDataHolder;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;

/**
 * Erases people (B12, R-72): the key, the hashes, the boxes and what waits for them go; what was counted stays and leads to nobody. All of the
 * engine's own stores are erased in the caller's transaction, or none. Thread-safe.
 */
public final class Erasing {

    private final Engine engine;
    private final List<PersonalDataHolder> outside;
    private final Holders holders;
    private final Endings endings;
    private final Unlinking unlinking;
    private final Suppressing suppressing;

    /**
     * Erases people.
     *
     * @param engine what it works with
     * @param outside stores of the host's own, asked after the engine's
     */
    public Erasing(Engine engine, List<PersonalDataHolder> outside) {
        this.engine = engine;
        this.outside = List.copyOf(outside);
        this.holders = new Holders(outside);
        this.suppressing = new Suppressing(engine);
        this.endings = new Endings(engine);
        this.unlinking = new Unlinking(engine);
    }

    /**
     * The same on another storage.
     *
     * @param other what it works with instead
     * @return the capability there
     */
    public Erasing on(Engine other) {
        return new Erasing(other, outside);
    }

    /**
     * Erases a person, whoever asked and proved it: the caller has seen to that. A person of whom nothing is left is erased again without effect.
     *
     * @param unit the transaction; it has locked no referral yet, since the balances come first
     * @param tenant the company or agency
     * @param person any of the person's pseudonyms
     * @param cause why
     * @param now the time
     * @return what became of it; empty where nothing was there to erase, as of a pseudonym that
     *     names nobody: whoever it was in place of was erased before
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
        List<InboxItem> received = unit.inbox().lockByPerson(tenant, people);
        List<ConsentRecord> consents = endings.end(unit, tenant, settings, referrals, cause, now);
        List<KeptRecord> kept = ErasureRules.kept(
                consents,
                unit.provisions().ofPeople(tenant, people),
                unit.provisions().receiptsOfPeople(tenant, people),
                engine.jurisdiction(unit, tenant, now));
        List<StoreErasure> stores = new ArrayList<>();
        stores.add(StoreErasure.of(EngineStore.OUTBOX, dropped));
        stores.addAll(unlinking.take(
                unit,
                tenant,
                settings,
                people,
                rejections,
                received.stream().map(InboxItem::id).toList()));
        suppressing.applications(unit, tenant, rejections, now);
        Holders.References references = new Holders.References(
                rejections.stream().map(StoredRejection::application).collect(Collectors.toSet()),
                Stream.concat(ids.stream(), received.stream().map(InboxItem::referral))
                        .collect(Collectors.toSet()));
        return note(unit, tenant, people, cause, stores, kept, references, now);
    }

    /** An erasure that is there is told as it stands: it is done only once it is, however often somebody asks (CMP-17). */
    private Optional<ErasureReport> note(
            UnitOfWork unit,
            TenantId tenant,
            Set<OpaqueId> people,
            ErasureCause cause,
            List<StoreErasure> inside,
            List<KeptRecord> kept,
            Holders.References references,
            Instant now) {
        if (inside.stream().allMatch(store -> store.rows() == 0)) {
            List<StoredErasure> before = unit.erasures().about(tenant, people);
            return before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.get(before.size() - 1).report());
        }
        OpaqueId id = engine.ids().next(tenant, now);
        List<StoreErasure> stores = new ArrayList<>(inside);
        if (!references.isEmpty()) {
            stores.addAll(holders.waiting());
        }
        ErasureState state = ErasureRules.state(stores);
        boolean done = state == ErasureState.DONE;
        ErasureReport report = new ErasureReport(id, cause, state, now, done ? now : null, stores, kept);
        unit.erasures()
                .put(
                        tenant,
                        List.of(new StoredErasure(
                                report,
                                people.stream().sorted().toList(),
                                0,
                                done ? null : now,
                                done ? null : Holders.seal(engine, tenant, id, references))));
        engine.happened(unit, tenant, now, EventType.PERSON_ERASED, id, Map.of("cause", cause.name()));
        return Optional.of(report);
    }
}
