package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.export.ExportedRow.OfRightsRequest;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;

/** Rows of an export: requests of people. */
final class RightsRows {

    private static final int TEXT = 20_000;

    private RightsRows() {}

    static void write(ObjectNode node, OfRightsRequest row) {
        RightsRequest request = row.request();
        node.put("id", request.id().toString())
                .put("kind", request.kind().name())
                .put("person", request.person().toString())
                .put("state", request.state().name())
                .put("receivedAt", request.receivedAt().toString())
                .put("dueAt", request.dueAt().toString());
        IdentityProof identity = request.identity();
        if (identity != null) {
            node.putObject("identity")
                    .put("method", identity.method().name())
                    .put("at", identity.at().toString())
                    .put("by", identity.by());
        }
        node.put("handledBy", request.handledBy());
        Cells.put(node, "refusal", request.refusal());
        Cells.put(node, "closing", request.closing());
        request.awaited().stream().sorted().map(OpaqueId::toString).forEach(node.putArray("awaited")::add);
        Cells.put(node, "erasure", request.erasure());
        node.put("changedAt", request.changedAt().toString());
        Cells.put(node, "remindedAt", request.remindedAt());
    }

    static OfRightsRequest request(Fields fields) {
        Fields identity = fields.optionalObject("identity");
        return new OfRightsRequest(new RightsRequest(
                fields.id("id"),
                fields.word("kind", RequestKind.class),
                fields.id("person"),
                fields.word("state", RequestState.class),
                fields.instant("receivedAt"),
                fields.instant("dueAt"),
                identity == null
                        ? null
                        : new IdentityProof(
                                identity.word("method", IdentityProof.Method.class),
                                identity.instant("at"),
                                identity.text("by", TEXT)),
                fields.text("handledBy", TEXT),
                Cells.word(fields, "refusal", RefusalReason.class),
                Cells.word(fields, "closing", ClosingReason.class),
                fields.elements("awaited", Integer.MAX_VALUE).stream()
                        .map(element -> element.id(""))
                        .collect(Collectors.toSet()),
                Cells.id(fields, "erasure"),
                fields.instant("changedAt"),
                Cells.instant(fields, "remindedAt")));
    }
}
