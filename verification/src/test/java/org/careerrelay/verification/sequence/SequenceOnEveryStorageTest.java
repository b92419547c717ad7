package org.careerrelay.verification.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.tck.Proves;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mariadb.jdbc.MariaDbDataSource;

/** The same sequences of commands lead to the same ledgers, entry by entry, whatever storage keeps them, and to figures that are a naive fold of its log. */
class SequenceOnEveryStorageTest {

    private static final int SEQUENCES = Boolean.getBoolean("careerrelay.long") ? 20 : 8;
    private static final int STEPS = 100;
    private static final long SEED = 51;

    @Test
    @Timeout(300)
    @Proves({"A19", "D01", "A18"})
    void onPostgresTheLedgersAreThoseOfMemory() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .start()) {
            theLedgersAreThoseOfMemory(server.getPostgresDatabase());
        }
    }

    @Test
    @Timeout(300)
    @Proves({"A19", "D01", "A18"})
    @EnabledIf(
            value = "org.careerrelay.verification.sequence.LocalMariaDb#isInstalled",
            disabledReason = "MariaDB is not installed on this machine (Debian: apt-get install mariadb-server)")
    void onMariaDbTheLedgersAreThoseOfMemory() throws IOException, InterruptedException, SQLException {
        try (LocalMariaDb server = LocalMariaDb.start()) {
            theLedgersAreThoseOfMemory(new MariaDbDataSource(server.url()));
        }
    }

    @Test
    @Timeout(300)
    @Proves({"A19", "D01", "A18"})
    void onH2TheLedgersAreThoseOfMemory() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:sequences;DB_CLOSE_DELAY=-1");
        theLedgersAreThoseOfMemory(database);
    }

    private static void theLedgersAreThoseOfMemory(DataSource database) {
        HikariConfig connections = new HikariConfig();
        connections.setDataSource(database);
        try (HikariDataSource pool = new HikariDataSource(connections)) {
            JdbcStorage storage = JdbcStorage.on(pool);
            storage.migrate();

            List<List<LedgerEntry>> here = LivedCompanies.ledgers(storage, SEQUENCES, STEPS, SEED);

            assertThat(here).isEqualTo(LivedCompanies.ledgers(MemoryStorage.create(), SEQUENCES, STEPS, SEED));
            assertThat(here).anySatisfy(ledger -> assertThat(ledger).hasSizeGreaterThan(STEPS / 4));
        }
    }
}
