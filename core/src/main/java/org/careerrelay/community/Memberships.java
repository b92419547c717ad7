package org.careerrelay.community;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.spi.storage.UnitOfWork;

/** Takes down who joins and who leaves. Thread-safe. */
public final class Memberships {

    /** What somebody can agree to here, and nothing else. */
    public static final Set<Purpose> PURPOSES =
            Collections.unmodifiableSet(EnumSet.of(Purpose.RECONTACT_RETENTION, Purpose.ALUMNI_COMMUNITY));

    private final Engine engine;

    /**
     * Takes down.
     *
     * @param engine what it works with
     */
    public Memberships(Engine engine) {
        this.engine = engine;
    }

    /**
     * What is known of people's memberships, those that ended too.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param groups the pseudonym that stays, by each of all their pseudonyms
     * @return by the pseudonym that stays and the purpose
     */
    public static Map<Key, List<Membership>> known(UnitOfWork unit, TenantId tenant, Map<OpaqueId, OpaqueId> groups) {
        return unit.community().ofPeople(tenant, groups.keySet()).stream()
                .collect(Collectors.groupingBy(
                        row -> new Key(groups.getOrDefault(row.person(), row.person()), row.purpose())));
    }

    /**
     * The consents that memberships are part of, as they lie in storage now.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param rows the memberships
     * @return by id
     */
    public static Map<OpaqueId, ConsentRecord> consents(UnitOfWork unit, TenantId tenant, Collection<Membership> rows) {
        Set<OpaqueId> ids =
                rows.stream().map(Membership::consent).filter(Objects::nonNull).collect(Collectors.toSet());
        return unit.consents().byId(tenant, ids).stream()
                .collect(Collectors.toMap(ConsentRecord::id, consent -> consent));
    }

    /**
     * Takes down that people agreed. What was agreed to before for the same purpose under the same pseudonym is replaced, the words by which they are found stay. What lies under another one
     * of theirs is left: should the two be taken apart again, it is somebody else's (CMP-6).
     *
     * @param unit the transaction
     * @param tenant the company
     * @param all who agreed to what; nobody twice to one purpose
     * @param now the time
     */
    public void join(UnitOfWork unit, TenantId tenant, List<Agreed> all, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        Map<OpaqueId, OpaqueId> groups =
                unit.people().groups(tenant, all.stream().map(Agreed::person).collect(Collectors.toSet()));
        Map<Key, List<Membership>> known = known(unit, tenant, groups);
        List<OpaqueId> before = new ArrayList<>();
        known.values().forEach(rows -> rows.forEach(row -> before.add(row.id())));
        Map<OpaqueId, Set<MemberAttribute>> wordsBefore = unit.community().words(tenant, before);
        List<Membership> added = new ArrayList<>();
        List<OpaqueId> replaced = new ArrayList<>();
        Map<OpaqueId, Set<MemberAttribute>> words = new HashMap<>();
        for (Agreed agreed : all) {
            Membership row = row(tenant, agreed, now);
            added.add(row);
            Set<MemberAttribute> said = new HashSet<>();
            agreed.interests().forEach(typed -> said.add(MemberAttribute.of(AttributeKind.INTEREST, typed)));
            boolean anew = !said.isEmpty();
            Key key = new Key(groups.getOrDefault(agreed.person(), agreed.person()), agreed.purpose());
            for (Membership earlier : known.getOrDefault(key, List.of())) {
                if (earlier.endedAt() == null && earlier.person().equals(agreed.person())) {
                    replaced.add(earlier.id());
                    wordsBefore.getOrDefault(earlier.id(), Set.of()).stream()
                            .filter(word -> !anew || word.kind() != AttributeKind.INTEREST)
                            .forEach(said::add);
                }
            }
            if (!said.isEmpty()) {
                words.put(row.id(), said);
            }
        }
        unit.community().end(tenant, replaced, now, MembershipEnd.REPLACED);
        unit.community().add(tenant, added);
        unit.community().describe(tenant, words);
        unit.events()
                .append(
                        tenant,
                        added.stream().map(row -> joined(tenant, row, now)).toList());
    }

    private Membership row(TenantId tenant, Agreed agreed, Instant now) {
        return new Membership(
                engine.ids().next(tenant, now),
                agreed.person(),
                agreed.reference(),
                agreed.purpose(),
                agreed.origin(),
                agreed.notice(),
                agreed.agreedAt(),
                agreed.validUntil(),
                agreed.consent(),
                agreed.evidence(),
                agreed.recordedBy(),
                null,
                null);
    }

    private RelayEvent joined(TenantId tenant, Membership row, Instant now) {
        return engine.event(
                tenant,
                now,
                EventType.COMMUNITY_JOINED,
                row.person(),
                Map.of(
                        "purpose", row.purpose().name(),
                        "notice", row.notice().toString(),
                        "until", row.validUntil().toString()));
    }

    /**
     * Takes down that somebody leaves, at once and under all their pseudonyms.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param people all pseudonyms of the person
     * @param purposes for which purposes
     * @param cause how they said so
     * @param now the time
     * @return how many memberships ended by this
     */
    public int leave(
            UnitOfWork unit,
            TenantId tenant,
            Collection<OpaqueId> people,
            Set<Purpose> purposes,
            MembershipEnd cause,
            Instant now) {
        List<Membership> open = unit.community().ofPeople(tenant, people).stream()
                .filter(row -> row.endedAt() == null && purposes.contains(row.purpose()))
                .toList();
        return end(unit, tenant, open, cause, now);
    }

    /**
     * Takes down that somebody said elsewhere that they leave, unless they agreed again after that.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param people all pseudonyms of the person
     * @param purpose for which purpose
     * @param said when they said so
     * @param now the time
     */
    public void withdraw(
            UnitOfWork unit, TenantId tenant, Collection<OpaqueId> people, Purpose purpose, Instant said, Instant now) {
        boolean again = unit.community().ofPeople(tenant, people).stream()
                .anyMatch(row -> row.endedAt() == null
                        && row.purpose() == purpose
                        && row.agreedAt().isAfter(said));
        if (!again) {
            leave(unit, tenant, people, Set.of(purpose), MembershipEnd.WITHDRAWN, now);
        }
    }

    /** Ends memberships, with an event for each. */
    int end(UnitOfWork unit, TenantId tenant, List<Membership> open, MembershipEnd cause, Instant now) {
        if (open.isEmpty()) {
            return 0;
        }
        Set<OpaqueId> ended =
                unit.community().end(tenant, open.stream().map(Membership::id).toList(), now, cause);
        unit.events()
                .append(
                        tenant,
                        open.stream()
                                .filter(row -> ended.contains(row.id()))
                                .map(row -> engine.event(
                                        tenant,
                                        now,
                                        EventType.COMMUNITY_LEFT,
                                        row.person(),
                                        Map.of("purpose", row.purpose().name(), "cause", cause.name())))
                                .toList());
        return ended.size();
    }

    /**
     * Whose membership for what.
     *
     * @param person the pseudonym that stays
     * @param purpose the purpose
     */
    public record Key(OpaqueId person, Purpose purpose) {}
}
