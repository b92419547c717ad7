package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.export.ExportedRow.OfReconnection;
import org.careerrelay.model.export.ExportedRow.OfStepUp;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;

/** Rows about people who left, or may. */
final class LeaverRows {

    private static final int TEXT = 20_000;

    private LeaverRows() {}

    static void write(ObjectNode node, OfReconnection row) {
        StoredReconnection it = row.reconnection();
        node.put("id", it.id().toString())
                .put("key", it.reconnection().key())
                .put("person", it.person().toString())
                .put("reference", it.reconnection().reference())
                .put("type", it.reconnection().type().name())
                .put("on", it.reconnection().on().toString())
                .put("recordedBy", it.recordedBy())
                .put("recordedAt", it.recordedAt().toString());
    }

    static OfReconnection reconnection(Fields fields) {
        return new OfReconnection(new StoredReconnection(
                fields.id("id"),
                fields.id("person"),
                new Reconnection(
                        fields.text("key", TEXT),
                        fields.text("reference", TEXT),
                        fields.word("type", ReconnectionType.class),
                        fields.date("on")),
                fields.text("recordedBy", TEXT),
                fields.instant("recordedAt")));
    }

    static void write(ObjectNode node, OfStepUp row) {
        StoredStepUp it = row.stepUp();
        node.put("id", it.id().toString())
                .put("person", it.person().toString())
                .put("reference", it.reference())
                .put("state", it.state().name())
                .put("requestedAt", it.requestedAt().toString());
        Cells.put(node, "releasedAt", it.releasedAt());
        node.put("changedAt", it.changedAt().toString());
    }

    static OfStepUp stepUp(Fields fields) {
        return new OfStepUp(new StoredStepUp(
                fields.id("id"),
                fields.id("person"),
                fields.text("reference", TEXT),
                fields.word("state", StepUpState.class),
                fields.instant("requestedAt"),
                Cells.instant(fields, "releasedAt"),
                fields.instant("changedAt")));
    }
}
