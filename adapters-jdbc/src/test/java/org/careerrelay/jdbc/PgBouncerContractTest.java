package org.careerrelay.jdbc;

import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

@Proves("H12")
@Tag("long")
@EnabledIf(value = "org.careerrelay.jdbc.PgBouncer#installed", disabledReason = "pgbouncer is not installed")
class PgBouncerContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.pgBouncer();
    }
}
