package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.SchemaPart.COLUMN;
import static org.careerrelay.jdbc.SchemaPart.CONSTRAINT;
import static org.careerrelay.jdbc.SchemaPart.INDEX;
import static org.careerrelay.jdbc.SchemaPart.TABLE;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.jdbc.SchemaFinding.Different;
import org.careerrelay.jdbc.SchemaFinding.Missing;
import org.careerrelay.jdbc.SchemaFinding.Obstructing;
import org.careerrelay.jdbc.Structure.Column;
import org.careerrelay.jdbc.Structure.Index;
import org.careerrelay.jdbc.Structure.Key;
import org.careerrelay.jdbc.Structure.Shape;
import org.jspecify.annotations.Nullable;

/** Compares what the scripts make with what there is. What there is besides is the host's own affair, as long as it lets rows in. */
final class SchemaCheck {

    private final List<SchemaFinding> findings = new ArrayList<>();

    private SchemaCheck() {}

    static List<SchemaFinding> compare(Structure expected, Structure found) {
        SchemaCheck check = new SchemaCheck();
        expected.tables().forEach((name, shape) -> {
            Shape there = found.tables().get(name);
            if (there == null) {
                check.findings.add(new Missing(TABLE, name, name));
            } else {
                check.table(name, shape, there);
            }
        });
        return check.findings;
    }

    private void table(String table, Shape expected, Shape found) {
        expected.columns().forEach((name, column) -> {
            Column there = found.columns().get(name);
            if (there == null) {
                findings.add(new Missing(COLUMN, table, name));
            } else if (!column.isMetBy(there)) {
                findings.add(new Different(COLUMN, table, name, column.toString(), there.toString()));
            }
        });
        found.columns().forEach((name, column) -> {
            if (!expected.columns().containsKey(name) && !column.nullable() && !column.filled()) {
                findings.add(new Obstructing(table, name));
            }
        });
        expected.keys().forEach((name, key) -> key(table, name, key, found));
        expected.indexes().forEach((name, index) -> {
            Index there = found.indexes().get(name);
            if (there == null) {
                findings.add(new Missing(INDEX, table, name));
            } else if (!index.equals(there)) {
                findings.add(new Different(INDEX, table, name, index.toString(), there.toString()));
            }
        });
    }

    /** By its columns: databases name what guards a constraint as they like. */
    private void key(String table, String name, Key key, Shape found) {
        if (!found.keys().containsValue(key)) {
            @Nullable Key there = found.keys().get(name);
            findings.add(
                    there == null
                            ? new Missing(CONSTRAINT, table, name)
                            : new Different(CONSTRAINT, table, name, key.toString(), there.toString()));
        }
    }
}
