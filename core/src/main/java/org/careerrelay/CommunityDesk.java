package org.careerrelay;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.circulation.Audiences;
import org.careerrelay.circulation.CommunityRecords;
import org.careerrelay.circulation.PoolProfiles;
import org.careerrelay.community.Memberships;
import org.careerrelay.community.Words;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.Audience;
import org.careerrelay.model.community.AudienceQuery;
import org.careerrelay.model.community.CollectedMembership;
import org.careerrelay.model.community.MemberProfile;
import org.careerrelay.model.community.MembershipResult;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The company's community: people who were rejected, leave or left, and agreed to be kept and written to (C06, C11, B07). Nobody else is ever shown, and nobody any longer than they agreed to it.
 * That somebody is a member tells nothing of a registration with an agency: every link offers both, and each alone. For recruiters, human resources and privacy officers, who say why; every access is
 * in the audit log. Thread-safe.
 */
public final class CommunityDesk {

    private static final int BATCH = 500;

    private final Audited audited;

    CommunityDesk(Services services, Tenant company, Accessor accessor) {
        this.audited = new Audited(services, company, accessor);
    }

    /**
     * Records that people agreed elsewhere, such as in an exit interview. Safe to call again.
     *
     * @param agreements what they agreed to; nobody twice to one purpose
     * @return what became of each, in the same order
     * @throws InvalidInputException when one is incomplete, says a purpose that is no such one, or lies in the future, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<MembershipResult> record(List<CollectedMembership> agreements) {
        Engine engine = audited.services().engine();
        check(agreements, engine.now());
        List<MembershipResult> results = new ArrayList<>(agreements.size());
        for (int from = 0; from < agreements.size(); from += BATCH) {
            List<CollectedMembership> batch = agreements.subList(from, Math.min(agreements.size(), from + BATCH));
            results.addAll(audited.doing(
                    AccessAction.RECORD_COMMUNITY,
                    null,
                    unit -> new CommunityRecords(engine)
                            .collect(
                                    unit,
                                    audited.tenant().id(),
                                    audited.accessor().actor(),
                                    batch,
                                    engine.now())));
        }
        return results;
    }

    /**
     * Records that people told the company that they want to leave. It holds at once, for every purpose.
     *
     * @param references the company's ids of them
     * @return what became of each, in the same order
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<MembershipResult> leave(List<String> references) {
        Engine engine = audited.services().engine();
        return audited.doing(
                AccessAction.RECORD_COMMUNITY,
                null,
                unit -> new CommunityRecords(engine)
                        .leave(unit, audited.tenant().id(), references, engine.now()));
    }

    /**
     * Says by what people in the pool are to be found (B07), in place of what was said before; what they said themselves stays. Of whoever has not agreed to be kept nothing is stored. It goes when
     * what they agreed to ends. Safe to call again, such as with all applicants each night.
     *
     * @param profiles the profiles
     * @return what became of each, in the same order; {@link MembershipResult.NotAMember} of those who have not agreed
     * @throws InvalidInputException when one is incomplete or names something sensitive (B16), or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<MembershipResult> describe(List<MemberProfile> profiles) {
        Engine engine = audited.services().engine();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            String path = "[" + i + "]";
            List<Violation> wrong = engine.inputs().violations(profiles.get(i), path);
            violations.addAll(wrong);
            if (wrong.isEmpty()) {
                profiles.get(i)
                        .words()
                        .forEach(word ->
                                violations.addAll(Words.check(path + "." + word.kind(), word.kind(), word.value())));
            }
        }
        refuse(violations);
        List<MembershipResult> results = new ArrayList<>(profiles.size());
        for (int from = 0; from < profiles.size(); from += BATCH) {
            List<MemberProfile> batch = profiles.subList(from, Math.min(profiles.size(), from + BATCH));
            results.addAll(audited.doing(
                    AccessAction.RECORD_COMMUNITY,
                    null,
                    unit -> PoolProfiles.describe(unit, audited.tenant().id(), batch, engine.now())));
        }
        return results;
    }

    /**
     * Whom the company may write to at this moment, page by page.
     *
     * @param query whom it looks for
     * @param after {@link Audience#next} of the page before, or null to begin
     * @param limit how many memberships are looked at, 1 to 500: a page may have fewer
     * @return the page
     * @throws InvalidInputException when something is wrong with the query, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Audience audience(AudienceQuery query, @Nullable OpaqueId after, int limit) {
        Engine engine = audited.services().engine();
        engine.inputs().check(query);
        List<Violation> violations = new ArrayList<>();
        if (!Memberships.PURPOSES.contains(query.purpose())) {
            violations.add(Violations.of("purpose", "community.purpose"));
        }
        violations.addAll(Days.violations(query.rejectedFrom(), "rejectedFrom"));
        violations.addAll(Days.violations(query.rejectedTo(), "rejectedTo"));
        for (Map.Entry<AttributeKind, Set<String>> words : query.words().entrySet()) {
            String path = "words." + words.getKey();
            if (words.getValue().isEmpty()) {
                violations.add(Violations.of(path, "community.word"));
            }
            words.getValue().forEach(word -> violations.addAll(Words.check(path, words.getKey(), word)));
        }
        refuse(violations);
        return audited.doing(
                AccessAction.READ_COMMUNITY,
                null,
                unit -> new Audiences(engine, audited.services().tokens()::issue)
                        .of(
                                unit,
                                audited.tenant().id(),
                                query,
                                after,
                                Math.max(1, Math.min(limit, BATCH)),
                                engine.now()));
    }

    private void check(List<CollectedMembership> agreements, Instant now) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < agreements.size(); i++) {
            CollectedMembership one = agreements.get(i);
            String path = "[" + i + "]";
            List<Violation> wrong = audited.services().engine().inputs().violations(one, path);
            violations.addAll(wrong);
            if (!wrong.isEmpty()) {
                continue;
            }
            if (!Memberships.PURPOSES.contains(one.purpose())) {
                violations.add(Violations.of(path + ".purpose", "community.purpose"));
            }
            if (TextForms.hasLoneSurrogate(one.text())
                    || one.text().chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
                violations.add(Violations.of(path + ".text", "community.text"));
            }
            if (one.agreedAt().isAfter(now)) {
                violations.add(Violations.of(path + ".agreedAt", "community.future"));
            } else if (one.agreedAt().isBefore(Instant.EPOCH)) {
                violations.add(Violations.of(path + ".agreedAt", "day.too-early"));
            } else if (!one.validUntil().isAfter(one.agreedAt())
                    || one.validUntil()
                            .isAfter(one.agreedAt()
                                    .atOffset(ZoneOffset.UTC)
                                    .plusMonths(CollectedMembership.MONTHS)
                                    .toInstant())) {
                violations.add(Violations.of(path + ".validUntil", "community.until"));
            }
        }
        refuse(violations);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            violations.sort(Violation.ORDER);
            throw new InvalidInputException(violations);
        }
    }
}
