package org.careerrelay.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A version of the schema after the newest one, made by the rules for it: a new table, and in every table there is a column that may be null
 * and one with a default, in some a new index. Nobody has code for it.
 */
final class NextSchema {

    /** Those that are written to most; an index on each of the others would say nothing more. */
    private static final Set<String> INDEXED = Set.of("outbox", "event_pending", "event", "referral", "balance");

    private NextSchema() {}

    /** Applies it as a later migrator would, with everything it writes down. */
    static void apply(DataSource dataSource, Dialect dialect, Naming naming) {
        TestDatabase.execute(dataSource, naming.script(String.join(";\n", script(dialect))));
    }

    private static List<String> script(Dialect dialect) {
        List<Migration> scripts = Migration.all(dialect);
        int version = scripts.size() + 1;
        List<String> statements = new ArrayList<>();
        statements.add("CREATE TABLE ${schema}${prefix}later (tenant integer NOT NULL, id bigint NOT NULL,"
                + " CONSTRAINT ${prefix}later_pk PRIMARY KEY (tenant, id))");
        for (String table : ScriptReader.read(scripts, dialect).tables().keySet()) {
            String name = "${schema}${prefix}" + table;
            statements.add("ALTER TABLE " + name + " ADD COLUMN later_word varchar(20)");
            statements.add("ALTER TABLE " + name + " ADD COLUMN later_number bigint DEFAULT 7 NOT NULL");
            if (INDEXED.contains(table)) {
                statements.add("CREATE INDEX ${prefix}" + table + "_later_ix ON " + name + " (later_number)");
            }
        }
        statements.add("INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (" + version + ", "
                + scripts.size() + ")");
        statements.add("INSERT INTO ${schema}${prefix}schema_history (version, script, checksum) VALUES (" + version
                + ", 'later.sql', 'later')");
        return statements;
    }
}
