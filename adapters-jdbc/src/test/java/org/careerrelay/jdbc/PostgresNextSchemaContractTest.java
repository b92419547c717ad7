package org.careerrelay.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

/** This version of the code on the schema of the next one. */
@Tag("long")
class PostgresNextSchemaContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }

    @Override
    void migrated(DataSource dataSource) {
        NextSchema.apply(dataSource, new PostgreSql(), options().naming());
    }
}
