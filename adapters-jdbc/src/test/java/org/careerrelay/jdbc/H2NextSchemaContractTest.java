package org.careerrelay.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

/** This version of the code on the schema of the next one. */
@Tag("long")
class H2NextSchemaContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }

    @Override
    void migrated(DataSource dataSource) {
        NextSchema.apply(dataSource, new H2(), options().naming());
    }
}
