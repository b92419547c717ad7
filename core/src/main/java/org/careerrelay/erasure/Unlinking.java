package org.careerrelay.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.survey.Comments;

/** Takes a person out of the engine's stores. Everything it writes to was locked by the caller, the balances first. */
final class Unlinking {

    /** What is about a person. An agency's answer is not: it bears the company's reference, and what it counts for stays. */
    static final Set<OutboxKind> ABOUT_PEOPLE = Set.of(OutboxKind.MAIL, OutboxKind.HAND_OVER, OutboxKind.WRITE_BACK);

    private final Engine engine;
    private final Comments comments;

    Unlinking(Engine engine) {
        this.engine = engine;
        this.comments = new Comments(engine);
    }

    /**
     * Takes everything out.
     *
     * @param people all pseudonyms of the person
     * @param rejections the person's rejections
     * @param received what an agency received about the person, by its own ids
     * @return what went, store by store
     */
    List<StoreErasure> take(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Set<OpaqueId> people,
            List<StoredRejection> rejections,
            Collection<OpaqueId> received) {
        OpaqueId nobody = Nobody.next(engine, tenant);
        List<OpaqueId> ids = rejections.stream().map(StoredRejection::id).toList();
        List<StoreErasure> stores = new ArrayList<>();
        comments.erase(unit, tenant, comments.authors(unit, tenant, people, rejections));
        stores.add(StoreErasure.of(EngineStore.BOXES, unit.vault().deleteOf(tenant, people)));
        stores.add(StoreErasure.of(EngineStore.COUNTS, counts(unit, tenant, settings, people, nobody)));
        Set<OpaqueId> references = new HashSet<>(ids);
        unit.inbox().byId(tenant, received).forEach(item -> references.add(item.referral()));
        stores.add(StoreErasure.of(
                EngineStore.REFERRALS,
                unit.referrals().unlink(tenant, ids, nobody) + unit.support().delete(tenant, references)));
        unit.rejections()
                .unlink(
                        tenant,
                        rejections.stream()
                                .map(rejection -> rejection.unlinked(nobody))
                                .toList());
        stores.add(StoreErasure.of(
                EngineStore.REJECTIONS, ids.size() + unit.mailReturns().delete(tenant, ids)));
        stores.add(StoreErasure.of(EngineStore.INBOX, unit.inbox().unlink(tenant, received, nobody)));
        stores.add(StoreErasure.of(
                EngineStore.HASHES,
                unit.people().deleteHashes(tenant, people) + unit.identities().delete(tenant, people)));
        stores.add(StoreErasure.of(
                EngineStore.LIFECYCLE,
                unit.lifecycle().delete(tenant, people)
                        + unit.exitCases().delete(tenant, people)
                        + unit.reconnections().delete(tenant, people)
                        + unit.stepUps().delete(tenant, people)));
        stores.add(StoreErasure.of(EngineStore.COMMUNITY, unit.community().delete(tenant, people)));
        stores.add(StoreErasure.of(EngineStore.KEY, unit.people().delete(tenant, people)));
        return stores;
    }

    /** Who counts goes on counting as nobody; of several counts of one person in one programme the last stays a person's. */
    private static int counts(
            UnitOfWork unit, TenantId tenant, CompanySettings settings, Set<OpaqueId> people, OpaqueId nobody) {
        int unlinked = 0;
        for (Contract contract : settings.inLockOrder()) {
            List<CountedPerson> counted = unit.credits().counted(tenant, contract.number(), people).stream()
                    .sorted(Comparator.comparing(CountedPerson::at).thenComparing(CountedPerson::referral))
                    .toList();
            if (!counted.isEmpty()) {
                Map<OpaqueId, OpaqueId> released = new HashMap<>();
                counted.forEach(each -> released.put(each.person(), each.referral()));
                CountedPerson last = counted.get(counted.size() - 1);
                unit.credits().releasePeople(tenant, contract.number(), released);
                unit.credits().claimPeople(tenant, contract.number(), Map.of(nobody, last.referral()), last.at(), null);
                unlinked += counted.size();
            }
        }
        return unlinked;
    }
}
