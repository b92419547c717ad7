package org.careerrelay.jdbc;

/**
 * What {@link JdbcStorage#verify()} has to say about a schema. Names are without schema and prefix, in lower case, as in the scripts.
 */
public sealed interface SchemaFinding {

    /**
     * Whether the engine must be expected to fail, to be slow or to lose a guarantee.
     *
     * @return false where it is merely worth knowing
     */
    default boolean fault() {
        return true;
    }

    /**
     * A script of this version of the code that was not applied.
     *
     * @param version its number
     * @param script its name
     */
    record NotApplied(int version, String script) implements SchemaFinding {}

    /**
     * Another script was applied as this version: its checksum differs.
     *
     * @param version the number
     * @param script the name of ours
     */
    record Altered(int version, String script) implements SchemaFinding {}

    /**
     * The scripts make it, and it is not there, or not for the user of the connection to see.
     *
     * @param part what it is
     * @param table of which table, or the table
     * @param name its name; a table's own
     */
    record Missing(SchemaPart part, String table, String name) implements SchemaFinding {}

    /**
     * It is there, but not as the scripts make it.
     *
     * @param part what it is
     * @param table of which table
     * @param name its name
     * @param expected as the scripts say
     * @param found as it is
     */
    record Different(SchemaPart part, String table, String name, String expected, String found)
            implements SchemaFinding {}

    /**
     * A column that no script makes and that refuses the engine's rows, since it takes no null and has no default.
     *
     * @param table of which table
     * @param name its name
     */
    record Obstructing(String table, String name) implements SchemaFinding {}

    /**
     * Row-level security is on, and this table is left out of it: {@link JdbcStorage#rowLevelSecurity(String...)} was not called after the
     * migration that made it.
     *
     * @param table the table
     */
    record Unguarded(String table) implements SchemaFinding {}

    /**
     * The schema is newer than this code, and says that this code works on it.
     *
     * @param version the schema's
     * @param worksWith the oldest version of code that works on it
     */
    record Newer(int version, int worksWith) implements SchemaFinding {

        @Override
        public boolean fault() {
            return false;
        }
    }

    /**
     * The schema is newer than this code, and says that this code does not work on it any more.
     *
     * @param version the schema's
     * @param worksWith the oldest version of code that works on it
     */
    record TooNew(int version, int worksWith) implements SchemaFinding {}
}
