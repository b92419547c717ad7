package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;

/** The columns of records of provisions and receipts. Sets lie in a column as words with commas between them, in order. */
final class ProvisionColumns {

    static final Table<ProvisionRecord> PROVISIONS = Table.of(
            "provision_record",
            Columns.<ProvisionRecord>none()
                    .id("id", ProvisionRecord::id)
                    .key("transfer_key", ProvisionRecord::transferKey)
                    .word("kind", ProvisionRecord::kind)
                    .id("subject", ProvisionRecord::subject)
                    .id("person", ProvisionRecord::person)
                    .text("recipient", ProvisionRecord::recipient)
                    .text("recipient_name", record -> record.recipientEntity().name())
                    .text(
                            "recipient_address",
                            record -> record.recipientEntity().address())
                    .text(
                            "recipient_representative",
                            record -> record.recipientEntity().representative())
                    .text("consent", record -> record.consent().reference())
                    .int32("consent_sequence", record -> record.consent().sequence())
                    .int32("principal_key_version", record -> record.principal().keyVersion())
                    .bytes("principal", record -> record.principal().bytes())
                    .text("items", record -> items(record.items()))
                    .text("country", ProvisionRecord::country)
                    .word("cross_border", record -> record.crossBorder().basis())
                    .text("foreign_system_info", record -> record.crossBorder().foreignSystemInfoRef())
                    .text("recipient_measures", record -> record.crossBorder().recipientMeasuresRef())
                    .word("method", record -> record.method().kind())
                    .instant("method_from", record -> record.method().from())
                    .instant("method_until", record -> record.method().until())
                    .bytes("payload_sha256", ProvisionRecord::payloadSha256)
                    .instant("created_at", ProvisionRecord::createdAt)
                    .word("state", record -> record.standing().state())
                    .instant("provided_at", record -> record.standing().providedAt())
                    .text("outcome", record -> record.standing().outcome())
                    .id("acknowledgement", record -> record.standing().acknowledgement())
                    .instant("acknowledged_at", record -> record.standing().acknowledgedAt())
                    .instant("retain_until", ProvisionRecord::retainUntil)
                    .text("data_origin", ProvisionRecord::dataOrigin),
            "transfer_key");

    static final Table<ReceiptRecord> RECEIPTS = Table.of(
            "receipt_record",
            Columns.<ReceiptRecord>none()
                    .id("id", ReceiptRecord::id)
                    .key("transfer_key", ReceiptRecord::transferKey)
                    .key("provider", ReceiptRecord::provider)
                    .word("kind", ReceiptRecord::kind)
                    .id("subject", ReceiptRecord::subject)
                    .id("person", ReceiptRecord::person)
                    .text("provider_name", record -> name(record.providerEntity()))
                    .text("provider_address", record -> address(record.providerEntity()))
                    .text("provider_representative", record -> representative(record.providerEntity()))
                    .word("confirmation", record -> method(record.confirmation()))
                    .instant(
                            "confirmed_at",
                            record -> record.confirmation() == null
                                    ? null
                                    : record.confirmation().at())
                    .text("acquisition_background", ReceiptRecord::acquisitionBackground)
                    .word("legal_basis", ReceiptRecord::legalBasis)
                    .text("consent", record -> record.consent().reference())
                    .int32("consent_sequence", record -> record.consent().sequence())
                    .int32("principal_key_version", record -> record.principal().keyVersion())
                    .bytes("principal", record -> record.principal().bytes())
                    .text("items", record -> items(record.items()))
                    .word("method", record -> record.method().kind())
                    .instant("method_from", record -> record.method().from())
                    .instant("method_until", record -> record.method().until())
                    .bytes("payload_sha256", ReceiptRecord::payloadSha256)
                    .instant("received_at", ReceiptRecord::receivedAt)
                    .instant("retain_until", ReceiptRecord::retainUntil)
                    .text("provider_country", ReceiptRecord::providerCountry),
            "transfer_key",
            "provider");

    private ProvisionColumns() {}

    static ProvisionRecord provision(Row row) throws SQLException {
        return new ProvisionRecord(
                row.id(1),
                row.text(2),
                row.word(3, TransferKind.class),
                row.id(4),
                row.id(5),
                row.text(6),
                new LegalEntity(row.text(7), row.text(8), row.text(9)),
                new ConsentReference(row.text(10), row.int32(11)),
                new SealedRecord(row.int32(12), row.bytes(13)),
                items(row.text(14)),
                row.text(15),
                new CrossBorder(row.word(16, CrossBorderBasis.class), row.textOrNull(17), row.textOrNull(18)),
                method(row, 19),
                row.bytes(22),
                row.instant(23),
                new ProvisionStanding(
                        row.word(24, ProvisionState.class),
                        row.instantOrNull(25),
                        row.textOrNull(26),
                        row.idOrNull(27),
                        row.instantOrNull(28)),
                row.instant(29),
                row.textOrNull(30));
    }

    static ReceiptRecord receipt(Row row) throws SQLException {
        String name = row.textOrNull(7);
        Confirmation.Method confirmed = row.wordOrNull(10, Confirmation.Method.class);
        return new ReceiptRecord(
                row.id(1),
                row.text(2),
                row.word(4, TransferKind.class),
                row.id(5),
                row.id(6),
                row.text(3),
                name == null ? null : new LegalEntity(name, row.text(8), row.text(9)),
                confirmed == null ? null : new Confirmation(confirmed, row.instant(11)),
                row.text(12),
                row.word(13, LegalBasis.class),
                new ConsentReference(row.text(14), row.int32(15)),
                new SealedRecord(row.int32(16), row.bytes(17)),
                items(row.text(18)),
                method(row, 19),
                row.bytes(22),
                row.instant(23),
                row.instant(24),
                row.textOrNull(25));
    }

    private static RecordMethod method(Row row, int column) throws SQLException {
        return new RecordMethod(
                row.word(column, RecordMethod.Kind.class),
                row.instantOrNull(column + 1),
                row.instantOrNull(column + 2));
    }

    static String items(Set<DataItem> items) {
        return items.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<DataItem> items(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",", -1)).map(DataItem::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable String name(@Nullable LegalEntity entity) {
        return entity == null ? null : entity.name();
    }

    private static @Nullable String address(@Nullable LegalEntity entity) {
        return entity == null ? null : entity.address();
    }

    private static @Nullable String representative(@Nullable LegalEntity entity) {
        return entity == null ? null : entity.representative();
    }

    private static Confirmation.@Nullable Method method(@Nullable Confirmation confirmation) {
        return confirmation == null ? null : confirmation.method();
    }
}
