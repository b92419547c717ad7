package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads applications from a view in the database of an applicant tracking system (H01): the easiest way for a system of one's own. A user who may read that view and nothing else is enough; nothing is written there.
 *
 * <p>The view has a column for each field that is known, named like {@link IntakeField} in any case: {@code application_id}, {@code name}, {@code mail}, {@code route}, {@code status} and {@code decided_on} are needed; further
 * ones are read where they are there. {@code application_id} is a text. {@code changed_at} is a timestamp without a time zone, in whichever zone, that becomes later with every change of the row. Other columns are passed over.
 *
 * <p>Each sweep begins a little before the latest change that was seen, since a transaction that began earlier may be committed later. Any database with a JDBC driver will do. Thread-safe.
 */
public final class SqlViewSource implements AtsSource {

    private static final Logger LOG = LoggerFactory.getLogger(SqlViewSource.class);
    private static final String VIEW = "[A-Za-z_][A-Za-z0-9_]{0,62}(\\.[A-Za-z_][A-Za-z0-9_]{0,62}){0,2}";
    private static final String CHANGED = "changed_at";
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final int SECONDS = 60;

    private static final Map<String, IntakeField> COLUMNS = Arrays.stream(IntakeField.values())
            .collect(Collectors.toUnmodifiableMap(field -> field.name().toLowerCase(Locale.ROOT), Function.identity()));

    private static final Set<IntakeField> NEEDED = EnumSet.of(
            IntakeField.APPLICATION_ID,
            IntakeField.NAME,
            IntakeField.MAIL,
            IntakeField.ROUTE,
            IntakeField.STATUS,
            IntakeField.DECIDED_ON);

    private final String name;
    private final DataSource dataSource;
    private final String view;
    private final Duration overlap;

    private SqlViewSource(String name, DataSource dataSource, String view, Duration overlap) {
        this.name = name;
        this.dataSource = dataSource;
        this.view = view;
        this.overlap = overlap;
    }

    /**
     * A view.
     *
     * @param name what it is called as a source
     * @param dataSource the database of the applicant tracking system
     * @param view the view's name, with its schema where it needs one
     * @return the source, with an overlap of ten minutes
     * @throws IllegalArgumentException when the view's name has other characters than letters, digits, underscores and dots
     */
    public static SqlViewSource of(String name, DataSource dataSource, String view) {
        if (!view.matches(VIEW)) {
            throw new IllegalArgumentException("a view's name has letters, digits, underscores and dots");
        }
        return new SqlViewSource(name, dataSource, view, OVERLAP);
    }

    /**
     * With another overlap: for how long a transaction that changes an application may last.
     *
     * @param value the time; not negative
     * @return the changed source
     * @throws IllegalArgumentException when it is negative
     */
    public SqlViewSource overlap(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("an overlap is not negative");
        }
        return new SqlViewSource(name, dataSource, view, value);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public AtsAnswer read(String cursor, int limit) {
        Optional<ViewCursor> from = ViewCursor.parse(cursor);
        if (from.isEmpty()) {
            return new AtsAnswer.Failed("source.cursor");
        }
        try (Connection connection = dataSource.getConnection()) {
            AtsAnswer answer = read(connection, from.get(), limit);
            if (!connection.getAutoCommit()) {
                connection.rollback(); // nothing was written: only the snapshot ends
            }
            return answer;
        } catch (SQLException e) {
            LOG.error("intake.view-failed source={} state={} fault={}", name, e.getSQLState(), Faults.of(e));
            String state = e.getSQLState() == null ? "" : e.getSQLState().toLowerCase(Locale.ROOT);
            return new AtsAnswer.Failed(state.matches("[a-z0-9]{5}") ? "sql." + state : "sql.error");
        }
    }

    private AtsAnswer read(Connection connection, ViewCursor from, int limit) throws SQLException {
        LocalDateTime at = from.at();
        String where = at == null ? "" : " WHERE changed_at > ? OR changed_at = ? AND application_id > ?";
        String sql = "SELECT * FROM " + view + where + " ORDER BY changed_at, application_id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setMaxRows(limit + 1);
            statement.setFetchSize(limit + 1);
            statement.setQueryTimeout(SECONDS);
            if (at != null) {
                statement.setObject(1, at);
                statement.setObject(2, at);
                statement.setString(3, from.id());
            }
            try (ResultSet found = statement.executeQuery()) {
                return page(found, from, limit);
            }
        }
    }

    private AtsAnswer page(ResultSet found, ViewCursor from, int limit) throws SQLException {
        Map<IntakeField, Integer> columns = new EnumMap<>(IntakeField.class);
        int changed = columns(found.getMetaData(), columns);
        if (changed == 0 || !columns.keySet().containsAll(NEEDED)) {
            return new AtsAnswer.Failed("view.columns");
        }
        List<IntakeRow> rows = new ArrayList<>(limit);
        ViewCursor cursor = from;
        while (found.next()) {
            if (rows.size() == limit) {
                return new AtsAnswer.Page(rows, cursor.text(), true);
            }
            IntakeRow row = row(found, columns, rows.size() + 1L);
            LocalDateTime at = found.getObject(changed, LocalDateTime.class);
            if (at == null || row.get(IntakeField.APPLICATION_ID).isEmpty()) {
                return new AtsAnswer.Failed("view.null");
            }
            cursor = cursor.after(at, row.get(IntakeField.APPLICATION_ID));
            rows.add(row);
        }
        return new AtsAnswer.Page(rows, cursor.swept(overlap).text(), false);
    }

    private static int columns(ResultSetMetaData about, Map<IntakeField, Integer> columns) throws SQLException {
        int changed = 0;
        for (int column = 1; column <= about.getColumnCount(); column++) {
            String label = about.getColumnLabel(column).toLowerCase(Locale.ROOT);
            IntakeField field = COLUMNS.get(label);
            if (field != null) {
                columns.put(field, column);
            }
            changed = label.equals(CHANGED) ? column : changed;
        }
        return changed;
    }

    private static IntakeRow row(ResultSet found, Map<IntakeField, Integer> columns, long number) throws SQLException {
        Map<IntakeField, String> values = new EnumMap<>(IntakeField.class);
        for (Map.Entry<IntakeField, Integer> column : columns.entrySet()) {
            String value = found.getString(column.getValue());
            if (value != null && !value.isEmpty()) {
                values.put(column.getKey(), isTimestamp(column.getKey(), value) ? value.substring(0, 10) : value);
            }
        }
        return new IntakeRow(number, values);
    }

    /** A timestamp where a day is wanted. */
    private static boolean isTimestamp(IntakeField field, String value) {
        return (field == IntakeField.DECIDED_ON || field == IntakeField.APPLIED_ON || field == IntakeField.BIRTH_DATE)
                && value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T].*");
    }
}
