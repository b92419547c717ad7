package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.export.ExportedRow.OfLifecycleEvent;

/** Rows about people's lives with a company. */
final class CirculationRows {

    private static final int TEXT = 20_000;

    private CirculationRows() {}

    static void write(ObjectNode node, OfLifecycleEvent row) {
        LifecycleEvent event = row.event();
        node.put("id", event.id().toString())
                .put("key", event.key())
                .put("person", event.person().toString())
                .put("reference", event.reference())
                .put("type", event.type().name())
                .put("on", event.on().toString());
        LocalDate announcedOn = event.announcedOn();
        if (announcedOn != null) {
            node.put("announcedOn", announcedOn.toString());
        }
        node.put("recordedBy", event.recordedBy())
                .put("recordedAt", event.recordedAt().toString());
    }

    static OfLifecycleEvent lifecycleEvent(Fields fields) {
        return new OfLifecycleEvent(new LifecycleEvent(
                fields.id("id"),
                fields.text("key", TEXT),
                fields.id("person"),
                fields.text("reference", TEXT),
                fields.word("type", LifecycleType.class),
                fields.date("on"),
                fields.optionalDate("announcedOn"),
                fields.text("recordedBy", TEXT),
                fields.instant("recordedAt")));
    }
}
