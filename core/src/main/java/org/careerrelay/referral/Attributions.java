package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.Instructed;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.referral.Attribution;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.spi.storage.UnitOfWork;

/** Answers waiting referrals as the agency's policy says (A31). Thread-safe. */
public final class Attributions {

    private final Engine engine;
    private final Inbox inbox;

    /**
     * Attributes referrals.
     *
     * @param engine what it works with
     * @param inbox stores the answers
     */
    public Attributions(Engine engine, Inbox inbox) {
        this.engine = engine;
        this.inbox = inbox;
    }

    /**
     * The answers that the policy implies; nothing is stored.
     *
     * @param agency key of the agency
     * @param limit how many at most
     * @return one for each of the waiting referrals that come first, in the order in which people consented
     */
    public List<InboxAnswer> proposals(String agency, int limit) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(Tenant::id)
                        .map(tenant -> {
                            List<InboxItem> waiting =
                                    Instructed.living(unit, tenant, unit.inbox().list(tenant, false, limit));
                            return answers(unit, tenant, waiting, unit.inbox().byPerson(tenant, people(waiting)));
                        })
                        .orElse(List.of()));
    }

    /**
     * Gives the answers that the policy implies. People's referrals are locked first: of two that decide at once, the second knows what the
     * first has said.
     *
     * @param agency key of the agency
     * @param limit how many at most
     * @return how many were stored now
     */
    public int attribute(String agency, int limit) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(Tenant::id)
                        .map(tenant -> {
                            List<InboxItem> waiting =
                                    Instructed.living(unit, tenant, unit.inbox().list(tenant, false, limit));
                            List<InboxItem> locked = unit.inbox().lockByPerson(tenant, people(waiting));
                            return inbox.answer(unit, tenant, answers(unit, tenant, waiting, locked));
                        })
                        .orElse(0));
    }

    private List<InboxAnswer> answers(
            UnitOfWork unit, TenantId tenant, List<InboxItem> wanted, Collection<InboxItem> received) {
        Instant now = engine.now();
        AttributionPolicy policy = policy(unit, tenant, now);
        Map<Reference, InboxAnswer> answers = new LinkedHashMap<>();
        received.stream()
                .filter(item -> item.stoppedAt() == null || item.answer() != null)
                .collect(Collectors.groupingBy(InboxItem::person))
                .values()
                .forEach(ofPerson -> AttributionRules.answers(policy, ofPerson)
                        .forEach(answer -> answers.put(new Reference(answer.company(), answer.referral()), answer)));
        List<InboxAnswer> ordered = new ArrayList<>();
        for (InboxItem item : wanted) {
            InboxAnswer answer = answers.get(new Reference(item.company(), item.referral()));
            if (answer != null) {
                ordered.add(answer);
            }
        }
        return ordered;
    }

    private static AttributionPolicy policy(UnitOfWork unit, TenantId tenant, Instant now) {
        return unit.settings().effective(tenant, now).stream()
                .map(StoredSetting::value)
                .filter(Attribution.class::isInstance)
                .map(Attribution.class::cast)
                .findFirst()
                .orElse(Attribution.DEFAULT)
                .policy();
    }

    private static Set<OpaqueId> people(List<InboxItem> items) {
        return items.stream().map(InboxItem::person).collect(Collectors.toCollection(HashSet::new));
    }

    private record Reference(String company, OpaqueId referral) {}
}
