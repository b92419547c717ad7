package org.careerrelay.jdbc;

import org.careerrelay.tck.Proves;

@Proves("H12")
@OnMariaDb
class MariaDbContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.mariaDbWithTables();
    }
}
