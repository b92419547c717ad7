package org.careerrelay.jdbc;

import org.careerrelay.tck.Proves;

@Proves("H12")
class H2MemoryContractTest extends JdbcContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
