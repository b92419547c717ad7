package org.careerrelay.jdbc;

import javax.sql.DataSource;

/** This version of the code on the schema of the next one. */
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
