package org.careerrelay.jdbc;

import org.careerrelay.tck.Proves;

@Proves("H12")
class PostgresContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgresWithTables();
    }
}
