package org.careerrelay.jdbc;

import org.junit.jupiter.api.Tag;

/** The same with names of the host's: nothing may hold on to the default ones. Each build tries them with {@link NamingTest}. */
@Tag("long")
@OnMariaDb
class MariaDbNamingContractTest extends JdbcContract {

    private int latest;

    @Override
    TestDatabase database() {
        TestDatabase database = TestDatabase.mariaDbWithTables();
        latest = database.number;
        return database;
    }

    @Override
    JdbcOptions options() {
        return JdbcOptions.defaults().schema("host_" + latest).prefix("relay_of_host_");
    }
}
