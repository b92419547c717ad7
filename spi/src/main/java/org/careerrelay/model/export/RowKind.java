package org.careerrelay.model.export;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a row of an export is, in the order in which an export has them. The name is what is written: never rename one; a kind that is added
 * goes where its rows belong.
 */
public enum RowKind {
    /** Whose export it is: the first row. */
    TENANT(ExportedRow.OfTenant.class),
    /** Versions of settings. */
    SETTING(ExportedRow.OfSetting.class),
    /** Programmes. */
    PROGRAMME(ExportedRow.OfProgramme.class),
    /** Commands that were carried out. */
    COMMAND(ExportedRow.OfCommand.class),
    /** People. */
    PERSON(ExportedRow.OfPerson.class),
    /** Pseudonyms that were given up. */
    ALIAS(ExportedRow.OfAlias.class),
    /** Keyed hashes. */
    KEYED_HASH(ExportedRow.OfKeyedHash.class),
    /** Applications as they were recognised. */
    ARRIVAL(ExportedRow.OfArrival.class),
    /** Keyed hashes that several applications may share. */
    IDENTITY_HASH(ExportedRow.OfIdentityHash.class),
    /** Links between pseudonyms. */
    IDENTITY_LINK(ExportedRow.OfIdentityLink.class),
    /** What was recorded of people's lives with the company. */
    LIFECYCLE_EVENT(ExportedRow.OfLifecycleEvent.class),
    /** Exit cases. */
    EXIT_CASE(ExportedRow.OfExitCase.class),
    /** Who agreed to be kept and written to. */
    MEMBERSHIP(ExportedRow.OfMembership.class),
    /** By which words members are looked for. */
    MEMBER_WORD(ExportedRow.OfMemberWord.class),
    /** How people who left are connected again. */
    RECONNECTION(ExportedRow.OfReconnection.class),
    /** Steps elsewhere that employees look for. */
    STEP_UP(ExportedRow.OfStepUp.class),
    /** Sealed boxes. */
    BOX(ExportedRow.OfBox.class),
    /** Rejections. */
    REJECTION(ExportedRow.OfRejection.class),
    /** Mails that came back. */
    MAIL_RETURN(ExportedRow.OfMailReturn.class),
    /** Referrals. */
    REFERRAL(ExportedRow.OfReferral.class),
    /** What agencies said beside their answers. */
    ANSWER_DETAIL(ExportedRow.OfAnswerDetail.class),
    /** Consents. */
    CONSENT(ExportedRow.OfConsent.class),
    /** Events of consents. */
    CONSENT_EVENT(ExportedRow.OfConsentEvent.class),
    /** By what the addressees of consents are known again. */
    CONSENT_PROOF(ExportedRow.OfConsentProof.class),
    /** Records of provisions. */
    PROVISION_RECORD(ExportedRow.OfProvision.class),
    /** Records of receipts. */
    RECEIPT_RECORD(ExportedRow.OfReceipt.class),
    /** Notices as they were shown. */
    NOTICE(ExportedRow.OfNotice.class),
    /** Sums of ledgers. */
    BALANCE(ExportedRow.OfBalance.class),
    /** Entries of ledgers. */
    LEDGER_ENTRY(ExportedRow.OfLedgerEntry.class),
    /** Who counts. */
    COUNTED_PERSON(ExportedRow.OfCountedPerson.class),
    /** Credits. */
    CREDIT(ExportedRow.OfCredit.class),
    /** Referrals that did not simply count. */
    QUALIFICATION(ExportedRow.OfQualification.class),
    /** Introductions. */
    INTRODUCTION(ExportedRow.OfIntroduction.class),
    /** Referrals that an agency received. */
    INBOX_ITEM(ExportedRow.OfInboxItem.class),
    /** What agencies were told of people. */
    INSTRUCTION(ExportedRow.OfInstruction.class),
    /** What agencies reported of people they support. */
    SUPPORT_EVENT(ExportedRow.OfSupportEvent.class),
    /** Totals of such reports. */
    SUPPORT_TOTALS(ExportedRow.OfSupportTotals.class),
    /** Requests of people. */
    RIGHTS_REQUEST(ExportedRow.OfRightsRequest.class),
    /** Statements of months. */
    STATEMENT(ExportedRow.OfStatement.class),
    /** What was decided about statements. */
    SETTLEMENT_STEP(ExportedRow.OfSettlementStep.class),
    /** What became of erasures. */
    ERASURE(ExportedRow.OfErasure.class),
    /** Who is not to be written to again. */
    SUPPRESSION(ExportedRow.OfSuppression.class),
    /** How far it is with what agencies pick up. */
    PICKUP(ExportedRow.OfPickup.class),
    /** How far applicant tracking systems were read. */
    INTAKE_SOURCE(ExportedRow.OfIntakeSource.class),
    /** The chain of events: from where to where. */
    CHAIN_HEAD(ExportedRow.OfChainHead.class),
    /** Numbered events. */
    EVENT(ExportedRow.OfEvent.class),
    /** Events that wait for their number. */
    WAITING_EVENT(ExportedRow.OfWaitingEvent.class),
    /** How far listeners have heard. */
    CURSOR(ExportedRow.OfCursor.class),
    /** The audit log: from where to where. */
    AUDIT_HEAD(ExportedRow.OfAuditHead.class),
    /** Entries of the audit log. */
    AUDIT_ENTRY(ExportedRow.OfAuditEntry.class),
    /** Effects that wait. */
    OUTBOX_ROW(ExportedRow.OfOutboxRow.class),
    /** Effects that were given up. */
    PARKED_ROW(ExportedRow.OfParkedRow.class),
    /** Snapshots of figures. */
    FIGURE_SNAPSHOT(ExportedRow.OfFigureSnapshot.class),
    /** Tallies. */
    TALLY(ExportedRow.OfTally.class),
    /** Tallies of groups. */
    GROUP_TALLY(ExportedRow.OfGroupTally.class),
    /** That nothing is missing: the last row. */
    END(ExportedRow.OfEnd.class);

    private static final Map<Class<? extends ExportedRow>, RowKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.type, Function.identity()));

    private final Class<? extends ExportedRow> type;

    RowKind(Class<? extends ExportedRow> type) {
        this.type = type;
    }

    /**
     * What a row is.
     *
     * @param row the row
     * @return its kind
     */
    public static RowKind of(ExportedRow row) {
        RowKind kind = BY_TYPE.get(row.getClass());
        if (kind == null) {
            throw new IllegalStateException("no kind for " + row.getClass());
        }
        return kind;
    }

    /**
     * Whether rows of this kind lie in storage, as all do but the last of an export.
     *
     * @return false for {@link #END}
     */
    public boolean isStored() {
        return this != END;
    }
}
