package org.careerrelay.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careerrelay.jdbc.Structure.Shape;

/**
 * The wall between tenants inside PostgreSQL: for everybody but the owner of the tables and the engine's roles only the rows of one tenant
 * exist. Which one says a row of {@code tenant_role} about the user, or, for users that it does not name, the setting
 * {@code career_relay.tenant} of the session or transaction; without either there are no rows.
 *
 * <p>The owner is not held back ({@code FORCE} is not used): the dispatcher, the sequencer and the retention walk over all tenants, and whoever
 * owns a table can switch its row security off in any case. What the subquery says is found once per statement, so that the indexes, which
 * begin with the tenant, are used as before.
 *
 * @param naming where the tables are
 * @param tables what the scripts make
 * @param engineRoles roles that see all tenants
 */
record RowLevelSecurity(Naming naming, Structure tables, List<String> engineRoles) {

    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** The optional table: which tenant's rows a user sees, whatever its session is set to. */
    private static final String TENANT_ROLE = "tenant_role";

    RowLevelSecurity {
        for (String role : engineRoles) {
            if (!ROLE.matcher(role).matches()) {
                throw new IllegalArgumentException("a role's name is made of a-z, 0-9 and _: " + role);
            }
        }
    }

    /** Can be repeated, and has to be after tables were added. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        String roles = naming.table(TENANT_ROLE);
        statements.add("CREATE TABLE IF NOT EXISTS " + roles
                + " (role_name text COLLATE \"C\" NOT NULL, tenant integer NOT NULL," + " CONSTRAINT " + naming.prefix()
                + TENANT_ROLE + "_pk PRIMARY KEY (role_name))");
        statements.add("GRANT SELECT ON " + roles + " TO PUBLIC");
        enable(statements, TENANT_ROLE);
        policy(
                statements,
                TENANT_ROLE,
                "own",
                "FOR SELECT TO PUBLIC USING (role_name = current_user)"); // the owner alone writes it
        for (Map.Entry<String, Shape> table : tables.tables().entrySet()) {
            if (table.getKey().equals("tenant")) {
                guard(statements, table.getKey(), "id = " + current());
            } else if (table.getValue().columns().containsKey("tenant")) {
                guard(statements, table.getKey(), "tenant = " + current());
            }
        }
        return statements;
    }

    private void guard(List<String> statements, String table, String condition) {
        enable(statements, table);
        policy(statements, table, "own", "TO PUBLIC USING (" + condition + ") WITH CHECK (" + condition + ")");
        if (!engineRoles.isEmpty()) {
            String roles = String.join(", ", engineRoles);
            policy(statements, table, "engine", "TO " + roles + " USING (TRUE) WITH CHECK (TRUE)");
        }
    }

    private void enable(List<String> statements, String table) {
        statements.add("ALTER TABLE " + naming.table(table) + " ENABLE ROW LEVEL SECURITY");
    }

    private void policy(List<String> statements, String table, String name, String rule) {
        String policy = naming.prefix() + table + "_" + name + "_rls";
        statements.add("DROP POLICY IF EXISTS " + policy + " ON " + naming.table(table));
        statements.add("CREATE POLICY " + policy + " ON " + naming.table(table) + " " + rule);
    }

    private String current() {
        return "(SELECT COALESCE((SELECT r.tenant FROM " + naming.table(TENANT_ROLE)
                + " r WHERE r.role_name = current_user),"
                + " CAST(NULLIF(current_setting('career_relay.tenant', TRUE), '') AS integer)))";
    }
}
