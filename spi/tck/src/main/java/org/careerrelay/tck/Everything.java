package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.link.RejectionGroup;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * A row in every table of a tenant.
 *
 * @param at every instant of the rows
 * @param text every free text of the rows, at most 200 characters
 */
record Everything(Instant at, String text) {

    private static final int PROGRAMME = 1;

    Everything() {
        this(Samples.NOW, "応募");
    }

    void write(UnitOfWork unit, TenantId tenant) {
        unit.settings().put(tenant, at, Settings.company(text));
        unit.settings().put(tenant, at, Settings.mail(text));
        int programme =
                unit.settings().openProgramme(tenant, Samples.AGENCY, at).number();
        unit.commands().insert(tenant, List.of(command()));
        unit.people().resolve(tenant, List.of(Samples.draft(1, Samples.index(1, 1))), at);
        unit.people().merge(tenant, id(6), id(5));
        unit.vault().put(tenant, List.of(Samples.box(1, VaultKind.CONTACT, Samples.bytes(1))));
        unit.rejections().insert(tenant, List.of(inserted()));
        unit.rejections().noteCancelledMails(tenant, List.of(id(1)), at);
        unit.rejections().takeBack(tenant, List.of(id(1)), at);
        unit.referrals().insert(tenant, List.of(referral()));
        unit.referrals().noteDetails(tenant, Map.of(id(1), Samples.detail(1)));
        unit.consents().insert(tenant, List.of(consent()));
        unit.consents().append(tenant, List.of(consentEvent()));
        unit.consentProofs().put(tenant, List.of(proof()));
        unit.provisions().insert(tenant, List.of(provision()));
        unit.provisions().insertReceipts(tenant, List.of(receipt()));
        unit.notices().keep(tenant, List.of(notice()));
        unit.credits().claimPeople(tenant, programme, Map.of(id(1), id(1)), at, null);
        unit.credits().append(tenant, programme, List.of(entry()), Samples.counted(1));
        unit.credits().putCredits(tenant, programme, List.of(credit()));
        unit.qualifications().put(tenant, List.of(qualification()));
        unit.introductions().insert(tenant, introduction());
        unit.inbox().insert(tenant, List.of(received()));
        unit.instructions().insert(tenant, List.of(instruction()));
        unit.rights().insert(tenant, List.of(rightsRequest()));
        unit.statements().append(tenant, Samples.AGENCY, Statements.MONTH, step());
        unit.erasures().put(tenant, List.of(Samples.erasure(1, at)));
        unit.suppressions().put(tenant, List.of(Samples.suppression(1, at)));
        unit.mailReturns().insert(tenant, List.of(Samples.mailReturn(1, MailReturnKind.BOUNCED)));
        unit.support().insert(tenant, List.of(Samples.supportEvent(1, 1, SupportStanding.ON_ITS_WAY)));
        unit.support().insert(tenant, Samples.supportTotals(1, at));
        unit.pickups().put(tenant, Samples.pickup(1, at));
        unit.intakeSources().put(tenant, Samples.intakeSource("ats", at));
        unit.identities().add(tenant, List.of(Samples.arrival(1)));
        unit.identities().index(tenant, List.of(Samples.hash(1, 1)));
        unit.identities().put(tenant, List.of(Samples.link(1, 1, 2, LinkState.OPEN)));
        unit.lifecycle().add(tenant, List.of(Samples.lifecycle(1, 1, LifecycleType.LEFT)));
        unit.exitCases().insert(tenant, List.of(Samples.exitCase(1, 1, ExitState.OPEN)));
        unit.reconnections().add(tenant, List.of(Samples.reconnection(1, 1, ReconnectionType.REHIRE)));
        unit.stepUps().put(tenant, List.of(Samples.stepUp(1, 1, StepUpState.PRIVATE)));
        CommunityCalls.everything(unit, tenant);
        unit.events().append(tenant, List.of(event(1), event(2)));
        unit.events().number(tenant, List.of(numbered()), new ChainHead(1, Samples.bytes(1)));
        unit.events().lockCursor(tenant, "listener");
        unit.audit().lockHead(tenant);
        unit.audit().append(tenant, List.of(audited()));
        unit.events().moveCursor(tenant, "listener", 1);
        unit.outbox().add(List.of(Samples.row(tenant, 1, OutboxKind.HAND_OVER, at)));
        unit.tallies().add(tenant, List.of(tally()));
        unit.tallies().addGroups(tenant, List.of(groupTally()));
        unit.figureSnapshots().keep(tenant, List.of(Samples.figureSnapshot(10, 1)));
    }

    /** Changes or deletes each of the rows that were written, and adds some. */
    void change(UnitOfWork unit, TenantId tenant) {
        unit.tenants().create(TenantKind.COMPANY, "another", at);
        unit.settings().put(tenant, at, Settings.company("another"));
        int programme =
                unit.settings().openProgramme(tenant, Samples.AGENCY, at).number();
        unit.settings().openProgramme(tenant, "agency-2", at);
        unit.commands().settle(tenant, Map.of(text, "another"));
        unit.commands().insert(tenant, List.of(Samples.command(2, "another")));
        unit.people().resolve(tenant, List.of(Samples.draft(2, Samples.index(2, 1), Samples.index(1, 1))), at);
        unit.people().resolve(tenant, List.of(Samples.draft(3, Samples.index(1, 3))), at);
        unit.people().merge(tenant, id(5), id(4));
        unit.vault().put(tenant, List.of(Samples.box(1, VaultKind.ANSWERS, Samples.bytes(2))));
        unit.vault().delete(tenant, VaultKind.CONTACT, List.of(id(1)));
        unit.rejections().supersede(tenant, List.of(rejection().superseded()));
        unit.rejections().insert(tenant, List.of(Samples.rejection(2, "another")));
        unit.referrals()
                .move(
                        tenant,
                        List.of(id(1)),
                        ReferralState.ACKNOWLEDGED,
                        ReferralState.WITHDRAWN,
                        null,
                        at.minusSeconds(1));
        unit.referrals().storeProofs(tenant, id(1), 0, null);
        unit.referrals().storeFlags(tenant, Map.of(id(1), Set.of(EligibilityCode.NOT_REJECTED)));
        unit.referrals().noteDetails(tenant, Map.of(id(2), Samples.detail(2)));
        unit.referrals().insert(tenant, List.of(Samples.referral(2, ReferralState.ISSUED, at)));
        unit.erasures().put(tenant, List.of(Samples.erasure(1, at.minusSeconds(1)), Samples.erasure(2, at)));
        unit.suppressions().put(tenant, List.of(Samples.suppression(2, at)));
        unit.mailReturns()
                .insert(
                        tenant,
                        List.of(
                                Samples.mailReturn(1, MailReturnKind.COMPLAINED),
                                Samples.mailReturn(2, MailReturnKind.BOUNCED)));
        unit.support().put(tenant, List.of(Samples.supportEvent(1, 1, SupportStanding.TOLD)));
        unit.support().delete(tenant, List.of(id(1)));
        unit.support().insert(tenant, List.of(Samples.supportEvent(2, 2, SupportStanding.IN_TOTALS)));
        unit.support().insert(tenant, Samples.supportTotals(2, at));
        unit.pickups().put(tenant, Pickup.none(1));
        unit.intakeSources().put(tenant, IntakeSource.of("ats", Duration.ofHours(1)));
        unit.identities().add(tenant, List.of(Samples.arrival(2)));
        unit.identities().index(tenant, List.of(Samples.hash(1, 2)));
        unit.identities()
                .put(tenant, List.of(Samples.link(1, 1, 2, LinkState.APART), Samples.link(2, 2, 3, LinkState.OPEN)));
        unit.identities().delete(tenant, List.of(id(1)));
        unit.lifecycle().delete(tenant, List.of(id(1)));
        unit.community().delete(tenant, List.of(id(1)));
        unit.lifecycle().add(tenant, List.of(Samples.lifecycle(2, 2, LifecycleType.HIRED)));
        unit.exitCases().put(tenant, List.of(Samples.exitCase(1, 1, ExitState.EXIT_CONFIRMED)));
        unit.exitCases().delete(tenant, List.of(id(1)));
        unit.reconnections().delete(tenant, List.of(id(1)));
        unit.reconnections().add(tenant, List.of(Samples.reconnection(2, 2, ReconnectionType.SIDE_JOB)));
        unit.stepUps().put(tenant, List.of(Samples.stepUp(1, 1, StepUpState.RELEASED)));
        unit.stepUps().delete(tenant, List.of(id(1)));
        unit.stepUps().put(tenant, List.of(Samples.stepUp(2, 2, StepUpState.WITHDRAWN)));
        unit.exitCases().insert(tenant, List.of(Samples.exitCase(2, 2, ExitState.INTERVIEWED)));
        unit.people().regroup(tenant, Map.of(id(5), id(5), id(3), id(2)));
        unit.suppressions().delete(tenant, List.of(Samples.suppression(1, at).key()));
        unit.consents()
                .append(
                        tenant,
                        List.of(new ConsentEvent(
                                id(1), 2, ConsentState.CONSENT_WITHDRAWN, at, ConsentEvent.Actor.PRINCIPAL)));
        unit.consentProofs().put(tenant, List.of(proof().tried(0, null), Samples.proof(2, 2)));
        unit.provisions()
                .update(
                        tenant,
                        ProvisionState.PREPARED,
                        List.of(provision().with(provision().standing().onItsWay(at), at)));
        unit.provisions().insert(tenant, List.of(Provisions.full(2, "PROPOSAL/2", 2)));
        unit.provisions().insertReceipts(tenant, List.of(Provisions.unconfirmed(2, "FORM/1", "another", 2)));
        unit.notices().keep(tenant, List.of(NoticeChecks.notice(1), NoticeChecks.notice(2)));
        unit.credits().claimPeople(tenant, programme, Map.of(id(2), id(2)), at, null);
        unit.credits().append(tenant, programme, List.of(Samples.count(2, 2)), Samples.counted(2));
        unit.credits().putCredits(tenant, programme, List.of(credit().in(CreditState.AVAILABLE, null)));
        unit.qualifications()
                .put(
                        tenant,
                        List.of(
                                qualification().in(QualificationState.COUNTED, List.of(), at),
                                Samples.qualification(2, QualificationState.HELD, at)));
        unit.introductions()
                .update(
                        tenant,
                        introduction()
                                .with(Samples.status(IntroductionState.DECLINED, Party.AGENCY, at.minusSeconds(1))));
        unit.introductions().insert(tenant, Samples.introduction(2, "agency-2", "another"));
        unit.inbox().stop(tenant, List.of(id(1)), at);
        unit.instructions().insert(tenant, List.of(Samples.instruction(2, "agency-2", 2)));
        unit.rights().insert(tenant, List.of(Samples.rightsRequest(2, 2)));
        InboxItem item = InboxItem.waiting(id(2), "another", id(2), id(2), at, at);
        InboxItem answered = item.answered(AgencyAnswer.ACCEPTED_NEW, at, null);
        InboxItem waiting = InboxItem.waiting(id(3), "another", id(3), id(3), at, at);
        unit.inbox().insert(tenant, List.of(item, waiting));
        unit.inbox().answer(tenant, List.of(answered));
        unit.statements().keep(tenant, Samples.AGENCY, Statements.ofCompany(Statements.MONTH, 1));
        unit.statements().append(tenant, Samples.AGENCY, Statements.MONTH, Statements.step(2, "key-2"));
        unit.events().append(tenant, List.of(event(3)));
        unit.events()
                .number(
                        tenant,
                        List.of(new NumberedEvent(2, event(2), Samples.bytes(2))),
                        new ChainHead(2, Samples.bytes(2)));
        unit.events().archive(tenant, new ChainHead(1, Samples.bytes(1)));
        unit.audit().lockHead(tenant);
        unit.audit().append(tenant, List.of(Samples.audit(2, id(2))));
        unit.audit().archive(tenant, new ChainHead(1, Samples.bytes(1)));
        unit.events().moveCursor(tenant, "listener", 2);
        Instant now = at.plusSeconds(1);
        List<OutboxRow> claimed =
                unit.outbox().claim(tenant, EnumSet.allOf(OutboxKind.class), "another", now, now.plusSeconds(1), 10);
        unit.outbox().complete("another", claimed);
        unit.outbox().add(List.of(Samples.row(tenant, 2, OutboxKind.MAIL, at)));
        unit.tallies().add(tenant, List.of(tally()));
        unit.tallies().addGroups(tenant, List.of(groupTally()));
        unit.figureSnapshots().keep(tenant, List.of(Samples.figureSnapshot(10, 2), Samples.figureSnapshot(11, 2)));
    }

    /** Asserts that each row comes back as it was written; the outbox row, which only a claim shows, is claimed and given back. */
    void assertIn(Storage storage, TenantId tenant) {
        StorageChecks.run(storage, unit -> assertIn(unit, tenant));
        assertThat(Snapshot.waiting(storage, tenant))
                .containsExactly(new OutboxRow(tenant, id(1), OutboxKind.HAND_OVER, "mail", id(900), "", 1, at));
    }

    /** Asserts that each row but that of the outbox comes back as it was written. */
    void assertIn(UnitOfWork unit, TenantId tenant) {
        assertThat(unit.settings().effective(tenant, at))
                .containsExactly(
                        new StoredSetting(1, at, Settings.company(text)),
                        new StoredSetting(1, at, Settings.mail(text)));
        assertThat(unit.commands().find(tenant, List.of(text))).containsExactly(command());
        assertThat(unit.rejections().byApplication(tenant, List.of(text))).containsExactly(rejection());
        assertThat(unit.referrals().find(tenant, List.of(id(1)))).containsExactly(referral());
        assertThat(unit.referrals().details(tenant, List.of(id(1))))
                .containsExactly(Map.entry(id(1), Samples.detail(1)));
        assertThat(unit.consents().find(tenant, List.of(id(1)))).containsExactly(consent());
        assertThat(unit.consents().events(tenant, id(1))).containsExactly(consentEvent());
        assertThat(unit.consents().byId(tenant, List.of(id(1)))).containsExactly(consent());
        assertThat(unit.consentProofs().lock(tenant, List.of(id(1)))).containsExactly(proof());
        assertThat(unit.pickups().lock(tenant, 1)).contains(Samples.pickup(1, at));
        assertThat(unit.intakeSources().all(tenant)).containsExactly(Samples.intakeSource("ats", at));
        assertThat(unit.provisions().find(tenant, List.of("FORM/1"))).containsExactly(provision());
        assertThat(unit.provisions().receiptsOfPeople(tenant, List.of(id(1)))).containsExactly(receipt());
        assertThat(unit.notices().find(tenant, List.of(notice().notice().reference())))
                .containsExactly(notice());
        int programme = unit.settings().programmes(tenant).get(0).number();
        assertThat(unit.credits().entries(tenant, programme, 0, 10)).containsExactly(entry());
        assertThat(unit.credits().findCredits(tenant, programme, List.of(1L))).containsExactly(credit());
        assertThat(unit.qualifications().find(tenant, List.of(id(1)))).containsExactly(qualification());
        assertThat(unit.introductions().byRequestKey(tenant, Samples.AGENCY, text))
                .contains(introduction());
        assertThat(unit.inbox().byId(tenant, List.of(id(1)))).containsExactly(received());
        assertThat(unit.rights().find(tenant, List.of(id(1)))).containsExactly(rightsRequest());
        assertThat(unit.instructions().byReferral(tenant, Samples.AGENCY, List.of(id(1))))
                .containsExactly(instruction());
        assertThat(unit.statements().steps(tenant, Samples.AGENCY, Statements.MONTH))
                .containsExactly(step());
        assertThat(unit.events().numbered(tenant, 0, 10)).containsExactly(numbered());
        assertThat(unit.events().unnumbered(tenant, 10)).containsExactly(event(2));
        assertThat(unit.audit().entries(tenant, 0, 10)).containsExactly(audited());
        assertThat(unit.tallies().read(tenant, Period.day(day()))).containsExactly(tally());
        assertThat(unit.tallies().readGroups(tenant, Period.month(2026, 11))).containsExactly(groupTally());
        assertThat(unit.figureSnapshots()
                        .read(tenant, Samples.figureSnapshot(10, 1).period()))
                .containsExactly(Samples.figureSnapshot(10, 1));
    }

    private StoredCommand command() {
        return new StoredCommand(text, id(1), Samples.bytes(1), text, at);
    }

    private RejectionGroup group() {
        return new RejectionGroup(text, "Sales", LinkRoute.HOST_MAIL);
    }

    private StoredRejection inserted() {
        return new StoredRejection(id(1), text, Samples.bytes(1), id(1), at, text, at, null).grouped(group());
    }

    /** As it is once its mail was cancelled and it was taken back. */
    private StoredRejection rejection() {
        return new StoredRejection(id(1), text, Samples.bytes(1), id(1), at, text, at, null, null, at, at, null, null)
                .grouped(group());
    }

    private Referral referral() {
        return new Referral(
                id(1),
                PROGRAMME,
                id(1),
                ReferralState.ACKNOWLEDGED,
                AgencyAnswer.ACCEPTED_NEW,
                at,
                at,
                at,
                at,
                at,
                2,
                at,
                Set.of(EligibilityCode.SELF, EligibilityCode.MANUAL_HOLD));
    }

    private ConsentRecord consent() {
        return new ConsentRecord(
                id(1),
                id(1),
                Samples.AGENCY,
                Samples.bytes(2),
                "JP",
                ConsentState.CONSENT_GIVEN,
                Set.of(Purpose.AGENCY_REGISTRATION),
                Set.of("name"),
                new NoticeReference("relay", 1, Locale.ENGLISH, Samples.bytes(1)),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, at, 1),
                at,
                at,
                Set.of(Purpose.SURVEY),
                at,
                at,
                at,
                5);
    }

    private ConsentEvent consentEvent() {
        return new ConsentEvent(
                id(1),
                1,
                ConsentState.CONSENT_GIVEN,
                at,
                ConsentEvent.Actor.PRINCIPAL,
                new ConsentDetail(
                        ConsentDetail.Method.WEB_POST,
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        notice().notice().reference(),
                        at,
                        ConsentEvidence.NONE),
                Samples.bytes(1),
                Samples.bytes(2));
    }

    private ConsentProof proof() {
        return Samples.proof(1, 1).tried(4, at);
    }

    private ProvisionRecord provision() {
        return Provisions.provision(1, "FORM/1", 1, at, text);
    }

    private ReceiptRecord receipt() {
        return Provisions.from("DE", Provisions.receipt(1, "FORM/1", "acme", 1, at, text));
    }

    private StoredNotice notice() {
        return NoticeChecks.notice(1, at, text);
    }

    private LedgerEntry entry() {
        return new LedgerEntry(1, LedgerKind.COUNT, new Cause.OfReferral(id(1)), 1, at, 1, null, 1, 10, 0);
    }

    private Credit credit() {
        return new Credit(1, CreditState.RESERVED, new Grant(1, 10, 1), at, at, at, id(1));
    }

    private Qualification qualification() {
        return new Qualification(
                id(1),
                PROGRAMME,
                QualificationState.APPROVED,
                List.of(Finding.of(EligibilityCode.SELF), new Finding(EligibilityCode.CUSTOM, "week-end")),
                at,
                at,
                new Qualification.Decision(text, text),
                at);
    }

    private Introduction introduction() {
        return new Introduction(
                id(1),
                Samples.AGENCY,
                PROGRAMME,
                new JobOrder(text, text, text, conditions(), text),
                Samples.TERMS,
                1,
                id(2),
                at,
                Samples.status(IntroductionState.JOINING_REPORTED, Party.COMPANY, at));
    }

    private JobConditions conditions() {
        return new JobConditions(text, text, text, text, text, text, text, text, text);
    }

    private InboxItem received() {
        return InboxItem.waiting(id(1), "acme", id(1), id(1), at, at)
                .answered(AgencyAnswer.ACCEPTED_DUPLICATE, at, Samples.detail(1));
    }

    private RightsRequest rightsRequest() {
        return new RightsRequest(
                id(1),
                RequestKind.ERASURE,
                id(1),
                RequestState.CLOSED,
                at,
                at,
                new IdentityProof(IdentityProof.Method.AGENT, at, text),
                text,
                RefusalReason.OTHER_LAW,
                ClosingReason.NO_ANSWER,
                Set.of(id(3), id(4)),
                id(5),
                at,
                at);
    }

    private Instruction instruction() {
        return new Instruction(
                id(1),
                Samples.AGENCY,
                id(1),
                InstructionKind.CORRECT,
                Set.of("NAME", "MAIL"),
                at,
                at,
                InstructionResult.kept(text, day(), at),
                at);
    }

    private SettlementStep step() {
        return Statements.step(1, "key-1", SettlementState.ISSUED, text, at);
    }

    private RelayEvent event(long number) {
        return new RelayEvent(id(number), at, EventType.LINK_ISSUED, id(1), Map.of("text", text));
    }

    private NumberedEvent numbered() {
        return new NumberedEvent(1, event(1), Samples.bytes(1));
    }

    private AuditEntry audited() {
        return new AuditEntry(
                1,
                at,
                new Accessor(text, ActorRole.OTHER, AccessReason.of(AccessReason.Code.OTHER, text)),
                AccessAction.ERASE,
                AccessOutcome.DENIED,
                id(1),
                Samples.bytes(1));
    }

    private GroupTally groupTally() {
        return new GroupTally(PROGRAMME, LocalDate.of(2026, 11, 1), Grouping.JOB, "job", TallyKind.ISSUED, 1);
    }

    private Tally tally() {
        return new Tally(PROGRAMME, day(), TallyKind.ISSUED, 1);
    }

    private LocalDate day() {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return day.getYear() == 9999 ? day.minusDays(1) : day;
    }
}
