package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsSource;
import org.careerrelay.tck.AtsContract;
import org.careerrelay.tck.Proves;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view in somebody else's database. */
@Proves("H12")
class SqlViewSourceTest extends AtsContract {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-15T09:00:00.123456");

    private final JdbcDataSource database = new JdbcDataSource();
    private LocalDateTime now = MORNING;

    @BeforeEach
    void create() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        run(
                "CREATE TABLE candidacy (number BIGINT PRIMARY KEY, full_name VARCHAR, mail VARCHAR, channel VARCHAR, result VARCHAR, closed TIMESTAMP, touched TIMESTAMP(6))");
        run(
                "CREATE VIEW career_relay_applications AS SELECT CONCAT('application-', number) AS application_id, full_name AS name, mail, channel AS route,"
                        + " result AS status, closed AS decided_on, touched AS changed_at, 'x' AS something_else FROM candidacy");
    }

    @Override
    protected AtsSource source() {
        return SqlViewSource.of("ats", database, "career_relay_applications");
    }

    @Override
    protected void changed(IntakeRow row) {
        now = now.plusSeconds(row.number() % 3); // some at the very same moment
        change(row, now);
    }

    @Override
    protected boolean hasOtherSide() {
        return true;
    }

    @Override
    protected AtsSource unreachable() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:mem:nowhere;IFEXISTS=TRUE");
        return SqlViewSource.of("ats", nowhere, "career_relay_applications");
    }

    @Test
    @Proves({"H01", "H02"})
    void whatATransactionCommitsLateIsNotPassedOver() {
        change(application(1), MORNING.plusMinutes(9));
        AtsSource source = source();
        AtsAnswer.Page first = (AtsAnswer.Page) source.read("", 10);
        change(application(2), MORNING);
        assertThat(ids(source.read(first.cursor(), 10))).containsExactly("application-2", "application-1");
        AtsSource none =
                SqlViewSource.of("ats", database, "career_relay_applications").overlap(Duration.ZERO);
        AtsAnswer.Page last = (AtsAnswer.Page) none.read("", 10);
        assertThat(ids(none.read(last.cursor(), 10)))
                .containsExactly("application-1"); // of the same moment more may come
    }

    @Test
    void whatIsWrongWithTheViewIsTold() throws SQLException {
        run("CREATE VIEW lacking AS SELECT application_id, changed_at FROM career_relay_applications");
        run("CREATE VIEW undated AS SELECT *, CAST(NULL AS INTEGER) AS x FROM career_relay_applications");
        assertThat(SqlViewSource.of("ats", database, "lacking").read("", 10))
                .isEqualTo(new AtsAnswer.Failed("view.columns"));
        assertThat(SqlViewSource.of("ats", database, "missing").read("", 10))
                .isInstanceOfSatisfying(
                        AtsAnswer.Failed.class,
                        failed -> assertThat(failed.code()).startsWith("sql."));
        change(application(1), null);
        assertThat(SqlViewSource.of("ats", database, "undated").read("", 10))
                .isEqualTo(new AtsAnswer.Failed("view.null"));
        assertThatThrownBy(() -> SqlViewSource.of("ats", database, "x; DROP TABLE candidacy"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ids(AtsAnswer answer) {
        return ((AtsAnswer.Page) answer)
                .rows().stream().map(row -> row.get(IntakeField.APPLICATION_ID)).toList();
    }

    private void change(IntakeRow row, LocalDateTime at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO candidacy VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, row.number());
            insert.setString(2, row.get(IntakeField.NAME));
            insert.setString(3, row.get(IntakeField.MAIL));
            insert.setString(4, row.get(IntakeField.ROUTE));
            insert.setString(5, row.get(IntakeField.STATUS));
            insert.setObject(6, LocalDateTime.parse("2026-11-15T18:30:00"));
            insert.setObject(7, at);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
