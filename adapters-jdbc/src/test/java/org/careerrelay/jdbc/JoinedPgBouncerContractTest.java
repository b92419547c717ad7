package org.careerrelay.jdbc;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

@Tag("long")
@EnabledIf(value = "org.careerrelay.jdbc.PgBouncer#installed", disabledReason = "pgbouncer is not installed")
class JoinedPgBouncerContractTest extends JoinedContract {

    JoinedPgBouncerContractTest() {
        super(TestDatabase::pgBouncer);
    }
}
