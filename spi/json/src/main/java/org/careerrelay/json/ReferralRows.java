package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.export.ExportedRow.OfAnswerDetail;
import org.careerrelay.model.export.ExportedRow.OfConsent;
import org.careerrelay.model.export.ExportedRow.OfConsentEvent;
import org.careerrelay.model.export.ExportedRow.OfConsentProof;
import org.careerrelay.model.export.ExportedRow.OfInboxItem;
import org.careerrelay.model.export.ExportedRow.OfNotice;
import org.careerrelay.model.export.ExportedRow.OfPickup;
import org.careerrelay.model.export.ExportedRow.OfQualification;
import org.careerrelay.model.export.ExportedRow.OfReferral;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;

/** Rows of an export: referrals, and what was agreed, answered and found of them. */
final class ReferralRows {

    private static final int TEXT = 20_000;
    private static final Finding NO_FINDING = Finding.of(EligibilityCode.SELF);
    private static final AnswerDetail NO_DETAIL = AnswerDetail.refused(AnswerReason.values()[0]);

    private ReferralRows() {}

    static void write(ObjectNode node, OfReferral row) {
        Referral referral = row.referral();
        node.put("id", referral.id().toString())
                .put("programme", referral.programme())
                .put("person", referral.person().toString())
                .put("state", referral.state().name());
        Cells.put(node, "answer", referral.answer());
        node.put("issuedAt", referral.issuedAt().toString())
                .put("expiresAt", referral.expiresAt().toString())
                .put("changedAt", referral.changedAt().toString());
        Cells.put(node, "sentAt", referral.sentAt());
        Cells.put(node, "alertedAt", referral.alertedAt());
        node.put("failedProofs", referral.failedProofs());
        Cells.put(node, "lockedUntil", referral.lockedUntil());
        Cells.put(node, "flags", referral.flags());
    }

    static OfReferral referral(Fields fields) {
        return new OfReferral(new Referral(
                fields.id("id"),
                fields.integer("programme", 0),
                fields.id("person"),
                fields.word("state", ReferralState.class),
                Cells.word(fields, "answer", AgencyAnswer.class),
                fields.instant("issuedAt"),
                fields.instant("expiresAt"),
                fields.instant("changedAt"),
                Cells.instant(fields, "sentAt"),
                Cells.instant(fields, "alertedAt"),
                fields.integer("failedProofs", 0),
                Cells.instant(fields, "lockedUntil"),
                fields.words("flags", EligibilityCode.class)));
    }

    static void write(ObjectNode node, OfAnswerDetail row) {
        node.put("referral", row.referral().toString());
        AnswerJson.write(node, row.detail());
    }

    static OfAnswerDetail answerDetail(Fields fields) {
        AnswerDetail detail = fields.isAbsent("detail") ? null : AnswerJson.detail(fields);
        if (detail == null) {
            fields.object("detail"); // says that it is missing
        }
        return new OfAnswerDetail(fields.id("referral"), Objects.requireNonNullElse(detail, NO_DETAIL));
    }

    static void write(ObjectNode node, OfConsent row) {
        ConsentJson.write(node, row.consent());
    }

    static OfConsent consent(Fields fields) {
        return new OfConsent(ConsentJson.record(fields));
    }

    static void write(ObjectNode node, OfConsentEvent row) {
        ConsentJson.write(node, row.event());
    }

    static OfConsentEvent consentEvent(Fields fields) {
        return new OfConsentEvent(ConsentJson.event(fields));
    }

    static void write(ObjectNode node, OfConsentProof row) {
        ConsentProof proof = row.proof();
        node.put("consent", proof.consent().toString()).put("keyVersion", proof.keyVersion());
        Cells.put(node, "mac", proof.mac());
        node.put("failedProofs", proof.failedProofs());
        Cells.put(node, "lockedUntil", proof.lockedUntil());
    }

    static OfConsentProof consentProof(Fields fields) {
        return new OfConsentProof(new ConsentProof(
                fields.id("consent"),
                fields.integer("keyVersion", 0),
                Cells.bytes(fields, "mac"),
                fields.integer("failedProofs", 0),
                Cells.instant(fields, "lockedUntil")));
    }

    static void write(ObjectNode node, OfPickup row) {
        Pickup pickup = row.pickup();
        node.put("programme", pickup.programme());
        Cells.put(node, "toldAt", pickup.toldAt());
        node.put("keyVersion", pickup.keyVersion());
        Cells.put(node, "codeUntil", pickup.codeUntil());
        node.put("tries", pickup.tries());
        Cells.put(node, "lockedUntil", pickup.lockedUntil());
    }

    static OfPickup pickup(Fields fields) {
        return new OfPickup(new Pickup(
                fields.integer("programme", 0),
                Cells.instant(fields, "toldAt"),
                fields.integer("keyVersion", 0),
                Cells.instant(fields, "codeUntil"),
                fields.integer("tries", 0),
                Cells.instant(fields, "lockedUntil")));
    }

    static void write(ObjectNode node, OfNotice row) {
        ConsentJson.write(node.putObject("notice"), row.notice().notice().reference());
        node.set("body", NoticeJson.body(row.notice()));
        node.put("keptAt", row.notice().keptAt().toString());
    }

    static OfNotice notice(Fields fields) {
        return new OfNotice(NoticeJson.read(
                fields.object("body"), ConsentJson.reference(fields.object("notice")), fields.instant("keptAt")));
    }

    static void write(ObjectNode node, OfQualification row) {
        Qualification qualification = row.qualification();
        node.put("referral", qualification.referral().toString())
                .put("programme", qualification.programme())
                .put("state", qualification.state().name());
        qualification.findings().stream().map(Finding::toString).forEach(node.putArray("findings")::add);
        node.put("since", qualification.since().toString())
                .put("holdUntil", qualification.holdUntil().toString());
        Qualification.Decision decision = qualification.decision();
        if (decision != null) {
            node.putObject("decision").put("actor", decision.actor()).put("note", decision.note());
        }
        node.put("changedAt", qualification.changedAt().toString());
    }

    static OfQualification qualification(Fields fields) {
        Fields decision = fields.optionalObject("decision");
        return new OfQualification(new Qualification(
                fields.id("referral"),
                fields.integer("programme", 0),
                fields.word("state", QualificationState.class),
                fields.elements("findings", Integer.MAX_VALUE).stream()
                        .map(element -> element.converted("", TEXT, "finding", Finding::parse, NO_FINDING))
                        .toList(),
                fields.instant("since"),
                fields.instant("holdUntil"),
                decision == null
                        ? null
                        : new Qualification.Decision(decision.text("actor", TEXT), decision.text("note", TEXT)),
                fields.instant("changedAt")));
    }

    static void write(ObjectNode node, OfInboxItem row) {
        InboxItem item = row.item();
        node.put("id", item.id().toString())
                .put("company", item.company())
                .put("referral", item.referral().toString())
                .put("person", item.person().toString())
                .put("consentedAt", item.consentedAt().toString())
                .put("receivedAt", item.receivedAt().toString());
        Cells.put(node, "answer", item.answer());
        Cells.put(node, "answeredAt", item.answeredAt());
        AnswerJson.write(node, item.detail());
        Cells.put(node, "stoppedAt", item.stoppedAt());
        Cells.put(node, "feedbackUntil", item.feedbackUntil());
    }

    static OfInboxItem inboxItem(Fields fields) {
        return new OfInboxItem(new InboxItem(
                fields.id("id"),
                fields.text("company", TEXT),
                fields.id("referral"),
                fields.id("person"),
                fields.instant("consentedAt"),
                fields.instant("receivedAt"),
                Cells.word(fields, "answer", AgencyAnswer.class),
                Cells.instant(fields, "answeredAt"),
                AnswerJson.detail(fields),
                Cells.instant(fields, "stoppedAt"),
                Cells.instant(fields, "feedbackUntil")));
    }
}
