package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.export.ExportedRow.OfIntakeSource;
import org.careerrelay.model.intake.IntakeSource;

/** Rows about what comes from applicant tracking systems. */
final class IntakeRows {

    private IntakeRows() {}

    static void write(ObjectNode node, OfIntakeSource row) {
        IntakeSource source = row.source();
        node.put("name", source.name());
        node.put("readTo", source.readTo());
        Cells.put(node, "heardAt", source.heardAt());
        Cells.put(node, "rowAt", source.rowAt());
        Cells.put(node, "failingSince", source.failingSince());
        node.put("fault", source.fault());
        node.put("silentHours", source.silentHours());
    }

    static OfIntakeSource source(Fields fields) {
        return new OfIntakeSource(new IntakeSource(
                fields.text("name", IntakeSource.CURSOR_MAX),
                fields.text("readTo", IntakeSource.CURSOR_MAX),
                Cells.instant(fields, "heardAt"),
                Cells.instant(fields, "rowAt"),
                Cells.instant(fields, "failingSince"),
                fields.text("fault", IntakeSource.CURSOR_MAX),
                fields.integer("silentHours", 0)));
    }
}
