package org.careerrelay.model.export;

import java.time.Instant;
import java.time.YearMonth;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.suppression.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * One row of an export (A34, INV-15): what a storage keeps, no more and no less, so that another storage that is given all of them is in the
 * same state. People's data is in it as it lies in storage: sealed, with keys that are wrapped, and as keyed hashes. Nothing usable is in the
 * clear, and nothing of it can be read without the keys of the installation.
 */
public sealed interface ExportedRow {

    /**
     * The format that this version writes; it reads this one and those before. The second has what people were told and asked for, what was provided
     * and received, and who did what: an older version would leave it out, and refuses.
     */
    int FORMAT = 2;

    /**
     * Whose export it is.
     *
     * @param format {@link #FORMAT} of whoever wrote it
     * @param tenant the tenant, whose number is in every id and therefore stays what it is
     * @param createdAt since when the tenant is there
     */
    record OfTenant(int format, Tenant tenant, Instant createdAt) implements ExportedRow {}

    /**
     * A version of a setting.
     *
     * @param setting the version
     */
    record OfSetting(StoredSetting setting) implements ExportedRow {}

    /**
     * A programme.
     *
     * @param key its number and agency
     * @param createdAt since when it is there
     */
    record OfProgramme(ProgrammeKey key, Instant createdAt) implements ExportedRow {}

    /**
     * A command that was taken.
     *
     * @param command the command
     */
    record OfCommand(StoredCommand command) implements ExportedRow {}

    /**
     * A person.
     *
     * @param person pseudonym and wrapped key
     * @param createdAt since when it is there
     */
    record OfPerson(Person person, Instant createdAt) implements ExportedRow {}

    /**
     * A pseudonym that was given up because it was of the same person as another.
     *
     * @param person the pseudonym
     * @param mergedInto the one that stays
     */
    record OfAlias(OpaqueId person, OpaqueId mergedInto) implements ExportedRow {}

    /**
     * A keyed hash by which a person is recognised.
     *
     * @param key the hash
     * @param person the pseudonym
     */
    record OfKeyedHash(IndexKey key, OpaqueId person) implements ExportedRow {}

    /**
     * An application as it was recognised.
     *
     * @param arrival the application
     */
    record OfArrival(Arrival arrival) implements ExportedRow {}

    /**
     * A keyed hash of an application.
     *
     * @param hash the hash
     */
    record OfIdentityHash(IdentityHash hash) implements ExportedRow {}

    /**
     * A link between two pseudonyms.
     *
     * @param link the link
     */
    record OfIdentityLink(IdentityLink link) implements ExportedRow {}

    /**
     * What was recorded of somebody's life with the company.
     *
     * @param event the event
     */
    record OfLifecycleEvent(LifecycleEvent event) implements ExportedRow {}

    /**
     * An exit case.
     *
     * @param exitCase the case
     */
    record OfExitCase(ExitCase exitCase) implements ExportedRow {}

    /**
     * That somebody who left is connected again.
     *
     * @param reconnection the row
     */
    record OfReconnection(StoredReconnection reconnection) implements ExportedRow {}

    /**
     * A step elsewhere that an employee looks for.
     *
     * @param stepUp the row
     */
    record OfStepUp(StoredStepUp stepUp) implements ExportedRow {}

    /**
     * That somebody agreed to be kept and written to.
     *
     * @param membership the membership
     */
    record OfMembership(Membership membership) implements ExportedRow {}

    /**
     * A word by which a member is looked for.
     *
     * @param membership id of the membership
     * @param word the word
     */
    record OfMemberWord(OpaqueId membership, MemberAttribute word) implements ExportedRow {}

    /**
     * A sealed box.
     *
     * @param box the box
     */
    record OfBox(VaultItem box) implements ExportedRow {}

    /**
     * A rejection.
     *
     * @param rejection the rejection
     */
    record OfRejection(StoredRejection rejection) implements ExportedRow {}

    /**
     * A referral, with the pseudonym under which it was made, also where that was given up.
     *
     * @param referral the referral
     */
    record OfReferral(Referral referral) implements ExportedRow {}

    /**
     * What an agency said beside its answer.
     *
     * @param referral the referral
     * @param detail what it said
     */
    record OfAnswerDetail(OpaqueId referral, AnswerDetail detail) implements ExportedRow {}

    /**
     * A consent.
     *
     * @param consent the consent as it stands now
     */
    record OfConsent(ConsentRecord consent) implements ExportedRow {}

    /**
     * An event of a consent.
     *
     * @param event the event
     */
    record OfConsentEvent(ConsentEvent event) implements ExportedRow {}

    /**
     * How far it is with what an agency picks up.
     *
     * @param pickup when it was told, and the end of its code
     */
    record OfPickup(Pickup pickup) implements ExportedRow {}

    /**
     * How far an applicant tracking system was read.
     *
     * @param source the source
     */
    record OfIntakeSource(IntakeSource source) implements ExportedRow {}

    /**
     * By what the addressee of a consent is known again.
     *
     * @param proof the keyed hash and the tries
     */
    record OfConsentProof(ConsentProof proof) implements ExportedRow {}

    /**
     * A record of a provision.
     *
     * @param provision the record
     */
    record OfProvision(ProvisionRecord provision) implements ExportedRow {}

    /**
     * A record of a receipt.
     *
     * @param receipt the record
     */
    record OfReceipt(ReceiptRecord receipt) implements ExportedRow {}

    /**
     * A notice as it was shown.
     *
     * @param notice the notice
     */
    record OfNotice(StoredNotice notice) implements ExportedRow {}

    /**
     * The sums of a ledger.
     *
     * @param programme number of the programme
     * @param balance the sums
     */
    record OfBalance(int programme, CreditBalance balance) implements ExportedRow {}

    /**
     * An entry of a ledger.
     *
     * @param programme number of the programme
     * @param entry the entry
     */
    record OfLedgerEntry(int programme, LedgerEntry entry) implements ExportedRow {}

    /**
     * Somebody who counts.
     *
     * @param programme number of the programme
     * @param counted who, through which referral, since when
     */
    record OfCountedPerson(int programme, CountedPerson counted) implements ExportedRow {}

    /**
     * A credit.
     *
     * @param programme number of the programme
     * @param credit the credit
     * @param endTold whether it was told that it will run out
     */
    record OfCredit(int programme, Credit credit, boolean endTold) implements ExportedRow {}

    /**
     * A referral that did not simply count.
     *
     * @param qualification where it stands
     */
    record OfQualification(Qualification qualification) implements ExportedRow {}

    /**
     * An introduction.
     *
     * @param introduction the introduction
     */
    record OfIntroduction(Introduction introduction) implements ExportedRow {}

    /**
     * A referral that an agency received.
     *
     * @param item the referral
     */
    record OfInboxItem(InboxItem item) implements ExportedRow {}

    /**
     * What an agency reported of somebody it supports.
     *
     * @param event the row
     */
    record OfSupportEvent(StoredSupportEvent event) implements ExportedRow {}

    /**
     * Totals of a month.
     *
     * @param totals the row
     */
    record OfSupportTotals(StoredSupportTotals totals) implements ExportedRow {}

    /**
     * A request of a person.
     *
     * @param request the request as it stands now
     */
    record OfRightsRequest(RightsRequest request) implements ExportedRow {}

    /**
     * What an agency was told of a person.
     *
     * @param instruction the instruction as it stands now
     */
    record OfInstruction(Instruction instruction) implements ExportedRow {}

    /**
     * A statement of a month.
     *
     * @param partner key of the other side
     * @param statement the statement, signed
     */
    record OfStatement(String partner, Signed<SettlementStatement> statement) implements ExportedRow {}

    /**
     * A step of a settlement.
     *
     * @param partner key of the other side
     * @param month the month
     * @param step the step
     */
    record OfSettlementStep(String partner, YearMonth month, SettlementStep step) implements ExportedRow {}

    /**
     * An erasure.
     *
     * @param erasure what became of it
     */
    record OfErasure(StoredErasure erasure) implements ExportedRow {}

    /**
     * Figures of a period that is over.
     *
     * @param snapshot the snapshot
     */
    record OfFigureSnapshot(FigureSnapshot snapshot) implements ExportedRow {}

    /**
     * A mail that came back.
     *
     * @param mailReturn the return
     */
    record OfMailReturn(MailReturn mailReturn) implements ExportedRow {}

    /**
     * An entry of the suppression list.
     *
     * @param suppression the entry
     */
    record OfSuppression(Suppression suppression) implements ExportedRow {}

    /**
     * A numbered event.
     *
     * @param event the event
     */
    record OfEvent(NumberedEvent event) implements ExportedRow {}

    /**
     * The chain of events, before its events.
     *
     * @param head the end
     * @param archived the last event that was archived and is not among the rows, or the empty head
     */
    record OfChainHead(ChainHead head, ChainHead archived) implements ExportedRow {}

    /**
     * An event that waits for its number; these come in the order in which they were appended.
     *
     * @param event the event
     */
    record OfWaitingEvent(RelayEvent event) implements ExportedRow {}

    /**
     * How far a listener has heard.
     *
     * @param listener its name
     * @param number number of the last event heard
     */
    record OfCursor(String listener, long number) implements ExportedRow {}

    /**
     * The audit log, before its entries: from where to where.
     *
     * @param head the end
     * @param archived up to where it was shortened
     */
    record OfAuditHead(ChainHead head, ChainHead archived) implements ExportedRow {}

    /**
     * An entry of the audit log.
     *
     * @param entry the entry
     */
    record OfAuditEntry(AuditEntry entry) implements ExportedRow {}

    /**
     * An effect that waits.
     *
     * @param row the row
     * @param leaseOwner who had claimed it, or null
     * @param leaseUntil until when, or null
     */
    record OfOutboxRow(
            OutboxRow row,
            @Nullable String leaseOwner,
            @Nullable Instant leaseUntil) implements ExportedRow {}

    /**
     * An effect that was given up.
     *
     * @param row the row
     */
    record OfParkedRow(ParkedRow row) implements ExportedRow {}

    /**
     * A tally.
     *
     * @param tally the tally, whole
     */
    record OfTally(Tally tally) implements ExportedRow {}

    /**
     * A tally of a group.
     *
     * @param tally the tally
     */
    record OfGroupTally(GroupTally tally) implements ExportedRow {}

    /**
     * The last row.
     *
     * @param rows how many rows were before it
     */
    record OfEnd(long rows) implements ExportedRow {}
}
