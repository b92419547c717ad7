package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.jdbc.SchemaFinding.Altered;
import org.careerrelay.jdbc.SchemaFinding.Newer;
import org.careerrelay.jdbc.SchemaFinding.NotApplied;
import org.careerrelay.jdbc.SchemaFinding.TooNew;

/**
 * What is there beside the scripts of this version.
 *
 * @param connection reads only
 * @param dialect whose scripts
 * @param naming where the tables are
 */
record Verification(Connection connection, Dialect dialect, Naming naming) {

    SchemaReport report() throws SQLException {
        List<Migration> scripts = Migration.all(dialect);
        AppliedVersions applied = AppliedVersions.read(connection, dialect, naming);
        List<SchemaFinding> findings = new ArrayList<>(versions(scripts, applied));
        int there = Math.min(applied.newest(), scripts.size());
        Structure expected = ScriptReader.read(scripts.subList(0, there), dialect);
        Structure found = CatalogReader.read(
                connection, dialect, naming, expected.tables().keySet());
        findings.addAll(SchemaCheck.compare(expected, found));
        return new SchemaReport(scripts.size(), applied.newest(), findings);
    }

    private static List<SchemaFinding> versions(List<Migration> scripts, AppliedVersions applied) {
        List<SchemaFinding> findings = new ArrayList<>();
        for (Migration script : scripts) {
            String checksum = applied.checksums().get(script.version());
            if (script.version() > applied.newest()) {
                findings.add(new NotApplied(script.version(), script.name()));
            } else if (checksum != null && !checksum.equals(script.checksum())) {
                findings.add(new Altered(script.version(), script.name()));
            }
        }
        if (applied.worksWith() > scripts.size()) {
            findings.add(new TooNew(applied.newest(), applied.worksWith()));
        } else if (applied.newest() > scripts.size()) {
            findings.add(new Newer(applied.newest(), applied.worksWith()));
        }
        return findings;
    }
}
