package org.careerrelay.verification.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.sequence.Agreement;
import org.careerrelay.sequence.Circle;
import org.careerrelay.sequence.CircleCommand;
import org.careerrelay.sequence.CircleRun;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same sequences of commands lead to the same ledgers, entry by entry, whatever storage keeps them. */
class SequenceOnEveryStorageTest {

    private static final int SEQUENCES = 20;
    private static final int STEPS = 100;

    @Test
    @Timeout(300)
    @Proves("A19")
    void onPostgresTheLedgersAreThoseOfMemory() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            theLedgersAreThoseOfMemory(server.getPostgresDatabase());
        }
    }

    @Test
    @Timeout(300)
    @Proves("A19")
    void onH2TheLedgersAreThoseOfMemory() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:sequences;DB_CLOSE_DELAY=-1");
        theLedgersAreThoseOfMemory(database);
    }

    private static void theLedgersAreThoseOfMemory(DataSource database) {
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        List<Company> companies = companies();

        List<List<LedgerEntry>> here = lived(storage, companies);

        assertThat(here).isEqualTo(lived(MemoryStorage.create(), companies));
        assertThat(here).anySatisfy(ledger -> assertThat(ledger).hasSizeGreaterThan(STEPS / 4));
    }

    /** Each is checked against the model after every step as well. */
    private static List<List<LedgerEntry>> lived(Storage storage, List<Company> companies) {
        List<List<LedgerEntry>> ledgers = new ArrayList<>();
        try (Circle circle = new Circle(storage)) {
            for (Company company : companies) {
                ledgers.add(new CircleRun(circle, "company-" + ledgers.size(), company.agreement())
                        .live(company.sequence())
                        .ledger());
            }
        }
        return ledgers;
    }

    /** The same every time. */
    private static List<Company> companies() {
        List<Company> companies = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(21);
            RandomGenerator<Agreement> agreements = Agreement.any().generator(SEQUENCES);
            RandomGenerator<List<CircleCommand>> sequences =
                    CircleCommand.any().list().ofSize(STEPS).generator(SEQUENCES);
            for (int i = 0; i < SEQUENCES; i++) {
                companies.add(new Company(
                        agreements.next(random).value(), sequences.next(random).value()));
            }
        });
        return companies;
    }

    /** What one company agreed on, and what happens to it. */
    private record Company(Agreement agreement, List<CircleCommand> sequence) {}
}
