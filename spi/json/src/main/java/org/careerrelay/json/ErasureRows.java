package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.export.ExportedRow.OfErasure;
import org.careerrelay.model.export.ExportedRow.OfMailReturn;
import org.careerrelay.model.export.ExportedRow.OfSuppression;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.model.suppression.SuppressionReason;

/** Rows of erasures, suppressions and mails that came back. */
final class ErasureRows {

    private static final int WORD = 200;
    private static final int MANY = 100_000;

    private ErasureRows() {}

    static void write(ObjectNode node, OfErasure row) {
        StoredErasure erasure = row.erasure();
        ErasureReport report = erasure.report();
        node.put("id", report.id().toString())
                .put("cause", report.cause().name())
                .put("state", report.state().name())
                .put("askedAt", report.askedAt().toString());
        Cells.put(node, "doneAt", report.doneAt());
        ArrayNode stores = node.putArray("stores");
        for (StoreErasure store : report.stores()) {
            ObjectNode each = stores.addObject()
                    .put("store", store.store())
                    .put("status", store.status().name())
                    .put("rows", store.rows());
            Cells.put(each, "code", store.code());
        }
        ArrayNode kept = node.putArray("kept");
        report.kept()
                .forEach(each -> kept.addObject()
                        .put("kind", each.kind().name())
                        .put("count", each.count())
                        .put("until", each.until().toString()));
        ArrayNode people = node.putArray("people");
        erasure.people().forEach(person -> people.add(person.toString()));
        node.put("attempts", erasure.attempts());
        Cells.put(node, "dueAt", erasure.dueAt());
        SealedRecord references = erasure.references();
        if (references != null) {
            node.put("keyVersion", references.keyVersion());
            Cells.put(node, "references", references.bytes());
        }
    }

    static OfErasure erasure(Fields fields) {
        return new OfErasure(new StoredErasure(
                new ErasureReport(
                        fields.id("id"),
                        fields.word("cause", ErasureCause.class),
                        fields.word("state", ErasureState.class),
                        fields.instant("askedAt"),
                        Cells.instant(fields, "doneAt"),
                        fields.elements("stores", MANY).stream()
                                .map(each -> store(each.object("")))
                                .toList(),
                        fields.elements("kept", MANY).stream()
                                .map(each -> kept(each.object("")))
                                .toList()),
                fields.elements("people", MANY).stream()
                        .map(each -> each.id(""))
                        .toList(),
                fields.integer("attempts", 0),
                Cells.instant(fields, "dueAt"),
                fields.isAbsent("references")
                        ? null
                        : new SealedRecord(fields.integer("keyVersion", 0), Cells.bytes(fields, "references"))));
    }

    private static StoreErasure store(Fields fields) {
        return new StoreErasure(
                fields.text("store", WORD),
                fields.word("status", StoreErasure.Status.class),
                fields.number("rows", 0, Long.MAX_VALUE),
                fields.isAbsent("code") ? null : fields.text("code", WORD));
    }

    private static KeptRecord kept(Fields fields) {
        return new KeptRecord(
                fields.word("kind", KeptRecord.Kind.class), fields.integer("count", 0), fields.instant("until"));
    }

    static void write(ObjectNode node, OfMailReturn row) {
        MailReturn mail = row.mailReturn();
        Cells.put(node, "rejection", mail.rejection());
        node.put("kind", mail.kind().name())
                .put("code", mail.code())
                .put("at", mail.at().toString());
    }

    static OfMailReturn mailReturn(Fields fields) {
        return new OfMailReturn(new MailReturn(
                fields.id("rejection"),
                fields.word("kind", MailReturnKind.class),
                fields.text("code", WORD),
                fields.instant("at")));
    }

    static void write(ObjectNode node, OfSuppression row) {
        Suppression suppression = row.suppression();
        SuppressionKey key = suppression.key();
        node.put("field", key.field().name()).put("keyVersion", key.version());
        Cells.put(node, "mac", key.mac());
        node.put("reason", suppression.reason().name())
                .put("since", suppression.since().toString())
                .put("reviewAt", suppression.reviewAt().toString());
    }

    static OfSuppression suppression(Fields fields) {
        return new OfSuppression(new Suppression(
                new SuppressionKey(
                        fields.word("field", SuppressedField.class),
                        fields.integer("keyVersion", 0),
                        Cells.bytes(fields, "mac")),
                fields.word("reason", SuppressionReason.class),
                fields.instant("since"),
                fields.instant("reviewAt")));
    }
}
