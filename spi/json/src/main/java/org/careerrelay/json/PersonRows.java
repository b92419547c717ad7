package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.export.ExportedRow.OfAlias;
import org.careerrelay.model.export.ExportedRow.OfBox;
import org.careerrelay.model.export.ExportedRow.OfCommand;
import org.careerrelay.model.export.ExportedRow.OfKeyedHash;
import org.careerrelay.model.export.ExportedRow.OfPerson;
import org.careerrelay.model.export.ExportedRow.OfRejection;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.RejectionGroup;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.person.WrappedKey;
import org.jspecify.annotations.Nullable;

/** Rows of an export: commands, people, and what belongs to them before they agreed. */
final class PersonRows {

    private static final int TEXT = 20_000;

    private PersonRows() {}

    static void write(ObjectNode node, OfCommand row) {
        StoredCommand command = row.command();
        node.put("key", command.key()).put("id", command.id().toString());
        Cells.put(node, "fingerprint", command.fingerprint());
        node.put("outcome", command.outcome()).put("at", command.at().toString());
    }

    static OfCommand command(Fields fields) {
        return new OfCommand(new StoredCommand(
                fields.text("key", TEXT),
                fields.id("id"),
                Cells.bytes(fields, "fingerprint"),
                fields.text("outcome", TEXT),
                fields.instant("at")));
    }

    static void write(ObjectNode node, OfPerson row) {
        WrappedKey key = row.person().key();
        node.put("id", row.person().id().toString()).put("keyVersion", key.keyVersion());
        Cells.put(node, "wrappedKey", key.bytes());
        node.put("createdAt", row.createdAt().toString());
    }

    static OfPerson person(Fields fields) {
        return new OfPerson(
                new Person(
                        fields.id("id"),
                        new WrappedKey(fields.integer("keyVersion", 0), Cells.bytes(fields, "wrappedKey"))),
                fields.instant("createdAt"));
    }

    static void write(ObjectNode node, OfAlias row) {
        node.put("person", row.person().toString())
                .put("mergedInto", row.mergedInto().toString());
    }

    static OfAlias alias(Fields fields) {
        return new OfAlias(fields.id("person"), fields.id("mergedInto"));
    }

    static void write(ObjectNode node, OfKeyedHash row) {
        IndexKey key = row.key();
        node.put("field", key.field().name()).put("keyVersion", key.version());
        Cells.put(node, "mac", key.mac());
        node.put("person", row.person().toString());
    }

    static OfKeyedHash keyedHash(Fields fields) {
        return new OfKeyedHash(
                new IndexKey(
                        fields.word("field", IndexField.class),
                        fields.integer("keyVersion", 0),
                        Cells.bytes(fields, "mac")),
                fields.id("person"));
    }

    static void write(ObjectNode node, OfBox row) {
        VaultItem box = row.box();
        node.put("holds", box.kind().name())
                .put("subject", box.subject().toString())
                .put("person", box.person().toString());
        Cells.put(node, "sealed", box.sealed());
    }

    static OfBox box(Fields fields) {
        return new OfBox(new VaultItem(
                fields.id("person"),
                fields.word("holds", VaultKind.class),
                fields.id("subject"),
                Cells.bytes(fields, "sealed")));
    }

    static void write(ObjectNode node, OfRejection row) {
        StoredRejection rejection = row.rejection();
        node.put("id", rejection.id().toString()).put("application", rejection.application());
        Cells.put(node, "fingerprint", rejection.fingerprint());
        node.put("person", rejection.person().toString())
                .put("decidedAt", rejection.decidedAt().toString())
                .put("decidedBy", rejection.decidedBy())
                .put("registeredAt", rejection.registeredAt().toString());
        Cells.put(node, "noLink", rejection.noLink());
        node.put("dataOrigin", rejection.dataOrigin());
        Cells.put(node, "mailCancelledAt", rejection.mailCancelledAt());
        Cells.put(node, "takenBackAt", rejection.takenBackAt());
        node.put("formerApplication", rejection.formerApplication());
        CoolOff coolOff = rejection.coolOff();
        if (coolOff != null) {
            node.put("applyAgainFrom", coolOff.applyAgainFrom().toString()).put("coolOffJob", coolOff.job());
        }
        if (!rejection.source().isRecorded()) {
            node.put("source", rejection.source().name());
        }
        RejectionGroup group = rejection.group();
        if (!group.equals(RejectionGroup.NONE)) {
            node.put("groupJob", group.job())
                    .put("groupDepartment", group.department())
                    .put("groupRoute", group.route().name());
        }
    }

    static OfRejection rejection(Fields fields) {
        return new OfRejection(new StoredRejection(
                fields.id("id"),
                fields.text("application", TEXT),
                Cells.bytes(fields, "fingerprint"),
                fields.id("person"),
                fields.instant("decidedAt"),
                fields.text("decidedBy", TEXT),
                fields.instant("registeredAt"),
                Cells.word(fields, "noLink", NoLinkReason.class),
                fields.optionalText("dataOrigin", TEXT),
                Cells.instant(fields, "mailCancelledAt"),
                Cells.instant(fields, "takenBackAt"),
                fields.optionalText("formerApplication", TEXT),
                coolOff(fields),
                source(fields),
                group(fields)));
    }

    private static RejectionGroup group(Fields fields) {
        LinkRoute route = Cells.word(fields, "groupRoute", LinkRoute.class);
        return new RejectionGroup(
                Objects.requireNonNullElse(fields.optionalText("groupJob", TEXT), ""),
                Objects.requireNonNullElse(fields.optionalText("groupDepartment", TEXT), ""),
                route == null ? LinkRoute.MAIL : route);
    }

    /** What was written before there were others is a rejection. */
    private static SourceKind source(Fields fields) {
        SourceKind source = Cells.word(fields, "source", SourceKind.class);
        return source == null ? SourceKind.REJECTION : source;
    }

    private static @Nullable CoolOff coolOff(Fields fields) {
        LocalDate applyAgainFrom = fields.optionalDate("applyAgainFrom");
        return applyAgainFrom == null ? null : new CoolOff(applyAgainFrom, fields.optionalText("coolOffJob", TEXT));
    }
}
