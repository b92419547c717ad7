package org.careerrelay;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;

/** Rows of an applicant tracking system. */
final class AtsRows {

    private AtsRows() {}

    /** Somebody of age who applied by themselves and was rejected on the world's first day. */
    static IntakeRow row(int person) {
        return new IntakeRow(
                person,
                Map.of(
                        IntakeField.APPLICATION_ID,
                        "a-" + person,
                        IntakeField.NAME,
                        "山田 太郎",
                        IntakeField.MAIL,
                        World.address(person),
                        IntakeField.ROUTE,
                        "自社サイト",
                        IntakeField.STATUS,
                        "不採用",
                        IntakeField.DECIDED_ON,
                        "2026-11-15"));
    }

    /** The same with another value. */
    static IntakeRow with(IntakeRow row, IntakeField field, String value) {
        Map<IntakeField, String> fields = new EnumMap<>(row.fields());
        fields.put(field, value);
        return new IntakeRow(row.number(), fields, row.faults());
    }

    /** All that a company's storage holds. */
    static List<ExportedRow> stored(World world) {
        return world.read((unit, acme) -> Arrays.stream(RowKind.values())
                .filter(kind -> kind != RowKind.END)
                .flatMap(kind -> unit.exports().read(acme, kind, null, 10_000).stream())
                .toList());
    }
}
