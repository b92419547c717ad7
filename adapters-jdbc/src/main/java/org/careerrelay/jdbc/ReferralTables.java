package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import java.time.YearMonth;
import java.util.Objects;
import org.careerrelay.json.StatementJson;
import org.careerrelay.model.export.ExportedRow.OfAnswerDetail;
import org.careerrelay.model.export.ExportedRow.OfConsent;
import org.careerrelay.model.export.ExportedRow.OfConsentEvent;
import org.careerrelay.model.export.ExportedRow.OfConsentProof;
import org.careerrelay.model.export.ExportedRow.OfInboxItem;
import org.careerrelay.model.export.ExportedRow.OfInstruction;
import org.careerrelay.model.export.ExportedRow.OfIntroduction;
import org.careerrelay.model.export.ExportedRow.OfNotice;
import org.careerrelay.model.export.ExportedRow.OfPickup;
import org.careerrelay.model.export.ExportedRow.OfQualification;
import org.careerrelay.model.export.ExportedRow.OfReferral;
import org.careerrelay.model.export.ExportedRow.OfRightsRequest;
import org.careerrelay.model.export.ExportedRow.OfSettlementStep;
import org.careerrelay.model.export.ExportedRow.OfStatement;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStep;

/** The tables of referrals, introductions and settlements as rows of an export. */
final class ReferralTables {

    static final TableRows<OfReferral> REFERRALS = TableRows.of(
            "referral",
            JdbcReferrals.TABLE.columns().in(OfReferral::referral),
            OfReferral.class,
            row -> new OfReferral(JdbcReferrals.read(row)),
            by("id"));

    static final TableRows<OfAnswerDetail> DETAILS = TableRows.of(
            "answer_detail",
            DetailColumns.after(
                    Columns.<OfAnswerDetail>none().id("referral", OfAnswerDetail::referral), OfAnswerDetail::detail),
            OfAnswerDetail.class,
            row -> new OfAnswerDetail(row.id(1), Objects.requireNonNull(DetailColumns.read(row, 2))),
            by("referral"));

    static final TableRows<OfConsent> CONSENTS = TableRows.of(
            "consent",
            JdbcConsents.TABLE.columns().in(OfConsent::consent),
            OfConsent.class,
            row -> new OfConsent(JdbcConsents.read(row)),
            by("id"));

    static final TableRows<OfConsentEvent> CONSENT_EVENTS = TableRows.of(
            "consent_event",
            JdbcConsents.EVENTS.columns().in(OfConsentEvent::event),
            OfConsentEvent.class,
            row -> new OfConsentEvent(JdbcConsents.readEvent(row)),
            by("consent"),
            by("sequence"));

    static final TableRows<OfConsentProof> CONSENT_PROOFS = TableRows.of(
            "consent_proof",
            JdbcConsentProofs.TABLE.columns().in(OfConsentProof::proof),
            OfConsentProof.class,
            row -> new OfConsentProof(JdbcConsentProofs.read(row)),
            by("consent"));

    static final TableRows<OfPickup> PICKUPS = TableRows.of(
            "pickup",
            JdbcPickups.TABLE.columns().in(OfPickup::pickup),
            OfPickup.class,
            row -> new OfPickup(JdbcPickups.read(row)),
            by("programme"));

    static final TableRows<OfNotice> NOTICES = TableRows.of(
            "notice",
            JdbcNotices.TABLE.columns().in(OfNotice::notice),
            OfNotice.class,
            row -> new OfNotice(JdbcNotices.read(row)),
            by("sha256"));

    static final TableRows<OfQualification> QUALIFICATIONS = TableRows.of(
            "qualification",
            JdbcQualifications.TABLE.columns().in(OfQualification::qualification),
            OfQualification.class,
            row -> new OfQualification(JdbcQualifications.read(row)),
            by("referral"));

    static final TableRows<OfIntroduction> INTRODUCTIONS = TableRows.of(
            "introduction",
            JdbcIntroductions.TABLE.columns().in(OfIntroduction::introduction),
            OfIntroduction.class,
            row -> new OfIntroduction(JdbcIntroductions.read(row)),
            by("id"),
            by("partner"));

    static final TableRows<OfInboxItem> INBOX = TableRows.of(
            "inbox",
            JdbcInbox.TABLE.columns().in(OfInboxItem::item),
            OfInboxItem.class,
            row -> new OfInboxItem(JdbcInbox.read(row)),
            by("id"));

    static final TableRows<OfInstruction> INSTRUCTIONS = TableRows.of(
            "instruction",
            JdbcInstructions.TABLE.columns().in(OfInstruction::instruction),
            OfInstruction.class,
            row -> new OfInstruction(JdbcInstructions.read(row)),
            by("id"),
            by("partner"));

    static final TableRows<OfRightsRequest> RIGHTS = TableRows.of(
            "rights_request",
            JdbcRights.TABLE.columns().in(OfRightsRequest::request),
            OfRightsRequest.class,
            row -> new OfRightsRequest(JdbcRights.read(row)),
            by("id"));

    static final TableRows<OfStatement> STATEMENTS = TableRows.of(
            "statement",
            Columns.<OfStatement>none()
                    .text("partner", OfStatement::partner)
                    .date(
                            "month_begin",
                            row -> row.statement().document().month().atDay(1))
                    .word("side", row -> row.statement().document().side())
                    .text("body", row -> StatementJson.write(row.statement())),
            OfStatement.class,
            row -> new OfStatement(row.text(1), StatementJson.read(row.text(4))),
            by("partner"),
            by("month_begin"),
            by("side"));

    static final TableRows<OfSettlementStep> STEPS = TableRows.of(
            "settlement_step",
            Columns.<OfSettlementStep>none()
                    .text("partner", OfSettlementStep::partner)
                    .date("month_begin", row -> row.month().atDay(1))
                    .int32("sequence", row -> row.step().sequence())
                    .text("step_key", row -> row.step().decision().key())
                    .word("state", row -> row.step().decision().state())
                    .text("actor", row -> row.step().decision().actor())
                    .text("note", row -> row.step().decision().note())
                    .text(
                            "items",
                            row -> StatementJson.writeItems(
                                    row.step().decision().items()))
                    .instant("happened_at", row -> row.step().at()),
            OfSettlementStep.class,
            row -> new OfSettlementStep(
                    row.text(1),
                    YearMonth.from(row.date(2)),
                    new SettlementStep(
                            row.int32(3),
                            row.instant(9),
                            new SettlementDecision(
                                    row.word(5, SettlementState.class),
                                    row.text(4),
                                    row.text(6),
                                    row.text(7),
                                    StatementJson.readItems(row.text(8))))),
            by("partner"),
            by("month_begin"),
            by("sequence"));

    private ReferralTables() {}
}
