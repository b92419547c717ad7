package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.community.Memberships;
import org.careerrelay.community.Memberships.Key;
import org.careerrelay.community.Standing;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.community.Audience;
import org.careerrelay.model.community.AudienceQuery;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Whom the company may write to (C06, C11, B07): those who agreed to exactly that, for as long as it holds, judged anew with each question. In the order of ids, which says nothing of anybody.
 * Thread-safe.
 */
public final class Audiences {

    private final Engine engine;
    private final Function<OpaqueId, RawToken> tokens;

    /**
     * Looks for members.
     *
     * @param engine what it works with
     * @param tokens makes the tokens by which they leave
     */
    public Audiences(Engine engine, Function<OpaqueId, RawToken> tokens) {
        this.engine = engine;
        this.tokens = tokens;
    }

    /**
     * A page of those who are looked for.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param query whom
     * @param after where the page begins, or null
     * @param limit how many memberships are looked at
     * @param now the time
     * @return the page
     */
    public Audience of(
            UnitOfWork unit, TenantId tenant, AudienceQuery query, @Nullable OpaqueId after, int limit, Instant now) {
        List<Membership> page = unit.community().page(tenant, query.purpose(), query.words(), now, after, limit);
        OpaqueId next = page.size() < limit ? null : page.get(page.size() - 1).id();
        if (page.isEmpty()) {
            return new Audience(List.of(), next);
        }
        Map<OpaqueId, OpaqueId> groups = unit.people()
                .groups(tenant, page.stream().map(Membership::person).collect(Collectors.toSet()));
        Set<OpaqueId> standing = standing(unit, tenant, groups, query.purpose(), now);
        List<Membership> members =
                page.stream().filter(row -> standing.contains(row.id())).toList();
        KeptForRecognition kept = KeptForRecognition.at(engine, unit, tenant, now);
        Map<OpaqueId, List<StoredRejection>> rejections = Reapplications.byPerson(unit, tenant, groups);
        Map<OpaqueId, CareerRole> roles = Roles.of(unit, tenant, groups, rejections, kept, now);
        Map<OpaqueId, Set<MemberAttribute>> words = unit.community()
                .words(tenant, members.stream().map(Membership::id).toList());
        LocalDate today = LocalDate.ofInstant(now, kept.zone());
        List<Audience.Member> found = new ArrayList<>();
        for (Membership member : members) {
            OpaqueId person = groups.getOrDefault(member.person(), member.person());
            CareerRole role = roles.getOrDefault(person, CareerRole.CANDIDATE);
            List<StoredRejection> earlier = rejections.getOrDefault(person, List.of()).stream()
                    .filter(rejection -> kept.holds(rejection.decidedAt()))
                    .toList();
            if (query.roles().contains(role) && isWanted(query, earlier, today, kept)) {
                found.add(new Audience.Member(
                        member.reference(),
                        role,
                        words.getOrDefault(member.id(), Set.of()),
                        tokens.apply(member.id())));
            }
        }
        return new Audience(found, next);
    }

    /** The memberships that stand: one of a person. */
    private static Set<OpaqueId> standing(
            UnitOfWork unit, TenantId tenant, Map<OpaqueId, OpaqueId> groups, Purpose purpose, Instant now) {
        Map<Key, List<Membership>> known = Memberships.known(unit, tenant, groups);
        List<Membership> all = known.values().stream().flatMap(List::stream).toList();
        Map<OpaqueId, ConsentRecord> consents = Memberships.consents(unit, tenant, all);
        Set<OpaqueId> standing = new HashSet<>();
        known.forEach((key, rows) -> {
            if (key.purpose() == purpose) {
                Optional<Membership> one = Standing.of(rows, consents, now);
                one.ifPresent(row -> standing.add(row.id()));
            }
        });
        return standing;
    }

    private static boolean isWanted(
            AudienceQuery query, List<StoredRejection> rejections, LocalDate today, KeptForRecognition kept) {
        LocalDate from = query.rejectedFrom();
        LocalDate to = query.rejectedTo();
        if (from != null || to != null) {
            Optional<LocalDate> last = rejections.stream()
                    .map(rejection -> LocalDate.ofInstant(rejection.decidedAt(), kept.zone()))
                    .max(LocalDate::compareTo);
            if (last.isEmpty()
                    || from != null && last.get().isBefore(from)
                    || to != null && !last.get().isBefore(to)) {
                return false;
            }
        }
        if (query.purpose() != Purpose.RECONTACT_RETENTION) {
            return true;
        }
        List<@Nullable CoolOff> asked = new ArrayList<>();
        rejections.forEach(rejection -> asked.add(rejection.coolOff()));
        return CoolOffRules.standing(asked, query.job(), today).mayBeInvited();
    }
}
