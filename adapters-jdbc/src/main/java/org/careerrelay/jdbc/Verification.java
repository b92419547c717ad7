package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.jdbc.SchemaFinding.Altered;
import org.careerrelay.jdbc.SchemaFinding.Newer;
import org.careerrelay.jdbc.SchemaFinding.NotApplied;
import org.careerrelay.jdbc.SchemaFinding.TooNew;
import org.careerrelay.jdbc.SchemaFinding.Unguarded;

/**
 * What is there beside the scripts of this version.
 *
 * @param connection reads only
 * @param dialect whose scripts
 * @param naming where the tables are
 */
record Verification(Connection connection, Dialect dialect, Naming naming) {

    private static final String GUARDED = """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = COALESCE(NULLIF(?, ''), current_schema()) AND c.relrowsecurity""";

    SchemaReport report() throws SQLException {
        List<Migration> scripts = Migration.all(dialect);
        AppliedVersions applied = AppliedVersions.read(connection, dialect, naming);
        List<SchemaFinding> findings = new ArrayList<>(versions(scripts, applied));
        int there = Math.min(applied.newest(), scripts.size());
        Structure expected = ScriptReader.read(scripts.subList(0, there), dialect);
        Structure found = CatalogReader.read(
                connection, dialect, naming, expected.tables().keySet());
        findings.addAll(SchemaCheck.compare(expected, found));
        findings.addAll(unguarded(found));
        return new SchemaReport(scripts.size(), applied.newest(), findings);
    }

    /** Those with a tenant, where others are guarded; also tables of a later version, or of the host's under our prefix. */
    private List<SchemaFinding> unguarded(Structure found) throws SQLException {
        Set<String> guarded = new HashSet<>();
        if (dialect instanceof PostgreSql) {
            try (PreparedStatement statement = connection.prepareStatement(GUARDED)) {
                statement.setString(1, naming.schema());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        guarded.add(rows.getString(1));
                    }
                }
            }
        }
        return found.tables().entrySet().stream()
                .filter(table -> table.getValue().columns().containsKey("tenant")
                        || table.getKey().equals("tenant"))
                .map(Map.Entry::getKey)
                .filter(table -> !guarded.isEmpty() && !guarded.contains(naming.prefix() + table))
                .<SchemaFinding>map(Unguarded::new)
                .toList();
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
