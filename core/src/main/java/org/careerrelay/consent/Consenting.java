package org.careerrelay.consent;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.consent.AddresseeProofs.Proof;
import org.careerrelay.consent.TransferGate.Passage;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provisions;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Takes consent forms. */
final class Consenting {

    private final Engine engine;
    private final Notices notices;
    private final AddresseeProofs proofs;
    private final Receipts receipts;
    private final Provisions provisions;
    private final OwnFields ownFields;
    private final KeptByConsent membership;

    private final ProofCodes codes;

    Consenting(Engine engine, Notices notices, Receipts receipts, ProofCodes codes) {
        this.engine = engine;
        this.codes = codes;
        this.notices = notices;
        this.receipts = receipts;
        this.proofs = new AddresseeProofs(engine);
        this.provisions = new Provisions(engine);
        this.ownFields = new OwnFields(engine);
        this.membership = new KeptByConsent(engine);
    }

    /** With a code that was sent to the address, where one was typed; without one, the address alone is the proof. */
    ConsentOutcome consent(UnitOfWork unit, LivingLink link, ConsentForm form, String code, Instant now) {
        Proof proof = proofs.prove(
                unit,
                new Entrance(link, null, null, false),
                form.typedAddress(),
                address -> code.isEmpty() || codes.isRight(link.referral().id(), address, code, now),
                now);
        if (proof instanceof Proof.Locked locked) {
            return new ConsentOutcome.Locked(locked.until());
        }
        if (proof instanceof Proof.Wrong wrong) {
            return new ConsentOutcome.WrongAddress(wrong.triesLeft());
        }
        if (!link.open()) {
            // Given before, perhaps by a form sent twice: say so again and do nothing (V-L8).
            return unit.consents().find(link.tenant(), List.of(link.referral().id())).stream()
                    .filter(record -> record.state().allowsProcessing())
                    .findFirst()
                    .<ConsentOutcome>map(record -> given(unit, link, record, record.givenAt(), true))
                    .orElseGet(ConsentOutcome.Closed::new);
        }
        if (!link.contract().licensed(now) || !link.contract().open(now)) {
            return new ConsentOutcome.Closed();
        }
        StoredNotice notice = notices.of(link, now, form.locale());
        if (!Arrays.equals(notice.notice().reference().sha256(), form.noticeSha256())) {
            return new ConsentOutcome.NoticeChanged();
        }
        Agreement agreement = Agreement.of(link.contract(), form.purposes(), now);
        HandOverContent content = content(unit, link, form);
        if (content.kind() == TransferKind.FORM) {
            // Whether the company has what was not typed is known to the vault alone.
            List<Violation> missing = AnswerRules.check(form.answers());
            if (!missing.isEmpty()) {
                return new ConsentOutcome.Incomplete(missing);
            }
        }
        Payload payload = content.payload(link.referral().id());
        Earlier earlier = Earlier.of(unit, link);
        ConsentRecord record =
                record(unit, link, earlier, agreement, payload, notice.notice().reference(), method(code), now);
        if (!(gate(unit, link, record, content.kind(), payload, now) instanceof Passage.Open open)) {
            return new ConsentOutcome.Closed();
        }
        unit.notices().keep(link.tenant(), List.of(notice));
        if (earlier.record() == null) {
            unit.consents().insert(link.tenant(), List.of(record));
        }
        unit.consents().append(link.tenant(), steps(link, earlier, record, agreement, form, now));
        if (earlier.record() != null) {
            unit.consents().replace(link.tenant(), List.of(record));
        }
        store(unit, link, record, form, content, now);
        provisions.prepare(unit, link.tenant(), List.of(open.provision()), now);
        return given(unit, link, record, now, false);
    }

    /** What goes, and in which way. */
    private HandOverContent content(UnitOfWork unit, LivingLink link, ConsentForm form) {
        return link.contract().programme().handOver() == HandOver.SELF_ENTRY
                ? HandOverContent.SELF_ENTRY
                : ownFields
                        .of(unit, link, form)
                        .orElseGet(() -> new HandOverContent(TransferKind.FORM, form.answers()));
    }

    /** With where the person goes on by themselves, if that is what was agreed to. */
    private static ConsentOutcome.Given given(
            UnitOfWork unit, LivingLink link, ConsentRecord record, Instant at, boolean repeated) {
        URI continueAt = Transfer.isSelfEntry(record)
                ? unit.tenants()
                        .find(link.tenant())
                        .map(company -> EntryPages.at(link.contract(), company.key(), record.referral()))
                        .orElse(null)
                : null;
        return new ConsentOutcome.Given(record.id(), at, repeated, continueAt);
    }

    private ConsentRecord record(
            UnitOfWork unit,
            LivingLink link,
            Earlier earlier,
            Agreement agreement,
            Payload payload,
            NoticeReference notice,
            AddresseeProof.Method method,
            Instant now) {
        Instant decidedAt = unit
                .rejections()
                .find(link.tenant(), List.of(link.referral().id()))
                .stream()
                .map(StoredRejection::decidedAt)
                .findFirst()
                .orElse(null);
        ConsentRecord record = new ConsentRecord(
                earlier.record() == null
                        ? engine.ids().next(link.tenant(), now)
                        : earlier.record().id(),
                link.referral().id(),
                link.agency().key(),
                Notices.recipient(link.company(), link.agency(), link.contract()),
                link.agency().country(),
                ConsentState.CONSENT_GIVEN,
                agreement.agreed(),
                payload.items().stream().map(Enum::name).collect(Collectors.toSet()),
                notice,
                new AddresseeProof(method, now, link.referral().failedProofs() + 1),
                now,
                agreement.validUntil(),
                agreement.refused(),
                decidedAt,
                agreement.keepUntil(),
                null,
                earlier.steps().size() + ConsentRecord.FIRST_GIVEN);
        int renewalDays = link.contract().programme().policies().consent().renewalDays();
        return record.dueAt(ConsentLife.dueAt(record, renewalDays, now));
    }

    private static AddresseeProof.Method method(String code) {
        return code.isEmpty() ? AddresseeProof.Method.EMAIL_TYPED : AddresseeProof.Method.ONE_TIME_CODE;
    }

    /** Whether what was agreed to may be handed over as things are: asked where the record is written. */
    private static Passage gate(
            UnitOfWork unit, LivingLink link, ConsentRecord record, TransferKind kind, Payload payload, Instant now) {
        return TransferGate.check(
                CompanySettings.read(unit, link.tenant(), now),
                link.contract(),
                link.referral(),
                record,
                kind,
                payload,
                now);
    }

    /** That it was asked for by the mail, what was given, and what was refused. */
    private static List<ConsentEvent> steps(
            LivingLink link,
            Earlier earlier,
            ConsentRecord record,
            Agreement agreement,
            ConsentForm form,
            Instant now) {
        int before = earlier.steps().size();
        List<ConsentEvent> steps = new ArrayList<>();
        steps.add(new ConsentEvent(
                record.id(),
                before + 1,
                ConsentState.CONSENT_REQUESTED,
                link.referral().issuedAt(),
                ConsentEvent.Actor.SYSTEM,
                new ConsentDetail(
                        link.referral().isByCompanyLink() ? ConsentDetail.Method.WEB_POST : ConsentDetail.Method.MAIL,
                        record.decisions().keySet(),
                        null,
                        null,
                        ConsentEvidence.NONE),
                null,
                null));
        steps.addAll(agreement.steps(
                record.id(), before + 1, ConsentState.CONSENT_GIVEN, record.notice(), form.evidence(), now));
        return ConsentChain.chained(earlier.steps(), steps);
    }

    /** With the consent and its events: the proof, the sealed answers, the step of the referral and the hand-over in the outbox. */
    private void store(
            UnitOfWork unit,
            LivingLink link,
            ConsentRecord record,
            ConsentForm form,
            HandOverContent content,
            Instant now) {
        TenantId tenant = link.tenant();
        Referral referral = link.referral();
        unit.consentProofs().put(tenant, List.of(proofs.remember(tenant, record.id(), form.typedAddress())));
        Person person = unit.people().find(tenant, List.of(referral.person())).get(0);
        if (content.kind() != TransferKind.SELF_ENTRY) {
            engine.vault()
                    .store(
                            unit,
                            tenant,
                            VaultKind.ANSWERS,
                            List.of(person),
                            Map.of(referral.id(), new Vault.Box(person.id(), content.pack())));
        }
        // What goes lies with the answers now; what was not agreed to has no reason to stay.
        unit.vault().delete(tenant, VaultKind.ASSISTED, List.of(referral.id()));
        step(unit, link, now);
        unit.outbox()
                .add(List.of(engine.effect(
                        engine.ids().next(tenant, now),
                        OutboxKind.HAND_OVER,
                        record.recipient(),
                        referral.id(),
                        "",
                        now)));
        receipts.mail(unit, record, person.id(), record.givenStep(), form.typedAddress(), now);
        engine.happened(
                unit,
                tenant,
                now,
                EventType.CONSENT_GIVEN,
                referral.id(),
                Map.of(
                        "consent", record.id().toString(),
                        "recipient", record.recipient(),
                        "notice", record.notice().toString()));
        link.tally(unit, TallyKind.CONSENTED, now);
        membership.join(unit, link, record, now);
    }

    private void step(UnitOfWork unit, LivingLink link, Instant now) {
        List<OpaqueId> ids = List.of(link.referral().id());
        if (link.referral().state() == ReferralState.ISSUED) {
            // Who holds the link has the mail, though the note of its sending is still on its way.
            unit.referrals().move(link.tenant(), ids, ReferralState.ISSUED, ReferralState.MAILED, null, now);
            engine.happened(
                    unit,
                    link.tenant(),
                    now,
                    EventType.MAIL_SENT,
                    link.referral().id(),
                    Map.of("state", ReferralState.MAILED.name()));
            link.tally(unit, TallyKind.MAILED, now);
        }
        unit.referrals().move(link.tenant(), ids, ReferralState.MAILED, ReferralState.CONSENTED, null, now);
    }

    /**
     * What was there of the referral before: a consent that was collected elsewhere and imported. It goes on with what the person says here.
     *
     * @param record the consent, or null where there is none
     * @param steps its steps
     */
    private record Earlier(@Nullable ConsentRecord record, List<ConsentEvent> steps) {

        static Earlier of(UnitOfWork unit, LivingLink link) {
            List<ConsentRecord> found =
                    unit.consents().find(link.tenant(), List.of(link.referral().id()));
            return found.isEmpty()
                    ? new Earlier(null, List.of())
                    : new Earlier(
                            found.get(0),
                            unit.consents().events(link.tenant(), found.get(0).id()));
        }
    }
}
