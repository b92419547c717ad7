package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAts;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.intake.PullReport;
import org.careerrelay.model.intake.WriteBack;
import org.careerrelay.spi.ats.MailedApplication;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A view in the very database that the engine works in, read by two nodes and by one that is killed, on every database. */
class PullingOnEveryDatabaseTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final int PEOPLE = 520;
    private static final IntakeTerms LIVE = IntakeTerms.by("ats").live().atMost(PEOPLE);

    private final MemoryMail mail = MemoryMail.create();
    private final MemoryAts ats = MemoryAts.create("told");

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves({"H01", "H02", "H08"})
    void everybodyIsWrittenToOnceWhoeverReadsAndWhoeverIsKilled(Supplier<TestDatabase> supplier) throws Exception {
        TestDatabase database = open(supplier);
        HikariDataSource pool = closing(database.pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        fill(pool);
        SqlViewSource source = SqlViewSource.of("view", pool, "applications_for_relay");
        KeyRing keys = KeyRing.random(new SecureRandom());
        try (CareerRelay one = engine(storage, keys);
                CareerRelay other = engine(storage, keys)) {
            CompanyDesk acme = one.company("acme");
            Ats.settle(acme);
            acme.intake().writeBack(new WriteBack(true));
            assertThatThrownBy(() -> acme.intake().pull(source, LIVE, result -> {
                        if (result.row() == 300) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
            List<PullReport> reports = Race.run(
                    2,
                    node -> (node == 0 ? one : other).company("acme").intake().pull(source, LIVE, result -> {}));
            assertThat(reports).extracting(PullReport::fault).containsOnly("");
            PullReport rest = acme.intake().pull(source, LIVE, result -> {});
            assertThat(rest.end()).isEqualTo(PullReport.End.COMPLETE);
            one.operator().dispatch();
            one.operator().dispatch();

            assertThat(mail.letters())
                    .extracting(letter -> letter.recipientAddress().reveal())
                    .doesNotHaveDuplicates()
                    .hasSize(PEOPLE);
            assertThat(ats.mailed())
                    .extracting(MailedApplication::application)
                    .doesNotHaveDuplicates()
                    .hasSize(PEOPLE);
            assertThat(acme.intake().sources())
                    .extracting(IntakeSource::name, IntakeSource::heardAt, IntakeSource::fault)
                    .containsExactly(tuple("view", NOW, ""));
        }
    }

    private CareerRelay engine(JdbcStorage storage, KeyRing keys) {
        return CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .writeBack(ats)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(keys)
                .clock(() -> NOW)
                .build();
    }

    /** Three in each microsecond, so that pages end in the middle of one. */
    private static void fill(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            String moment = product.contains("maria") ? "datetime(6)" : "timestamp(6)";
            statement.execute(
                    "CREATE TABLE applications_of_ats (id varchar(50) PRIMARY KEY, mail varchar(100), touched " + moment
                            + ")");
            statement.execute(
                    "CREATE VIEW applications_for_relay AS SELECT id AS application_id, '山田 太郎' AS name, mail, '自社サイト' AS route, '不採用' AS status,"
                            + " '2026-11-20' AS decided_on, touched AS changed_at FROM applications_of_ats");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO applications_of_ats VALUES (?, ?, ?)")) {
                for (int person = 1; person <= PEOPLE; person++) {
                    insert.setString(1, "application-" + person);
                    insert.setString(2, "taro" + person + "@example.jp");
                    insert.setObject(
                            3, LocalDateTime.parse("2026-11-20T09:00:00").plusNanos(person / 3 * 1000L));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }
}
