package org.careerrelay.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.consent.AddresseeProofs.Proof;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.event.EventType;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.spi.storage.UnitOfWork;

/** Takes renewals: the person agrees again, to the notice as it is now, through the manage link (R-12, B05). Nothing is handed over by it. */
final class Renewing {

    /** What was taken back, ended by another or void is not renewed: that takes a new consent. */
    private static final Set<ConsentState> RENEWABLE =
            EnumSet.of(ConsentState.CONSENT_GIVEN, ConsentState.RENEWED_CONSENT_GIVEN, ConsentState.CONSENT_EXPIRED);

    private final Engine engine;
    private final Notices notices;
    private final AddresseeProofs proofs;
    private final Receipts receipts;
    private final KeptByConsent membership;

    Renewing(Engine engine, Notices notices, Receipts receipts) {
        this.engine = engine;
        this.receipts = receipts;
        this.notices = notices;
        this.proofs = new AddresseeProofs(engine);
        this.membership = new KeptByConsent(engine);
    }

    /** The consent behind a manage link that can be renewed now. */
    static Optional<Entrance> renewable(Engine engine, UnitOfWork unit, OpaqueId id, Instant now, boolean lock) {
        return Entrance.managed(engine, unit, id, now, lock)
                .filter(entrance -> entrance.consent() != null
                        && RENEWABLE.contains(entrance.consent().state())
                        && entrance.link().contract().licensed(now)
                        && entrance.link().contract().open(now)
                        // A clock that went back renews nothing before it was given.
                        && !now.isBefore(entrance.consent().givenAt()));
    }

    ConsentOutcome renew(UnitOfWork unit, OpaqueId id, RenewalForm form) {
        Instant now = engine.now();
        Optional<Entrance> found = renewable(engine, unit, id, now, true);
        if (found.isEmpty()) {
            return new ConsentOutcome.InvalidLink();
        }
        Entrance entrance = found.get();
        ConsentRecord before = entrance.consent();
        Proof proof = proofs.prove(unit, entrance, form.typedAddress(), now);
        if (proof instanceof Proof.Locked locked) {
            return new ConsentOutcome.Locked(locked.until());
        }
        if (proof instanceof Proof.Wrong wrong) {
            return new ConsentOutcome.WrongAddress(wrong.triesLeft());
        }
        StoredNotice notice = notices.of(entrance.link(), now, form.locale());
        if (before == null || !Arrays.equals(notice.notice().reference().sha256(), form.noticeSha256())) {
            return new ConsentOutcome.NoticeChanged();
        }
        store(unit, entrance, before, notice, form, now);
        return new ConsentOutcome.Given(before.id(), now, false);
    }

    private void store(
            UnitOfWork unit,
            Entrance entrance,
            ConsentRecord before,
            StoredNotice notice,
            RenewalForm form,
            Instant now) {
        LivingLink link = entrance.link();
        TenantId tenant = link.tenant();
        Agreement agreement = Agreement.of(link.contract(), form.purposes(), now);
        List<ConsentEvent> steps = unit.consents().events(tenant, before.id());
        ConsentRecord renewed = new ConsentRecord(
                before.id(),
                before.referral(),
                link.agency().key(),
                Notices.recipient(link.company(), link.agency(), link.contract()),
                link.agency().country(),
                ConsentState.RENEWED_CONSENT_GIVEN,
                agreement.agreed(),
                Transfer.shown(link.contract(), agreement.agreed()),
                notice.notice().reference(),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, now, entrance.failedProofs() + 1),
                before.givenAt(),
                agreement.validUntil(),
                agreement.refused(),
                before.decidedAt(),
                agreement.keepUntil(),
                null,
                steps.size() + 1);
        int renewalDays = link.contract().programme().policies().consent().renewalDays();
        unit.notices().keep(tenant, List.of(notice));
        unit.consents()
                .append(
                        tenant,
                        ConsentChain.chained(
                                steps,
                                agreement.steps(
                                        before.id(),
                                        steps.size(),
                                        ConsentState.RENEWED_CONSENT_GIVEN,
                                        notice.notice().reference(),
                                        form.evidence(),
                                        now)));
        unit.consents().replace(tenant, List.of(renewed.dueAt(ConsentLife.dueAt(renewed, renewalDays, now))));
        receipts.mail(unit, renewed, link.referral().person(), steps.size() + 1, form.typedAddress(), now);
        engine.happened(
                unit,
                tenant,
                now,
                EventType.CONSENT_RENEWED,
                before.referral(),
                Map.of(
                        "consent", before.id().toString(),
                        "recipient", renewed.recipient(),
                        "notice", renewed.notice().toString()));
        membership.join(unit, link, renewed, now);
    }
}
