package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;

/** A row of an export as an object: what kind it is, then its fields in a fixed order; what is not there is left out. */
final class ExportJson {

    private static final String KIND = "row";

    private ExportJson() {}

    static ObjectNode tree(ExportedRow row) {
        RowKind kind = RowKind.of(row);
        ObjectNode node = JsonText.object().put(KIND, kind.name());
        switch (kind) {
            case TENANT -> LogRows.write(node, (ExportedRow.OfTenant) row);
            case SETTING -> PartnerRows.write(node, (ExportedRow.OfSetting) row);
            case PROGRAMME -> PartnerRows.write(node, (ExportedRow.OfProgramme) row);
            case COMMAND -> PersonRows.write(node, (ExportedRow.OfCommand) row);
            case PERSON -> PersonRows.write(node, (ExportedRow.OfPerson) row);
            case ALIAS -> PersonRows.write(node, (ExportedRow.OfAlias) row);
            case KEYED_HASH -> PersonRows.write(node, (ExportedRow.OfKeyedHash) row);
            case ARRIVAL -> IdentityRows.write(node, (ExportedRow.OfArrival) row);
            case IDENTITY_HASH -> IdentityRows.write(node, (ExportedRow.OfIdentityHash) row);
            case IDENTITY_LINK -> IdentityRows.write(node, (ExportedRow.OfIdentityLink) row);
            case LIFECYCLE_EVENT -> CirculationRows.write(node, (ExportedRow.OfLifecycleEvent) row);
            case EXIT_CASE -> CirculationRows.write(node, (ExportedRow.OfExitCase) row);
            case RECONNECTION -> LeaverRows.write(node, (ExportedRow.OfReconnection) row);
            case STEP_UP -> LeaverRows.write(node, (ExportedRow.OfStepUp) row);
            case MEMBERSHIP -> CommunityRows.write(node, (ExportedRow.OfMembership) row);
            case MEMBER_WORD -> CommunityRows.write(node, (ExportedRow.OfMemberWord) row);
            case BOX -> PersonRows.write(node, (ExportedRow.OfBox) row);
            case REJECTION -> PersonRows.write(node, (ExportedRow.OfRejection) row);
            case REFERRAL -> ReferralRows.write(node, (ExportedRow.OfReferral) row);
            case ANSWER_DETAIL -> ReferralRows.write(node, (ExportedRow.OfAnswerDetail) row);
            case CONSENT -> ReferralRows.write(node, (ExportedRow.OfConsent) row);
            case CONSENT_EVENT -> ReferralRows.write(node, (ExportedRow.OfConsentEvent) row);
            case CONSENT_PROOF -> ReferralRows.write(node, (ExportedRow.OfConsentProof) row);
            case PROVISION_RECORD -> ProvisionRows.write(node, (ExportedRow.OfProvision) row);
            case RECEIPT_RECORD -> ProvisionRows.write(node, (ExportedRow.OfReceipt) row);
            case NOTICE -> ReferralRows.write(node, (ExportedRow.OfNotice) row);
            case BALANCE -> LedgerRows.write(node, (ExportedRow.OfBalance) row);
            case LEDGER_ENTRY -> LedgerRows.write(node, (ExportedRow.OfLedgerEntry) row);
            case COUNTED_PERSON -> LedgerRows.write(node, (ExportedRow.OfCountedPerson) row);
            case CREDIT -> LedgerRows.write(node, (ExportedRow.OfCredit) row);
            case QUALIFICATION -> ReferralRows.write(node, (ExportedRow.OfQualification) row);
            case INTRODUCTION -> PartnerRows.write(node, (ExportedRow.OfIntroduction) row);
            case INBOX_ITEM -> ReferralRows.write(node, (ExportedRow.OfInboxItem) row);
            case INSTRUCTION -> InstructionRows.write(node, (ExportedRow.OfInstruction) row);
            case SUPPORT_EVENT -> SupportRows.write(node, (ExportedRow.OfSupportEvent) row);
            case SUPPORT_TOTALS -> SupportRows.write(node, (ExportedRow.OfSupportTotals) row);
            case RIGHTS_REQUEST -> RightsRows.write(node, (ExportedRow.OfRightsRequest) row);
            case STATEMENT -> PartnerRows.write(node, (ExportedRow.OfStatement) row);
            case SETTLEMENT_STEP -> PartnerRows.write(node, (ExportedRow.OfSettlementStep) row);
            case ERASURE -> ErasureRows.write(node, (ExportedRow.OfErasure) row);
            case MAIL_RETURN -> ErasureRows.write(node, (ExportedRow.OfMailReturn) row);
            case SUPPRESSION -> ErasureRows.write(node, (ExportedRow.OfSuppression) row);
            case PICKUP -> ReferralRows.write(node, (ExportedRow.OfPickup) row);
            case INTAKE_SOURCE -> IntakeRows.write(node, (ExportedRow.OfIntakeSource) row);
            case EVENT -> LogRows.write(node, (ExportedRow.OfEvent) row);
            case CHAIN_HEAD -> LogRows.write(node, (ExportedRow.OfChainHead) row);
            case WAITING_EVENT -> LogRows.write(node, (ExportedRow.OfWaitingEvent) row);
            case CURSOR -> LogRows.write(node, (ExportedRow.OfCursor) row);
            case AUDIT_HEAD -> AuditRows.write(node, (ExportedRow.OfAuditHead) row);
            case AUDIT_ENTRY -> AuditRows.write(node, (ExportedRow.OfAuditEntry) row);
            case OUTBOX_ROW -> LogRows.write(node, (ExportedRow.OfOutboxRow) row);
            case PARKED_ROW -> LogRows.write(node, (ExportedRow.OfParkedRow) row);
            case FIGURE_SNAPSHOT -> FigureSnapshotJson.write(node, ((ExportedRow.OfFigureSnapshot) row).snapshot());
            case TALLY -> LedgerRows.write(node, (ExportedRow.OfTally) row);
            case GROUP_TALLY -> LedgerRows.write(node, (ExportedRow.OfGroupTally) row);
            case END -> node.put("rows", ((ExportedRow.OfEnd) row).rows());
        }
        return node;
    }

    static ExportedRow read(Fields fields) {
        ExportedRow row = switch (fields.word(KIND, RowKind.class)) {
            case TENANT -> LogRows.tenant(fields);
            case SETTING -> PartnerRows.setting(fields);
            case PROGRAMME -> PartnerRows.programme(fields);
            case COMMAND -> PersonRows.command(fields);
            case PERSON -> PersonRows.person(fields);
            case ALIAS -> PersonRows.alias(fields);
            case KEYED_HASH -> PersonRows.keyedHash(fields);
            case ARRIVAL -> IdentityRows.arrival(fields);
            case IDENTITY_HASH -> IdentityRows.hash(fields);
            case IDENTITY_LINK -> IdentityRows.link(fields);
            case LIFECYCLE_EVENT -> CirculationRows.lifecycleEvent(fields);
            case EXIT_CASE -> CirculationRows.exitCase(fields);
            case RECONNECTION -> LeaverRows.reconnection(fields);
            case STEP_UP -> LeaverRows.stepUp(fields);
            case MEMBERSHIP -> CommunityRows.membership(fields);
            case MEMBER_WORD -> CommunityRows.word(fields);
            case BOX -> PersonRows.box(fields);
            case REJECTION -> PersonRows.rejection(fields);
            case REFERRAL -> ReferralRows.referral(fields);
            case ANSWER_DETAIL -> ReferralRows.answerDetail(fields);
            case CONSENT -> ReferralRows.consent(fields);
            case CONSENT_EVENT -> ReferralRows.consentEvent(fields);
            case CONSENT_PROOF -> ReferralRows.consentProof(fields);
            case PROVISION_RECORD -> ProvisionRows.provision(fields);
            case RECEIPT_RECORD -> ProvisionRows.receipt(fields);
            case NOTICE -> ReferralRows.notice(fields);
            case BALANCE -> LedgerRows.balance(fields);
            case LEDGER_ENTRY -> LedgerRows.entry(fields);
            case COUNTED_PERSON -> LedgerRows.countedPerson(fields);
            case CREDIT -> LedgerRows.credit(fields);
            case QUALIFICATION -> ReferralRows.qualification(fields);
            case INTRODUCTION -> PartnerRows.introduction(fields);
            case INBOX_ITEM -> ReferralRows.inboxItem(fields);
            case INSTRUCTION -> InstructionRows.instruction(fields);
            case SUPPORT_EVENT -> SupportRows.event(fields);
            case SUPPORT_TOTALS -> SupportRows.totals(fields);
            case RIGHTS_REQUEST -> RightsRows.request(fields);
            case STATEMENT -> PartnerRows.statement(fields);
            case SETTLEMENT_STEP -> PartnerRows.step(fields);
            case ERASURE -> ErasureRows.erasure(fields);
            case MAIL_RETURN -> ErasureRows.mailReturn(fields);
            case SUPPRESSION -> ErasureRows.suppression(fields);
            case PICKUP -> ReferralRows.pickup(fields);
            case INTAKE_SOURCE -> IntakeRows.source(fields);
            case EVENT -> LogRows.event(fields);
            case CHAIN_HEAD -> LogRows.head(fields);
            case WAITING_EVENT -> LogRows.waiting(fields);
            case CURSOR -> LogRows.cursor(fields);
            case AUDIT_HEAD -> AuditRows.head(fields);
            case AUDIT_ENTRY -> AuditRows.entry(fields);
            case OUTBOX_ROW -> LogRows.outboxRow(fields);
            case PARKED_ROW -> LogRows.parkedRow(fields);
            case FIGURE_SNAPSHOT -> new ExportedRow.OfFigureSnapshot(FigureSnapshotJson.read(fields));
            case TALLY -> LedgerRows.tally(fields);
            case GROUP_TALLY -> LedgerRows.groupTally(fields);
            case END -> new ExportedRow.OfEnd(fields.number("rows", 0, Long.MAX_VALUE));
        };
        fields.finish();
        return row;
    }
}
