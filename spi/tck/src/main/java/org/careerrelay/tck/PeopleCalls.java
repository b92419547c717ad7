package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.id;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.spi.storage.KeyUseStore;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.TenantCalls.Draw;

/** Calls of {@link TenantCalls} about people: their consents, what was provided, what they ask for, and their erasure. */
final class PeopleCalls {

    private PeopleCalls() {}

    static Object insertConsent(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.consents().insert(tenant, List.of(Samples.consent(draw.a(), draw.a())));
        return "inserted";
    }

    static Object appendConsent(UnitOfWork unit, TenantId tenant, Draw draw) {
        if (unit.consents().find(tenant, List.of(id(draw.a()))).isEmpty()) {
            return "no consent";
        }
        int next = unit.consents().events(tenant, id(draw.a())).size() + 1;
        unit.consents().append(tenant, List.of(Samples.step(draw.a(), next, draw.pick(ConsentState.values()))));
        return next;
    }

    static Object putProof(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.consentProofs()
                .put(tenant, List.of(Samples.proof(draw.a(), draw.b()).tried(draw.c(), draw.at())));
        return "put";
    }

    static Object putIntakeSource(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.intakeSources().put(tenant, Samples.intakeSource("ats-" + draw.a(), draw.at()));
        return unit.intakeSources().all(tenant).size();
    }

    static Object putPickup(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.pickups().put(tenant, Samples.pickup(draw.a(), draw.at()));
        return "put";
    }

    static Object deleteProof(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.consentProofs().delete(tenant, List.of(id(draw.a())));
        return "deleted";
    }

    static Object insertProvision(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.provisions().insert(tenant, List.of(Provisions.provision(draw.a(), "FORM/" + draw.a(), draw.b())));
    }

    static Object updateProvision(UnitOfWork unit, TenantId tenant, Draw draw) {
        ProvisionState from = draw.pick(ProvisionState.values());
        List<ProvisionRecord> changed = unit.provisions().find(tenant, List.of("FORM/" + draw.a())).stream()
                .map(record -> record.with(record.standing().onItsWay(draw.at()), draw.at()))
                .toList();
        return unit.provisions().update(tenant, from, changed);
    }

    static Object insertReceipt(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.provisions()
                .insertReceipts(tenant, List.of(Provisions.receipt(draw.a(), "FORM/" + draw.a(), "acme", draw.b())));
    }

    static Object replaceConsent(UnitOfWork unit, TenantId tenant, Draw draw) {
        boolean there = !unit.consents().find(tenant, List.of(id(draw.a()))).isEmpty();
        if (there) {
            unit.consents().replace(tenant, List.of(Samples.fullConsent(draw.a(), draw.a())));
        }
        return there;
    }

    static Object keepNotice(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.notices().keep(tenant, List.of(NoticeChecks.notice(draw.a(), draw.at(), "notice-" + draw.c())));
        return "kept";
    }

    static Object ask(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.rights().insert(tenant, List.of(Samples.rightsRequest(draw.a(), draw.b())));
        return "asked";
    }

    static Object answerRequest(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.rights()
                .update(
                        tenant,
                        draw.pick(RequestState.values()),
                        List.of(Samples.rightsRequest(draw.a(), draw.b())
                                .in(
                                        RequestState.values()[draw.b() % RequestState.values().length],
                                        "officer-2",
                                        draw.at())));
    }

    static Object instruct(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.instructions().insert(tenant, List.of(Samples.instruction(draw.a(), draw.agency(), draw.b())));
    }

    static Object settleInstruction(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.instructions()
                .settle(
                        tenant,
                        List.of(Samples.instruction(draw.a(), draw.agency(), draw.b())
                                .settled(InstructionResult.done(draw.at()))));
    }

    static Object alertInstruction(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.instructions()
                .alert(tenant, List.of(Samples.instruction(draw.a(), draw.agency(), draw.b())), draw.at());
    }

    static Object rewrap(UnitOfWork unit, TenantId tenant, Draw draw) {
        List<Person> others = unit.keyUses().wrappedOtherwise(tenant, draw.b(), null, draw.a());
        return List.of(
                others,
                unit.keyUses()
                        .rewrap(
                                tenant,
                                others.stream()
                                        .map(person -> new KeyUseStore.Rewrapped(
                                                person.id(),
                                                person.key(),
                                                new WrappedKey(draw.b(), Samples.bytes(draw.c()))))
                                        .toList()));
    }

    static Object reseal(UnitOfWork unit, TenantId tenant, Draw draw) {
        KeyUseStore.SealPlace place = draw.pick(KeyUseStore.SealPlace.values());
        List<KeyUseStore.Kept> others = unit.keyUses().sealedOtherwise(tenant, place, draw.b(), null, draw.a());
        return List.of(
                others,
                unit.keyUses()
                        .reseal(
                                tenant,
                                place,
                                others.stream()
                                        .map(kept -> new KeyUseStore.Resealed(
                                                kept.id(),
                                                kept.sealed(),
                                                new SealedRecord(draw.b(), Samples.bytes(draw.c()))))
                                        .toList()));
    }

    static Object appendAudit(UnitOfWork unit, TenantId tenant, Draw draw) {
        ChainHead head = unit.audit().lockHead(tenant);
        unit.audit().append(tenant, List.of(Samples.audit(head.number() + 1, id(draw.a()))));
        return head;
    }

    static Object archiveAudit(UnitOfWork unit, TenantId tenant, Draw draw) {
        ChainHead head = unit.audit().lockHead(tenant);
        unit.audit().archive(tenant, new ChainHead(Math.min(head.number(), draw.a()), Samples.bytes(draw.a())));
        return unit.audit().archived(tenant);
    }

    static Object erase(UnitOfWork unit, TenantId tenant, Draw draw) {
        Set<OpaqueId> people = unit.people().together(tenant, id(draw.a()));
        return List.of(
                people,
                unit.vault().deleteOf(tenant, people),
                unit.people().deleteHashes(tenant, people),
                unit.people().delete(tenant, people));
    }

    static Object unlink(UnitOfWork unit, TenantId tenant, Draw draw) {
        OpaqueId nobody = id(800 + draw.b());
        List<OpaqueId> ids = List.of(id(draw.a()));
        List<StoredRejection> rejections = unit.rejections().find(tenant, ids);
        unit.rejections()
                .unlink(
                        tenant,
                        rejections.stream().map(row -> row.unlinked(nobody)).toList());
        unit.referrals().lock(tenant, ids);
        unit.inbox().lockByPerson(tenant, ids);
        return List.of(
                rejections,
                unit.referrals().unlink(tenant, ids, nobody),
                unit.inbox().unlink(tenant, ids, nobody));
    }

    static Object dropRows(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.outbox().drop(tenant, List.of(draw.pick(OutboxKind.values())), List.of(id(draw.a())));
    }

    static Object noteErasure(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.erasures().put(tenant, List.of(Samples.erasure(draw.a(), draw.at())));
        return unit.erasures().about(tenant, List.of(id(draw.b())));
    }

    static Object suppress(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.suppressions().put(tenant, List.of(Samples.suppression(draw.a(), draw.at())));
        return "put";
    }

    static Object mailReturn(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.mailReturns().insert(tenant, List.of(Samples.mailReturn(draw.a(), MailReturnKind.BOUNCED)));
    }

    static Object forgetMailReturn(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.mailReturns().delete(tenant, List.of(Samples.id(draw.a())));
    }

    static Object unsuppress(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.suppressions()
                .delete(tenant, List.of(Samples.suppression(draw.a(), draw.at()).key()));
    }
}
