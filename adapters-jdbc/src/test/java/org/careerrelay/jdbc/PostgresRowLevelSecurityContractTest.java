package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;

/** With row-level security on, and an engine that does not own the tables: it may read and write rows, nothing else. */
@Tag("long")
class PostgresRowLevelSecurityContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }

    @Override
    HikariDataSource pool(TestDatabase database) {
        String role = "engine_" + database.number;
        try (HikariDataSource owner = database.pool()) {
            JdbcStorage.on(owner).migrate();
            RowLevelSecurityTest.createRole(owner, database, role);
            JdbcStorage.on(owner).rowLevelSecurity(role);
        }
        return database.pool(config -> {
            config.setMaximumPoolSize(16);
            config.setConnectionInitSql("SET ROLE " + role);
        });
    }
}
