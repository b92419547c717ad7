package org.careerrelay.jdbc;

import java.nio.file.Path;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.io.TempDir;

@Proves("H12")
class H2FileContractTest extends JdbcContract {

    @TempDir
    Path folder;

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile(folder);
    }
}
