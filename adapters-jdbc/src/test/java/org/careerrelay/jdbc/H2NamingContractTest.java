package org.careerrelay.jdbc;

import org.junit.jupiter.api.Tag;

/** The same with names of the host's: nothing may hold on to the default ones. Each build tries them with {@link NamingTest}. */
@Tag("long")
class H2NamingContractTest extends JdbcContract {

    private TestDatabase latest = TestDatabase.h2InMemory();

    @Override
    TestDatabase database() {
        latest = TestDatabase.h2InMemory();
        return latest;
    }

    @Override
    JdbcOptions options() {
        return JdbcOptions.defaults().schema("host_" + latest.number).prefix("relay_of_host_");
    }
}
