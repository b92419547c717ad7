package org.careerrelay.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.community.Agreed;
import org.careerrelay.community.CommunityNotices;
import org.careerrelay.community.Memberships;
import org.careerrelay.community.Words;
import org.careerrelay.consent.AddresseeProofs.Proof;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.CommunityForm;
import org.careerrelay.model.community.CommunityOutcome;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Where somebody with a link says whether the company may keep their contact and write about openings, whether or not they register with an agency: that they are kept tells nothing of the latter.
 * Thread-safe.
 */
public final class CommunityPage {

    private static final String THEMSELVES = "person";

    private final Engine engine;
    private final LinkTokens tokens;
    private final AddresseeProofs proofs;
    private final Memberships memberships;

    /**
     * Serves people with links.
     *
     * @param engine what it works with
     * @param tokens checks the links
     */
    public CommunityPage(Engine engine, LinkTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
        this.proofs = new AddresseeProofs(engine);
        this.memberships = new Memberships(engine);
    }

    /**
     * What is shown: the same whoever has the link, and whether they are a member or not. A pure read.
     *
     * @param token the link's token
     * @param locale the language wished for
     * @return the notice; empty for a link that opens nothing, and where the company does not ask
     */
    public Optional<Notice> look(RawToken token, Locale locale) {
        return tokens.verify(token)
                .flatMap(id -> engine.storage().transact(unit -> {
                    Instant now = engine.now();
                    return asking(unit, id, now)
                            .map(link -> notice(link, locale, now).notice());
                }));
    }

    /**
     * Somebody agrees.
     *
     * @param token the link's token
     * @param form the form
     * @return what became of it
     */
    public CommunityOutcome join(RawToken token, CommunityForm form) {
        Optional<OpaqueId> id = tokens.verify(token);
        if (id.isEmpty()) {
            return new CommunityOutcome.InvalidLink();
        }
        List<Violation> violations = check(form);
        return violations.isEmpty()
                ? engine.storage().transact(unit -> join(unit, id.get(), form))
                : new CommunityOutcome.Incomplete(violations);
    }

    private CommunityOutcome join(UnitOfWork unit, OpaqueId id, CommunityForm form) {
        Instant now = engine.now();
        Optional<Entrance> found = Entrance.find(engine, unit, id, now, true);
        if (found.isEmpty() || asking(unit, id, now).isEmpty()) {
            return new CommunityOutcome.InvalidLink();
        }
        Entrance entrance = found.get();
        Optional<CommunityOutcome> refused = refused(unit, entrance, form.typedAddress(), now);
        if (refused.isPresent()) {
            return refused.get();
        }
        StoredNotice notice = notice(entrance.link(), form.locale(), now);
        if (!Arrays.equals(notice.notice().reference().sha256(), form.noticeSha256())) {
            return new CommunityOutcome.NoticeChanged();
        }
        StoredRejection rejection = unit.rejections().find(entrance.tenant(), List.of(entrance.referral())).stream()
                .findFirst()
                .orElse(null);
        if (rejection == null) {
            return new CommunityOutcome.InvalidLink();
        }
        Instant until = now.atOffset(ZoneOffset.UTC)
                .plusMonths(policy(entrance.link()).keepMonths())
                .toInstant();
        unit.notices().keep(entrance.tenant(), List.of(notice));
        memberships.join(
                unit,
                entrance.tenant(),
                List.of(new Agreed(
                        rejection.person(),
                        MemberReference.of(unit, entrance.tenant(), rejection),
                        Purpose.RECONTACT_RETENTION,
                        MembershipOrigin.PAGE,
                        notice.notice().reference(),
                        now,
                        until,
                        null,
                        null,
                        THEMSELVES,
                        form.interests().stream().map(Pii::reveal).collect(Collectors.toSet()))),
                now);
        return new CommunityOutcome.Joined(until);
    }

    /**
     * Somebody leaves: as easily as they joined, at once, and for every purpose. It works as long as anything about them is held.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @return what became of it
     */
    public CommunityOutcome leave(RawToken token, Pii<String> typedAddress) {
        Optional<OpaqueId> id = tokens.verify(token);
        return id.isEmpty()
                ? new CommunityOutcome.InvalidLink()
                : engine.storage().transact(unit -> leave(unit, id.get(), typedAddress));
    }

    private CommunityOutcome leave(UnitOfWork unit, OpaqueId id, Pii<String> typedAddress) {
        Instant now = engine.now();
        Optional<Entrance> found = Entrance.find(engine, unit, id, now, true);
        if (found.isEmpty()) {
            return new CommunityOutcome.InvalidLink();
        }
        Entrance entrance = found.get();
        return refused(unit, entrance, typedAddress, now).orElseGet(() -> {
            Set<OpaqueId> people = unit.people()
                    .together(entrance.tenant(), entrance.link().referral().person());
            memberships.leave(unit, entrance.tenant(), people, Memberships.PURPOSES, MembershipEnd.WITHDRAWN, now);
            return new CommunityOutcome.Left();
        });
    }

    private Optional<CommunityOutcome> refused(
            UnitOfWork unit, Entrance entrance, Pii<String> typedAddress, Instant now) {
        Proof proof = proofs.prove(unit, entrance, typedAddress, now);
        if (proof instanceof Proof.Locked locked) {
            return Optional.of(new CommunityOutcome.Locked(locked.until()));
        }
        return proof instanceof Proof.Wrong wrong
                ? Optional.of(new CommunityOutcome.WrongAddress(wrong.triesLeft()))
                : Optional.empty();
    }

    /** A link that still takes a yes, of a company that asks. */
    private Optional<LivingLink> asking(UnitOfWork unit, OpaqueId id, Instant now) {
        return LivingLink.find(engine, unit, id, now, false)
                .or(() -> Entrance.managed(engine, unit, id, now, false).map(Entrance::link))
                .filter(link -> policy(link).askToKeep());
    }

    private static StoredNotice notice(LivingLink link, Locale locale, Instant now) {
        return CommunityNotices.page(link.company().legalName(), policy(link).keepMonths(), locale, now);
    }

    private static ConsentPolicy policy(LivingLink link) {
        return link.contract().programme().policies().consent();
    }

    private static List<Violation> check(CommunityForm form) {
        List<Violation> violations = new ArrayList<>();
        if (!form.agreed()) {
            violations.add(Violations.of("agreed", "community.agreement-needed"));
        }
        if (!form.adult()) {
            violations.add(Violations.of("adult", "consent.adult-needed"));
        }
        if (form.typedAddress().reveal().isBlank()) {
            violations.add(Violations.of("typedAddress", "consent.proof-missing"));
        }
        if (form.interests().size() > CommunityForm.INTERESTS) {
            violations.add(Violations.of("interests", "community.many-words"));
        }
        form.interests()
                .forEach(word -> violations.addAll(Words.check("interests", AttributeKind.INTEREST, word.reveal())));
        violations.sort(Violation.ORDER);
        return violations;
    }
}
