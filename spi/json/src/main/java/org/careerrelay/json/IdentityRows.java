package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.export.ExportedRow.OfArrival;
import org.careerrelay.model.export.ExportedRow.OfIdentityHash;
import org.careerrelay.model.export.ExportedRow.OfIdentityLink;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkDecision;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;

/** Rows of recognition. */
final class IdentityRows {

    private static final int TEXT = 20_000;
    private static final int REASONS = 100;

    private IdentityRows() {}

    static void write(ObjectNode node, OfArrival row) {
        Arrival arrival = row.arrival();
        node.put("person", arrival.person().toString())
                .put("application", arrival.application())
                .put("decision", arrival.decision().name())
                .put("at", arrival.at().toString());
    }

    static OfArrival arrival(Fields fields) {
        return new OfArrival(new Arrival(
                fields.id("person"),
                fields.text("application", TEXT),
                fields.word("decision", RecognitionDecision.class),
                fields.instant("at")));
    }

    static void write(ObjectNode node, OfIdentityHash row) {
        IndexKey key = row.hash().key();
        node.put("field", key.field().name()).put("keyVersion", key.version());
        Cells.put(node, "mac", key.mac());
        node.put("person", row.hash().person().toString())
                .put("at", row.hash().at().toString());
    }

    static OfIdentityHash hash(Fields fields) {
        return new OfIdentityHash(new IdentityHash(
                new IndexKey(
                        fields.word("field", IndexField.class),
                        fields.integer("keyVersion", 0),
                        Cells.bytes(fields, "mac")),
                fields.id("person"),
                fields.instant("at")));
    }

    static void write(ObjectNode node, OfIdentityLink row) {
        IdentityLink link = row.link();
        node.put("id", link.id().toString())
                .put("one", link.one().toString())
                .put("other", link.other().toString())
                .put("origin", link.origin().name())
                .put("state", link.state().name());
        ArrayNode reasons = node.putArray("reasons");
        link.reasons().forEach(reason -> reasons.add(reason.name()));
        node.put("score", link.score()).put("madeAt", link.madeAt().toString());
        LinkDecision decision = link.decision();
        if (decision != null) {
            node.put("decidedBy", decision.actor())
                    .put("reason", decision.reason())
                    .put("decidedAt", decision.at().toString());
        }
    }

    static OfIdentityLink link(Fields fields) {
        return new OfIdentityLink(new IdentityLink(
                fields.id("id"),
                fields.id("one"),
                fields.id("other"),
                fields.word("origin", LinkOrigin.class),
                fields.word("state", LinkState.class),
                fields.elements("reasons", REASONS).stream()
                        .map(each -> each.word("", MatchReason.class))
                        .toList(),
                fields.integer("score", Integer.MIN_VALUE),
                fields.instant("madeAt"),
                fields.isAbsent("decidedBy")
                        ? null
                        : new LinkDecision(
                                fields.text("decidedBy", TEXT),
                                fields.text("reason", TEXT),
                                fields.instant("decidedAt"))));
    }
}
