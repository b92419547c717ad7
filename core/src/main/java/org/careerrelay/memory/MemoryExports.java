package org.careerrelay.memory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.spi.storage.ExportStore;
import org.jspecify.annotations.Nullable;

/** Rows as they lie in the other stores. */
final class MemoryExports implements ExportStore {

    private final Transaction transaction;
    private final MemoryUnit unit;

    MemoryExports(Transaction transaction, MemoryUnit unit) {
        this.transaction = transaction;
        this.unit = unit;
    }

    @Override
    public List<ExportedRow> read(TenantId tenant, RowKind kind, @Nullable ExportedRow after, int limit) {
        List<? extends ExportedRow> rows = rows(tenant, kind);
        return List.copyOf(rows.stream()
                .skip(after == null ? 0 : rows.indexOf(after) + 1)
                .limit(limit)
                .toList());
    }

    private List<? extends ExportedRow> rows(TenantId tenant, RowKind kind) {
        return switch (kind) {
            case TENANT -> unit.tenants.rows(tenant);
            case SETTING -> unit.settings.settings(tenant);
            case PROGRAMME -> unit.settings.programmeRows(tenant);
            case COMMAND -> unit.commands.rows(tenant);
            case PERSON -> unit.people.people(tenant);
            case ALIAS -> unit.people.aliases(tenant);
            case KEYED_HASH -> unit.people.hashes(tenant);
            case ARRIVAL -> unit.identities.arrivalRows(tenant);
            case IDENTITY_HASH -> unit.identities.hashRows(tenant);
            case IDENTITY_LINK -> unit.identities.linkRows(tenant);
            case LIFECYCLE_EVENT -> unit.lifecycle.rows(tenant);
            case EXIT_CASE -> unit.exitCases.rows(tenant);
            case RECONNECTION -> unit.reconnections.rows(tenant);
            case STEP_UP -> unit.stepUps.rows(tenant);
            case MEMBERSHIP -> unit.community.rows(tenant);
            case MEMBER_WORD -> unit.community.wordRows(tenant);
            case BOX -> unit.vault.rows(tenant);
            case REJECTION -> unit.rejections.rows(tenant);
            case REFERRAL -> unit.referrals.rows(tenant);
            case ANSWER_DETAIL -> unit.referrals.detailRows(tenant);
            case CONSENT -> unit.consents.rows(tenant);
            case CONSENT_EVENT -> unit.consents.eventRows(tenant);
            case CONSENT_PROOF -> unit.consentProofs.rows(tenant);
            case PROVISION_RECORD -> unit.provisions.rows(tenant);
            case RECEIPT_RECORD -> unit.provisions.receiptRows(tenant);
            case NOTICE -> unit.notices.rows(tenant);
            case BALANCE, LEDGER_ENTRY, COUNTED_PERSON, CREDIT -> unit.credits.rows(tenant, kind);
            case QUALIFICATION -> unit.qualifications.stored(tenant);
            case INTRODUCTION -> unit.introductions.rows(tenant);
            case INBOX_ITEM -> unit.inbox.rows(tenant);
            case INSTRUCTION -> unit.instructions.rows(tenant);
            case SUPPORT_EVENT -> unit.support.rows(tenant);
            case SUPPORT_TOTALS -> unit.support.totalRows(tenant);
            case RIGHTS_REQUEST -> unit.rights.rows(tenant);
            case STATEMENT -> unit.statements.statements(tenant);
            case SETTLEMENT_STEP -> unit.statements.stepRows(tenant);
            case ERASURE -> unit.erasures.rows(tenant);
            case MAIL_RETURN -> unit.mailReturns.rows(tenant);
            case SUPPRESSION -> unit.suppressions.rows(tenant);
            case PICKUP -> unit.pickups.rows(tenant);
            case INTAKE_SOURCE -> unit.intakeSources.rows(tenant);
            case EVENT -> unit.events.rows(tenant);
            case CHAIN_HEAD -> unit.events.headRow(tenant);
            case WAITING_EVENT -> unit.events.waiting(tenant);
            case CURSOR -> unit.events.cursorRows(tenant);
            case AUDIT_HEAD -> unit.audit.headRow(tenant);
            case AUDIT_ENTRY -> unit.audit.rows(tenant);
            case OUTBOX_ROW -> unit.outbox.rows(tenant);
            case PARKED_ROW -> unit.outbox.parkedRows(tenant);
            case FIGURE_SNAPSHOT -> unit.figureSnapshots.rows(tenant);
            case TALLY -> unit.tallies.rows(tenant);
            case GROUP_TALLY -> unit.tallies.groupRows(tenant);
            case END -> throw new IllegalArgumentException("the end of an export lies in no storage");
        };
    }

    @Override
    public Map<RowKind, Long> erase(TenantId tenant) {
        Map<RowKind, Long> erased = new EnumMap<>(RowKind.class);
        for (RowKind kind : RowKind.values()) {
            if (kind.isStored()) {
                erased.put(kind, (long) rows(tenant, kind).size());
            }
        }
        unit.outbox.forget(tenant);
        unit.tenants.forget(tenant);
        transaction.forget(tenant);
        return erased;
    }

    @Override
    public void restore(TenantId tenant, List<ExportedRow> rows) {
        rows.forEach(row -> restore(tenant, row));
    }

    private void restore(TenantId tenant, ExportedRow row) {
        switch (RowKind.of(row)) {
            case TENANT -> unit.tenants.restore((ExportedRow.OfTenant) own(tenant, row));
            case SETTING -> unit.settings.restore(tenant, (ExportedRow.OfSetting) row);
            case PROGRAMME -> unit.settings.restore(tenant, (ExportedRow.OfProgramme) row);
            case COMMAND -> unit.commands.restore(tenant, (ExportedRow.OfCommand) row);
            case PERSON -> unit.people.restore(tenant, (ExportedRow.OfPerson) row);
            case ALIAS -> unit.people.restore(tenant, (ExportedRow.OfAlias) row);
            case KEYED_HASH -> unit.people.restore(tenant, (ExportedRow.OfKeyedHash) row);
            case ARRIVAL -> unit.identities.restore(tenant, (ExportedRow.OfArrival) row);
            case IDENTITY_HASH -> unit.identities.restore(tenant, (ExportedRow.OfIdentityHash) row);
            case IDENTITY_LINK -> unit.identities.restore(tenant, (ExportedRow.OfIdentityLink) row);
            case LIFECYCLE_EVENT -> unit.lifecycle.restore(tenant, (ExportedRow.OfLifecycleEvent) row);
            case EXIT_CASE -> unit.exitCases.restore(tenant, (ExportedRow.OfExitCase) row);
            case RECONNECTION -> unit.reconnections.restore(tenant, (ExportedRow.OfReconnection) row);
            case STEP_UP -> unit.stepUps.restore(tenant, (ExportedRow.OfStepUp) row);
            case MEMBERSHIP -> unit.community.restore(tenant, (ExportedRow.OfMembership) row);
            case MEMBER_WORD -> unit.community.restore(tenant, (ExportedRow.OfMemberWord) row);
            case BOX -> unit.vault.restore(tenant, (ExportedRow.OfBox) row);
            case REJECTION -> unit.rejections.restore(tenant, (ExportedRow.OfRejection) row);
            case REFERRAL -> unit.referrals.restore(tenant, (ExportedRow.OfReferral) row);
            case ANSWER_DETAIL -> unit.referrals.restore(tenant, (ExportedRow.OfAnswerDetail) row);
            case CONSENT -> unit.consents.restore(tenant, (ExportedRow.OfConsent) row);
            case CONSENT_EVENT -> unit.consents.restore(tenant, (ExportedRow.OfConsentEvent) row);
            case CONSENT_PROOF -> unit.consentProofs.restore(tenant, (ExportedRow.OfConsentProof) row);
            case PROVISION_RECORD -> unit.provisions.restore(tenant, (ExportedRow.OfProvision) row);
            case RECEIPT_RECORD -> unit.provisions.restore(tenant, (ExportedRow.OfReceipt) row);
            case NOTICE -> unit.notices.restore(tenant, (ExportedRow.OfNotice) row);
            case BALANCE, LEDGER_ENTRY, COUNTED_PERSON, CREDIT -> unit.credits.restore(tenant, row);
            case QUALIFICATION -> unit.qualifications.restore(tenant, (ExportedRow.OfQualification) row);
            case INTRODUCTION -> unit.introductions.restore(tenant, (ExportedRow.OfIntroduction) row);
            case INBOX_ITEM -> unit.inbox.restore(tenant, (ExportedRow.OfInboxItem) row);
            case INSTRUCTION -> unit.instructions.restore(tenant, (ExportedRow.OfInstruction) row);
            case SUPPORT_EVENT -> unit.support.restore(tenant, (ExportedRow.OfSupportEvent) row);
            case SUPPORT_TOTALS -> unit.support.restore(tenant, (ExportedRow.OfSupportTotals) row);
            case RIGHTS_REQUEST -> unit.rights.restore(tenant, (ExportedRow.OfRightsRequest) row);
            case STATEMENT -> unit.statements.restore(tenant, (ExportedRow.OfStatement) row);
            case SETTLEMENT_STEP -> unit.statements.restore(tenant, (ExportedRow.OfSettlementStep) row);
            case ERASURE -> unit.erasures.restore(tenant, (ExportedRow.OfErasure) row);
            case MAIL_RETURN -> unit.mailReturns.restore(tenant, (ExportedRow.OfMailReturn) row);
            case SUPPRESSION -> unit.suppressions.restore(tenant, (ExportedRow.OfSuppression) row);
            case PICKUP -> unit.pickups.restore(tenant, (ExportedRow.OfPickup) row);
            case INTAKE_SOURCE -> unit.intakeSources.restore(tenant, (ExportedRow.OfIntakeSource) row);
            case EVENT -> unit.events.restore(tenant, (ExportedRow.OfEvent) row);
            case CHAIN_HEAD -> unit.events.restore(tenant, (ExportedRow.OfChainHead) row);
            case WAITING_EVENT -> unit.events.restore(tenant, (ExportedRow.OfWaitingEvent) row);
            case CURSOR -> unit.events.restore(tenant, (ExportedRow.OfCursor) row);
            case AUDIT_HEAD -> unit.audit.restore(tenant, (ExportedRow.OfAuditHead) row);
            case AUDIT_ENTRY -> unit.audit.restore(tenant, (ExportedRow.OfAuditEntry) row);
            case OUTBOX_ROW -> unit.outbox.restore((ExportedRow.OfOutboxRow) own(tenant, row));
            case PARKED_ROW -> unit.outbox.restore((ExportedRow.OfParkedRow) own(tenant, row));
            case FIGURE_SNAPSHOT -> unit.figureSnapshots.restore(tenant, (ExportedRow.OfFigureSnapshot) row);
            case TALLY -> unit.tallies.restore(tenant, (ExportedRow.OfTally) row);
            case GROUP_TALLY -> unit.tallies.restore(tenant, (ExportedRow.OfGroupTally) row);
            case END -> throw new IllegalArgumentException("the end of an export lies in no storage");
        }
    }

    /** Rows that say whose they are must be of the tenant that is being restored. */
    private ExportedRow own(TenantId tenant, ExportedRow row) {
        boolean own = row instanceof ExportedRow.OfTenant of
                ? of.tenant().id().equals(tenant)
                : row instanceof ExportedRow.OfOutboxRow waiting
                        ? waiting.row().tenant().equals(tenant)
                        : ((ExportedRow.OfParkedRow) row).row().row().tenant().equals(tenant);
        if (!own) {
            throw transaction.failure("a row of another tenant");
        }
        return row;
    }
}
