package org.careerrelay.jdbc;

import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "org.careerrelay.jdbc.PgBouncer#installed", disabledReason = "pgbouncer is not installed")
class JoiningPgBouncerContractTest extends JoiningDatabases {

    JoiningPgBouncerContractTest() {
        super(TestDatabase::pgBouncer, true);
    }
}
