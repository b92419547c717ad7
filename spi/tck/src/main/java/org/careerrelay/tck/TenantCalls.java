package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * The calls that carry a tenant, with arguments from a pool so small that they meet again and again, and the same for every tenant: the
 * same ids, hashes, applications, partners and programmes.
 */
final class TenantCalls {

    /** Every call that writes. */
    static final List<Call> ALL = List.of(
            TenantCalls::putSetting,
            TenantCalls::openProgramme,
            TenantCalls::takeCommand,
            TenantCalls::settleCommand,
            TenantCalls::resolve,
            TenantCalls::mergePeople,
            TenantCalls::putBox,
            TenantCalls::deleteBox,
            TenantCalls::reject,
            TenantCalls::insertReferral,
            TenantCalls::move,
            TenantCalls::acknowledge,
            TenantCalls::lockForAnswers,
            TenantCalls::storeProofs,
            TenantCalls::storeFlags,
            TenantCalls::alert,
            TenantCalls::noteDetails,
            PeopleCalls::insertConsent,
            PeopleCalls::appendConsent,
            PeopleCalls::putProof,
            PeopleCalls::deleteProof,
            PeopleCalls::putPickup,
            PeopleCalls::putIntakeSource,
            PeopleCalls::insertProvision,
            PeopleCalls::updateProvision,
            PeopleCalls::insertReceipt,
            TenantCalls::claimPeople,
            PeopleCalls::keepNotice,
            PeopleCalls::replaceConsent,
            TenantCalls::releasePeople,
            TenantCalls::appendLedger,
            TenantCalls::putCredit,
            TenantCalls::qualify,
            TenantCalls::insertIntroduction,
            TenantCalls::updateIntroduction,
            TenantCalls::receive,
            TenantCalls::answer,
            TenantCalls::stop,
            PeopleCalls::instruct,
            PeopleCalls::ask,
            PeopleCalls::answerRequest,
            PeopleCalls::settleInstruction,
            PeopleCalls::alertInstruction,
            Statements::keep,
            Statements::append,
            TenantCalls::appendEvent,
            TenantCalls::number,
            TenantCalls::archive,
            TenantCalls::moveCursor,
            PeopleCalls::rewrap,
            PeopleCalls::reseal,
            PeopleCalls::appendAudit,
            PeopleCalls::archiveAudit,
            TenantCalls::addRow,
            TenantCalls::tally,
            TenantCalls::keepFigures,
            MailCalls::hold,
            MailCalls::release,
            MailCalls::withdraw,
            MailCalls::cancelMail,
            MailCalls::takeBack,
            MailCalls::supersede,
            PeopleCalls::erase,
            PeopleCalls::unlink,
            PeopleCalls::dropRows,
            PeopleCalls::noteErasure,
            PeopleCalls::suppress,
            PeopleCalls::mailReturn,
            PeopleCalls::forgetMailReturn,
            PeopleCalls::unsuppress,
            IdentityCalls::recognise,
            IdentityCalls::arrive,
            IdentityCalls::link,
            IdentityCalls::regroup,
            IdentityCalls::live,
            CommunityCalls::join,
            CommunityCalls::leave);

    private TenantCalls() {}

    /** Three numbers from 1 to {@link Snapshot#POOL}. They are drawn before the transaction, which storage may run again. */
    record Draw(int a, int b, int c) {

        static Draw from(Random random) {
            return new Draw(one(random), one(random), one(random));
        }

        private static int one(Random random) {
            return 1 + random.nextInt(Snapshot.POOL);
        }

        String agency() {
            return "agency-" + (1 + a % 2);
        }

        Instant at() {
            return Samples.NOW.plusSeconds(b);
        }

        <E> E pick(E[] values) {
            return values[c % values.length];
        }
    }

    /** One call. */
    interface Call {

        /** Makes the call and returns its result, in a form that can be compared. */
        Object make(UnitOfWork unit, TenantId tenant, Draw draw);
    }

    private static Object putSetting(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.settings().put(tenant, draw.at(), Settings.agency(draw.agency()));
    }

    private static Object openProgramme(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.settings().openProgramme(tenant, draw.agency(), draw.at());
    }

    private static Object takeCommand(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.commands().insert(tenant, List.of(Samples.command(draw.a, "command-" + draw.b)));
    }

    private static Object settleCommand(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.commands().settle(tenant, Map.of("command-" + draw.a, "outcome-" + draw.b));
        return "settled";
    }

    private static Object resolve(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.people().resolve(tenant, List.of(Samples.draft(draw.a, Samples.index(1, draw.b))), draw.at());
    }

    private static Object mergePeople(UnitOfWork unit, TenantId tenant, Draw draw) {
        List<OpaqueId> both = List.of(id(draw.a), id(draw.b));
        if (unit.people().find(tenant, both).size() == 2
                && unit.people().merged(tenant, both).isEmpty()) {
            unit.people().merge(tenant, id(Math.max(draw.a, draw.b)), id(Math.min(draw.a, draw.b)));
        }
        return "merged";
    }

    private static Object putBox(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.vault().put(tenant, List.of(Samples.box(draw.a, draw.pick(VaultKind.values()), Samples.bytes(draw.b))));
        return "put";
    }

    private static Object deleteBox(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.vault().delete(tenant, draw.pick(VaultKind.values()), List.of(id(draw.a)));
        return "deleted";
    }

    private static Object reject(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.rejections().insert(tenant, List.of(Samples.rejection(draw.a, "application-" + draw.b)));
    }

    private static Object insertReferral(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.referrals().insert(tenant, List.of(Samples.referral(draw.a, ReferralState.ISSUED, draw.at())));
        return "inserted";
    }

    private static Object move(UnitOfWork unit, TenantId tenant, Draw draw) {
        List<OpaqueId> ids = Samples.ids(1, draw.a);
        ReferralState from = ReferralState.values()[draw.b % ReferralState.values().length];
        return List.of(
                new HashSet<>(unit.referrals().lock(tenant, ids)),
                unit.referrals().move(tenant, ids, from, draw.pick(ReferralState.values()), null, draw.at()));
    }

    private static Object acknowledge(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.referrals().acknowledge(tenant, List.of(id(draw.a)), draw.pick(AgencyAnswer.values()), draw.at());
        return "acknowledged";
    }

    private static Object lockForAnswers(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.lockForAnswers(tenant, Samples.AGENCY, Samples.ids(1, draw.a), draw.at())
                .map(basis -> List.of(
                        basis.company().key(),
                        basis.programme(),
                        basis.balance(),
                        basis.settings(),
                        new HashSet<>(basis.referrals()),
                        new HashSet<>(basis.consents()),
                        basis.counted()));
    }

    private static Object storeProofs(UnitOfWork unit, TenantId tenant, Draw draw) {
        for (OpaqueId id : Samples.ids(1, draw.a)) {
            if (!unit.referrals().find(tenant, List.of(id)).isEmpty()) {
                unit.referrals().storeProofs(tenant, id, draw.c, draw.at());
            }
        }
        return "stored";
    }

    private static Object storeFlags(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.referrals().storeFlags(tenant, Map.of(id(draw.a), Set.of(draw.pick(EligibilityCode.values()))));
        return "stored";
    }

    private static Object alert(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.referrals().alert(tenant, Samples.ids(1, draw.a), draw.at());
    }

    private static Object noteDetails(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.referrals().noteDetails(tenant, Map.of(id(draw.a), Samples.detail(draw.b)));
        return "noted";
    }

    private static int ledger(UnitOfWork unit, TenantId tenant) {
        return unit.settings().programmes(tenant).stream()
                .mapToInt(ProgrammeKey::number)
                .min()
                .orElse(1);
    }

    private static Object claimPeople(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.credits().claimPeople(tenant, ledger(unit, tenant), Map.of(id(draw.a), id(draw.b)), draw.at(), null);
        return "claimed";
    }

    private static Object releasePeople(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.credits().releasePeople(tenant, ledger(unit, tenant), Map.of(id(draw.a), id(draw.b)));
        return "released";
    }

    private static Object appendLedger(UnitOfWork unit, TenantId tenant, Draw draw) {
        int ledger = ledger(unit, tenant);
        CreditBalance before = unit.credits().lock(tenant, ledger);
        unit.credits()
                .append(
                        tenant,
                        ledger,
                        List.of(Samples.count(before.lastSequence() + 1, draw.a)),
                        Samples.counted(before.counted() + 1));
        return before;
    }

    private static Object putCredit(UnitOfWork unit, TenantId tenant, Draw draw) {
        int ledger = ledger(unit, tenant);
        unit.credits().read(tenant, ledger);
        unit.credits()
                .putCredits(
                        tenant,
                        ledger,
                        List.of(Samples.credit(draw.a, draw.pick(CreditState.values()), draw.at())
                                .in(draw.pick(CreditState.values()), id(draw.b))));
        return "put";
    }

    private static Object qualify(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.qualifications()
                .put(tenant, List.of(Samples.qualification(draw.a, draw.pick(QualificationState.values()), draw.at())));
        return "put";
    }

    private static Object insertIntroduction(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.introductions()
                .insert(tenant, Samples.introduction(draw.a, draw.agency(), "job-" + draw.b, draw.at()));
    }

    private static Object updateIntroduction(UnitOfWork unit, TenantId tenant, Draw draw) {
        List<Introduction> known = unit.introductions().find(tenant, List.of(id(draw.a)));
        for (Introduction each : known) {
            unit.introductions().lock(tenant, each.partner(), each.id());
            unit.introductions()
                    .update(
                            tenant,
                            each.with(Samples.status(draw.pick(IntroductionState.values()), Party.AGENCY, draw.at())));
        }
        return new HashSet<>(known);
    }

    private static Object receive(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.inbox().insert(tenant, List.of(received(draw)));
    }

    private static Object answer(UnitOfWork unit, TenantId tenant, Draw draw) {
        InboxItem item = received(draw);
        return unit.inbox()
                .answer(
                        tenant,
                        List.of(item.answered(draw.pick(AgencyAnswer.values()), draw.at(), Samples.detail(draw.b))));
    }

    private static Object stop(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.inbox().stop(tenant, List.of(id(draw.a)), draw.at());
    }

    /** A reference always comes with the same id, as the agency's installation would make it. */
    private static InboxItem received(Draw draw) {
        return InboxItem.waiting(id(draw.a), "acme", id(draw.a), id(draw.b), draw.at(), draw.at());
    }

    private static Object appendEvent(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.events().append(tenant, List.of(Samples.event(draw.a)));
        return "appended";
    }

    private static Object number(UnitOfWork unit, TenantId tenant, Draw draw) {
        ChainHead head = unit.events().lockHead(tenant);
        List<RelayEvent> waiting = unit.events().unnumbered(tenant, 1);
        if (!waiting.isEmpty()) {
            long next = head.number() + 1;
            unit.events()
                    .number(
                            tenant,
                            List.of(Samples.numbered(next, waiting.get(0))),
                            new ChainHead(next, Samples.bytes(next)));
        }
        return List.of(head, waiting);
    }

    private static Object archive(UnitOfWork unit, TenantId tenant, Draw draw) {
        ChainHead head = unit.events().lockHead(tenant);
        unit.events().archive(tenant, new ChainHead(Math.min(head.number(), draw.a), Samples.bytes(draw.a)));
        return unit.events().archived(tenant);
    }

    private static Object moveCursor(UnitOfWork unit, TenantId tenant, Draw draw) {
        long before = unit.events().lockCursor(tenant, "listener");
        unit.events().moveCursor(tenant, "listener", before + draw.a);
        return before;
    }

    private static Object addRow(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.outbox().add(List.of(Samples.row(tenant, draw.a, draw.pick(OutboxKind.values()), draw.at())));
        return "added";
    }

    private static Object keepFigures(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.figureSnapshots().keep(tenant, List.of(Samples.figureSnapshot(1 + draw.a() % 12, draw.b())));
    }

    private static Object tally(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.tallies()
                .add(
                        tenant,
                        List.of(Samples.tally(
                                draw.a, Samples.TODAY.plusDays(draw.b), draw.pick(TallyKind.values()), draw.c)));
        return "added";
    }
}
