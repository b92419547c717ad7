package org.careerrelay.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.IdentityReview;
import org.careerrelay.model.identity.LinkDecision;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.qualification.Groups;
import org.careerrelay.qualification.Regrouping;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What people decide about who is who: they confirm, reject, split and take back, and counts follow (CMP-6). Whoever decides has all ledgers of the company
 * locked, so that two who decide at once come one after the other. Thread-safe.
 */
public final class ReviewQueue {

    private static final double HUNDREDTHS = 100;

    private final Engine engine;
    private final Regrouping regrouping;

    /**
     * Takes decisions.
     *
     * @param engine what it works with
     * @param regrouping has counts follow
     */
    public ReviewQueue(Engine engine, Regrouping regrouping) {
        this.engine = engine;
        this.regrouping = regrouping;
    }

    /** What somebody decides about a link. */
    public enum Verdict {
        /** The two are one person. */
        CONFIRM,
        /** They are two. */
        REJECT,
        /** The last decision was a mistake. */
        UNDO
    }

    /**
     * What waits for somebody to look. Two who were found to be one by another way are not among it any more.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param after the last one seen, or null to begin
     * @param limit how many are read at most
     * @return ordered by id
     */
    public List<IdentityReview> waiting(UnitOfWork unit, TenantId tenant, @Nullable OpaqueId after, int limit) {
        List<IdentityLink> open = unit.identities().open(tenant, after, limit);
        Map<OpaqueId, String> applications = applications(unit, tenant, open, Map.of());
        Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, sides(open));
        return open.stream()
                .filter(link -> !groups.getOrDefault(link.one(), link.one())
                        .equals(groups.getOrDefault(link.other(), link.other())))
                .map(link -> review(link, applications))
                .toList();
    }

    /**
     * What was decided when applications came.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param applications the company's ids
     * @return those that are known, in any order
     */
    public List<RecognisedApplication> recognised(UnitOfWork unit, TenantId tenant, Collection<String> applications) {
        List<Arrival> arrivals = unit.identities().byApplication(tenant, applications);
        return told(
                unit,
                tenant,
                arrivals,
                unit.identities()
                        .linksOf(tenant, arrivals.stream().map(Arrival::person).toList()),
                Map.of());
    }

    /**
     * What was decided about applications, by the company's ids.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param arrivals the applications
     * @param links their links
     * @param known the company's ids that are known already, by pseudonym
     * @return one each, in the same order
     */
    public List<RecognisedApplication> told(
            UnitOfWork unit,
            TenantId tenant,
            List<Arrival> arrivals,
            List<IdentityLink> links,
            Map<OpaqueId, String> known) {
        Map<OpaqueId, String> names = applications(unit, tenant, links, known);
        Map<OpaqueId, List<IdentityLink>> byPerson = links.stream()
                .filter(link -> link.origin() != LinkOrigin.MERGE)
                .collect(Collectors.groupingBy(IdentityLink::one));
        List<RecognisedApplication> recognised = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            recognised.add(new RecognisedApplication(
                    arrival.application(),
                    arrival.decision(),
                    byPerson.getOrDefault(arrival.person(), List.of()).stream()
                            .sorted(Comparator.comparing(IdentityLink::score)
                                    .reversed()
                                    .thenComparing(IdentityLink::id))
                            .map(link -> new RecognisedApplication.Likeness(
                                    names.getOrDefault(link.other(), ""), link.reasons(), link.score() / HUNDREDTHS))
                            .toList()));
        }
        return recognised;
    }

    /**
     * Decides about a link.
     *
     * @param unit the transaction
     * @param company the company
     * @param id the link
     * @param verdict what is decided
     * @param decision by whom, why and when
     * @return what became of it
     */
    public IdentityChange decide(UnitOfWork unit, Tenant company, OpaqueId id, Verdict verdict, LinkDecision decision) {
        Instant now = decision.at();
        Regrouping.Books books = regrouping.lock(unit, company, now);
        Optional<IdentityLink> found =
                unit.identities().links(company.id(), List.of(id)).stream().findFirst();
        if (found.isEmpty()) {
            return new IdentityChange.Unknown();
        }
        IdentityLink link = found.get();
        LinkState next = next(link, verdict);
        if (next == null) {
            return new IdentityChange.NotNow(link.state());
        }
        Map<OpaqueId, OpaqueId> before = unit.people().groups(company.id(), List.of(link.one(), link.other()));
        Map<OpaqueId, IdentityLink> links = byId(regrouping.explained(unit, company.id(), before, now));
        links.put(id, link.decided(next, decision));
        Groups after = Groups.of(before.keySet(), links.values());
        if (next == LinkState.JOINED && contradicted(after, links.values())) {
            return new IdentityChange.Contradicted();
        }
        if (next == LinkState.APART && after.of(link.one()).equals(after.of(link.other()))) {
            return new IdentityChange.StillOne(holding(id, links.values(), after.all(link.one())));
        }
        write(unit, books, List.of(link.decided(next, decision)), before, after, decision);
        return new IdentityChange.Done(next);
    }

    /**
     * Takes an application out of the person it was taken for. The others stay one.
     *
     * @param unit the transaction
     * @param company the company
     * @param application the company's id of the application
     * @param decision by whom, why and when
     * @return what became of it
     */
    public IdentityChange split(UnitOfWork unit, Tenant company, String application, LinkDecision decision) {
        Regrouping.Books books = regrouping.lock(unit, company, decision.at());
        Optional<OpaqueId> found = person(unit, company.id(), application);
        if (found.isEmpty()) {
            return new IdentityChange.Unknown();
        }
        OpaqueId person = found.get();
        Map<OpaqueId, OpaqueId> before = unit.people().groups(company.id(), List.of(person));
        Map<OpaqueId, IdentityLink> links = byId(regrouping.explained(unit, company.id(), before, decision.at()));
        List<IdentityLink> changed = new ArrayList<>();
        Set<OpaqueId> neighbours = new LinkedHashSet<>();
        for (IdentityLink link : List.copyOf(links.values())) {
            boolean touches = link.one().equals(person) || link.other().equals(person);
            if (touches && link.state() == LinkState.JOINED) {
                IdentityLink cut = link.decided(LinkState.APART, decision);
                changed.add(cut);
                links.put(cut.id(), cut);
                neighbours.add(link.one().equals(person) ? link.other() : link.one());
            }
        }
        if (changed.isEmpty()) {
            return new IdentityChange.NotNow(LinkState.WITHDRAWN);
        }
        Groups after = Groups.of(before.keySet(), links.values());
        OpaqueId first = neighbours.iterator().next();
        for (OpaqueId neighbour : neighbours) {
            if (!after.of(neighbour).equals(after.of(first))) {
                changed.add(bridge(company.id(), neighbour, first, decision));
                after.join(neighbour, first);
            }
        }
        write(unit, books, changed, before, after, decision);
        return new IdentityChange.Done(LinkState.APART);
    }

    /** Whose application it is; before applications had pseudonyms of their own, several may have one. */
    private static Optional<OpaqueId> person(UnitOfWork unit, TenantId tenant, String application) {
        return unit.identities().byApplication(tenant, List.of(application)).stream()
                .findFirst()
                .map(Arrival::person)
                .or(() -> unit.rejections().byApplication(tenant, List.of(application)).stream()
                        .findFirst()
                        .map(StoredRejection::person));
    }

    private static @Nullable LinkState next(IdentityLink link, Verdict verdict) {
        return switch (verdict) {
            case CONFIRM -> link.state() == LinkState.OPEN ? LinkState.JOINED : null;
            case REJECT -> link.state() == LinkState.OPEN || link.state() == LinkState.JOINED ? LinkState.APART : null;
            case UNDO -> link.isDecided() ? link.origin().undecided() : null;
        };
    }

    private void write(
            UnitOfWork unit,
            Regrouping.Books books,
            List<IdentityLink> changed,
            Map<OpaqueId, OpaqueId> before,
            Groups after,
            LinkDecision decision) {
        TenantId tenant = books.company().id();
        unit.identities().put(tenant, changed);
        unit.events()
                .append(
                        tenant,
                        changed.stream()
                                .map(link -> engine.event(
                                        tenant,
                                        decision.at(),
                                        EventType.IDENTITY_DECIDED,
                                        link.id(),
                                        Map.of(
                                                "by",
                                                decision.actor(),
                                                "reason",
                                                decision.reason(),
                                                "state",
                                                link.state().name())))
                                .toList());
        Map<OpaqueId, OpaqueId> staying = new HashMap<>(after.staying());
        staying.keySet().retainAll(before.keySet());
        regrouping.write(unit, books, before, staying, decision.actor(), decision.at());
    }

    private IdentityLink bridge(TenantId tenant, OpaqueId one, OpaqueId other, LinkDecision decision) {
        return new IdentityLink(
                engine.ids().next(tenant, decision.at()),
                one,
                other,
                LinkOrigin.MERGE,
                LinkState.JOINED,
                List.of(),
                0,
                decision.at(),
                decision);
    }

    /** Whether two of whom somebody said that they are two would be one. */
    private static boolean contradicted(Groups after, Collection<IdentityLink> links) {
        return links.stream()
                .anyMatch(link ->
                        link.state() == LinkState.APART && after.of(link.one()).equals(after.of(link.other())));
    }

    /** What else joins them. */
    private static List<OpaqueId> holding(OpaqueId id, Collection<IdentityLink> links, Set<OpaqueId> person) {
        return links.stream()
                .filter(link -> link.state() == LinkState.JOINED && !link.id().equals(id))
                .filter(link -> person.contains(link.one()) && person.contains(link.other()))
                .map(IdentityLink::id)
                .sorted()
                .toList();
    }

    private static Map<OpaqueId, IdentityLink> byId(Collection<IdentityLink> links) {
        Map<OpaqueId, IdentityLink> byId = new LinkedHashMap<>();
        links.stream().sorted(Comparator.comparing(IdentityLink::id)).forEach(link -> byId.put(link.id(), link));
        return byId;
    }

    private static Set<OpaqueId> sides(Collection<IdentityLink> links) {
        Set<OpaqueId> sides = new LinkedHashSet<>();
        links.forEach(link -> {
            sides.add(link.one());
            sides.add(link.other());
        });
        return sides;
    }

    /** By the pseudonyms of links; somebody who was known before applications had pseudonyms of their own goes by their first one. */
    private static Map<OpaqueId, String> applications(
            UnitOfWork unit, TenantId tenant, Collection<IdentityLink> links, Map<OpaqueId, String> known) {
        Map<OpaqueId, String> applications = new HashMap<>(known);
        Set<OpaqueId> unnamed = new LinkedHashSet<>(sides(links));
        unnamed.removeAll(applications.keySet());
        unit.identities()
                .ofPeople(tenant, unnamed)
                .forEach(arrival -> applications.put(arrival.person(), arrival.application()));
        unnamed.removeAll(applications.keySet());
        unit.rejections().ofPeople(tenant, unnamed).stream()
                .sorted(Comparator.comparing(rejection -> rejection.id()))
                .forEach(rejection -> applications.putIfAbsent(rejection.person(), rejection.companyApplication()));
        return applications;
    }

    private static IdentityReview review(IdentityLink link, Map<OpaqueId, String> applications) {
        return new IdentityReview(
                link.id(),
                applications.getOrDefault(link.one(), ""),
                applications.getOrDefault(link.other(), ""),
                link.reasons(),
                link.score() / HUNDREDTHS,
                link.madeAt());
    }
}
