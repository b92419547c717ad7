package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.export.ExportedRow.OfProvision;
import org.careerrelay.model.export.ExportedRow.OfReceipt;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionStanding;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;

/** Rows of an export: records of provisions and receipts. */
final class ProvisionRows {

    private static final int TEXT = 20_000;

    private ProvisionRows() {}

    static void write(ObjectNode node, OfProvision row) {
        ProvisionRecord record = row.provision();
        node.put("id", record.id().toString())
                .put("transferKey", record.transferKey())
                .put("kind", record.kind().name())
                .put("subject", record.subject().toString())
                .put("person", record.person().toString())
                .put("recipient", record.recipient());
        write(node.putObject("recipientEntity"), record.recipientEntity());
        write(node, record.consent(), record.principal());
        Cells.put(node, "items", record.items());
        node.put("country", record.country())
                .put("crossBorder", record.crossBorder().basis().name());
        Cells.put(node, "foreignSystemInfoRef", record.crossBorder().foreignSystemInfoRef());
        Cells.put(node, "recipientMeasuresRef", record.crossBorder().recipientMeasuresRef());
        write(node, record.method());
        Cells.put(node, "payloadSha256", record.payloadSha256());
        node.put("createdAt", record.createdAt().toString())
                .put("state", record.standing().state().name());
        Cells.put(node, "providedAt", record.standing().providedAt());
        Cells.put(node, "outcome", record.standing().outcome());
        Cells.put(node, "acknowledgement", record.standing().acknowledgement());
        Cells.put(node, "acknowledgedAt", record.standing().acknowledgedAt());
        node.put("retainUntil", record.retainUntil().toString());
        Cells.put(node, "dataOrigin", record.dataOrigin());
    }

    static OfProvision provision(Fields fields) {
        return new OfProvision(new ProvisionRecord(
                fields.id("id"),
                fields.text("transferKey", TEXT),
                fields.word("kind", TransferKind.class),
                fields.id("subject"),
                fields.id("person"),
                fields.text("recipient", TEXT),
                entity(fields.object("recipientEntity")),
                consent(fields),
                principal(fields),
                fields.words("items", DataItem.class),
                fields.text("country", TEXT),
                new CrossBorder(
                        fields.word("crossBorder", CrossBorderBasis.class),
                        fields.optionalText("foreignSystemInfoRef", TEXT),
                        fields.optionalText("recipientMeasuresRef", TEXT)),
                method(fields),
                Cells.bytes(fields, "payloadSha256"),
                fields.instant("createdAt"),
                new ProvisionStanding(
                        fields.word("state", ProvisionState.class),
                        Cells.instant(fields, "providedAt"),
                        fields.optionalText("outcome", TEXT),
                        Cells.id(fields, "acknowledgement"),
                        Cells.instant(fields, "acknowledgedAt")),
                fields.instant("retainUntil"),
                fields.optionalText("dataOrigin", TEXT)));
    }

    static void write(ObjectNode node, OfReceipt row) {
        ReceiptRecord record = row.receipt();
        node.put("id", record.id().toString())
                .put("transferKey", record.transferKey())
                .put("kind", record.kind().name())
                .put("subject", record.subject().toString())
                .put("person", record.person().toString())
                .put("provider", record.provider());
        LegalEntity entity = record.providerEntity();
        if (entity != null) {
            write(node.putObject("providerEntity"), entity);
        }
        Confirmation confirmation = record.confirmation();
        if (confirmation != null) {
            node.put("confirmation", confirmation.method().name())
                    .put("confirmedAt", confirmation.at().toString());
        }
        node.put("acquisitionBackground", record.acquisitionBackground())
                .put("legalBasis", record.legalBasis().name());
        write(node, record.consent(), record.principal());
        Cells.put(node, "items", record.items());
        write(node, record.method());
        Cells.put(node, "payloadSha256", record.payloadSha256());
        node.put("receivedAt", record.receivedAt().toString())
                .put("retainUntil", record.retainUntil().toString());
        Cells.put(node, "providerCountry", record.providerCountry());
    }

    static OfReceipt receipt(Fields fields) {
        Fields entity = fields.optionalObject("providerEntity");
        Confirmation.Method confirmation = Cells.word(fields, "confirmation", Confirmation.Method.class);
        return new OfReceipt(new ReceiptRecord(
                fields.id("id"),
                fields.text("transferKey", TEXT),
                fields.word("kind", TransferKind.class),
                fields.id("subject"),
                fields.id("person"),
                fields.text("provider", TEXT),
                entity == null ? null : entity(entity),
                confirmation == null ? null : new Confirmation(confirmation, fields.instant("confirmedAt")),
                fields.text("acquisitionBackground", TEXT),
                fields.word("legalBasis", LegalBasis.class),
                consent(fields),
                principal(fields),
                fields.words("items", DataItem.class),
                method(fields),
                Cells.bytes(fields, "payloadSha256"),
                fields.instant("receivedAt"),
                fields.instant("retainUntil"),
                fields.optionalText("providerCountry", TEXT)));
    }

    static void write(ObjectNode node, LegalEntity entity) {
        node.put("name", entity.name()).put("address", entity.address()).put("representative", entity.representative());
    }

    static LegalEntity entity(Fields fields) {
        return new LegalEntity(
                fields.key("name", TEXT), fields.key("address", TEXT), fields.key("representative", TEXT));
    }

    private static void write(ObjectNode node, ConsentReference consent, SealedRecord principal) {
        node.put("consent", consent.reference())
                .put("consentSequence", consent.sequence())
                .put("principalKeyVersion", principal.keyVersion());
        Cells.put(node, "principal", principal.bytes());
    }

    private static ConsentReference consent(Fields fields) {
        return new ConsentReference(fields.text("consent", TEXT), fields.integer("consentSequence", 0));
    }

    private static SealedRecord principal(Fields fields) {
        return new SealedRecord(fields.integer("principalKeyVersion", 0), Cells.bytes(fields, "principal"));
    }

    private static void write(ObjectNode node, RecordMethod method) {
        node.put("method", method.kind().name());
        Cells.put(node, "methodFrom", method.from());
        Cells.put(node, "methodUntil", method.until());
    }

    private static RecordMethod method(Fields fields) {
        return new RecordMethod(
                fields.word("method", RecordMethod.Kind.class),
                Cells.instant(fields, "methodFrom"),
                Cells.instant(fields, "methodUntil"));
    }
}
