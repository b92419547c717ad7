package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.audit.Audit;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.Recognition;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.recognition.Recogniser;
import org.careerrelay.recognition.RecognitionPolicy;
import org.careerrelay.recognition.SharedKey;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What one company tells another of its group. It answers by hashes under its own key, for those alone of whom it is certain (AUTO), who agreed while its notice
 * named the asking company, and whose record is still kept. That it told is in its own event log, so that a disclosure shows it, and in its audit log. Thread-safe.
 */
final class GroupAnswers {

    private final Engine engine;
    private final Audit audit;
    private final AffiliateRecords records;

    GroupAnswers(Engine engine, Audit audit) {
        this.engine = engine;
        this.audit = audit;
        this.records = new AffiliateRecords(engine);
    }

    /** By the places of those who are known. */
    Map<Integer, KnownInGroup> of(
            UnitOfWork unit, String company, Tenant asking, List<Identifiers> applicants, Instant now) {
        Optional<Tenant> found = unit.tenants().find(TenantKind.COMPANY, company);
        if (found.isEmpty()) {
            return Map.of();
        }
        Tenant answering = found.get();
        CompanySettings settings = CompanySettings.read(unit, answering.id(), now);
        if (settings.recognition() == null || !names(settings.group(), asking)) {
            return Map.of();
        }
        Recogniser recogniser =
                new Recogniser(RecognitionPolicy.among(settings.recognition().people()));
        Map<Integer, Set<OpaqueId>> same = recognised(unit, answering.id(), recogniser, applicants, now);
        if (same.isEmpty()) {
            return Map.of();
        }
        return tell(unit, answering, asking, same, now);
    }

    private Map<Integer, Set<OpaqueId>> recognised(
            UnitOfWork unit, TenantId tenant, Recogniser recogniser, List<Identifiers> applicants, Instant now) {
        KeptForRecognition kept = KeptForRecognition.at(engine, unit, tenant, now);
        List<Set<IndexKey>> keys = applicants.stream()
                .<Set<IndexKey>>map(
                        applicant -> new LinkedHashSet<>(engine.index().of(tenant, applicant)))
                .toList();
        Set<IndexKey> all = new LinkedHashSet<>();
        keys.forEach(all::addAll);
        Map<IndexKey, List<OpaqueId>> byKey = new HashMap<>();
        for (IdentityHash hash : unit.identities().sharing(tenant, all)) {
            if (kept.holds(hash.at())) {
                byKey.computeIfAbsent(hash.key(), none -> new ArrayList<>()).add(hash.person());
            }
        }
        Map<Integer, Set<OpaqueId>> same = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            List<SharedKey> shared = new ArrayList<>();
            keys.get(i)
                    .forEach(key -> byKey.getOrDefault(key, List.of())
                            .forEach(person -> shared.add(new SharedKey(person, key.field()))));
            if (recogniser.bySharedKeys(shared) instanceof Recognition.Auto auto) {
                Set<OpaqueId> people = new LinkedHashSet<>(Set.of(auto.match().person()));
                auto.same().stream().map(MatchCandidate::person).forEach(people::add);
                same.put(i, people);
            }
        }
        return same;
    }

    private Map<Integer, KnownInGroup> tell(
            UnitOfWork unit, Tenant answering, Tenant asking, Map<Integer, Set<OpaqueId>> same, Instant now) {
        TenantId tenant = answering.id();
        Set<OpaqueId> people = new HashSet<>();
        same.values().forEach(people::addAll);
        Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, people);
        Map<OpaqueId, List<StoredRejection>> mayBeTold = mayBeTold(unit, tenant, asking, groups, now);
        KeptForRecognition kept = KeptForRecognition.at(engine, unit, tenant, now);
        LocalDate today = LocalDate.ofInstant(now, kept.zone());
        Map<Integer, KnownInGroup> told = new HashMap<>();
        Map<OpaqueId, StoredRejection> about = new LinkedHashMap<>();
        same.forEach((place, pseudonyms) -> {
            Set<OpaqueId> staying = new LinkedHashSet<>();
            pseudonyms.forEach(pseudonym -> staying.add(groups.getOrDefault(pseudonym, pseudonym)));
            for (OpaqueId person : staying) {
                for (StoredRejection rejection : mayBeTold.getOrDefault(person, List.of())) {
                    if (kept.holds(rejection.decidedAt())) {
                        about.put(rejection.id(), rejection);
                        told.merge(
                                place,
                                new KnownInGroup(
                                        LocalDate.ofInstant(rejection.decidedAt(), kept.zone()),
                                        waiting(rejection.coolOff(), today)),
                                KnownInGroup::and);
                    }
                }
            }
        });
        records.keep(unit, tenant, asking, about.values(), kept.zone(), now);
        write(
                unit,
                answering,
                asking,
                about.values().stream()
                        .map(StoredRejection::person)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                now);
        return told;
    }

    /** The rejections whose people agreed to their being told, by the pseudonym that stays. */
    private static Map<OpaqueId, List<StoredRejection>> mayBeTold(
            UnitOfWork unit, TenantId tenant, Tenant asking, Map<OpaqueId, OpaqueId> groups, Instant now) {
        Map<OpaqueId, List<StoredRejection>> byPerson = Reapplications.byPerson(unit, tenant, groups);
        Set<OpaqueId> agreed = new HashSet<>();
        List<OpaqueId> rejections = byPerson.values().stream()
                .flatMap(List::stream)
                .map(StoredRejection::id)
                .toList();
        for (ConsentRecord consent : unit.consents().find(tenant, rejections)) {
            if (consent.isProven()
                    && consent.allows(Purpose.REAPPLICATION_MATCH, now)
                    && names(
                            CompanySettings.read(unit, tenant, consent.givenAt())
                                    .group(),
                            asking)) {
                agreed.add(consent.referral());
            }
        }
        Map<OpaqueId, List<StoredRejection>> mayBeTold = new HashMap<>();
        byPerson.forEach((person, all) -> mayBeTold.put(
                person,
                all.stream()
                        .filter(rejection -> agreed.contains(rejection.id()))
                        .toList()));
        return mayBeTold;
    }

    private void write(UnitOfWork unit, Tenant answering, Tenant asking, Set<OpaqueId> about, Instant now) {
        if (about.isEmpty()) {
            return;
        }
        unit.events()
                .append(
                        answering.id(),
                        about.stream()
                                .map(person -> engine.event(
                                        answering.id(),
                                        now,
                                        EventType.GROUP_COMPANY_TOLD,
                                        person,
                                        Map.of("company", asking.key())))
                                .toList());
        audit.record(
                unit,
                answering,
                Accessor.of(asking.key(), ActorRole.OTHER).because(AccessReason.Code.RECRUITING, "corporate group"),
                AccessAction.ANSWER_GROUP,
                about);
    }

    /** A day that holds for one job alone says nothing of the jobs of another company. */
    private static @Nullable LocalDate waiting(@Nullable CoolOff coolOff, LocalDate today) {
        return coolOff != null
                        && coolOff.job() == null
                        && coolOff.applyAgainFrom().isAfter(today)
                ? coolOff.applyAgainFrom()
                : null;
    }

    private static boolean names(@Nullable CorporateGroup group, Tenant asking) {
        return group != null && group.member(asking.key()).isPresent();
    }
}
