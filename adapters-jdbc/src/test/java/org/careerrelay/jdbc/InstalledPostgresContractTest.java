package org.careerrelay.jdbc;

import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.condition.EnabledIf;

/** On the version that a Linux distribution has: what CI runs installs it first. */
@Proves("H12")
@EnabledIf(
        value = "org.careerrelay.jdbc.InstalledPostgres#isInstalled",
        disabledReason = "PostgreSQL is not installed on this machine (Debian: apt-get install postgresql)")
class InstalledPostgresContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.installedPostgres();
    }
}
