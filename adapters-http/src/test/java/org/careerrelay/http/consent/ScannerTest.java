package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A mail scanner does what it likes with a link; every table of the company's database stays as it was. */
class ScannerTest extends PagesFixture {

    private static final Pattern RESOURCES = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");
    private static final int ROUNDS = 20;

    private final JdbcDataSource database = new JdbcDataSource();

    @Override
    Storage storage() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        return storage;
    }

    @Test
    @Proves({"A07", "R-02", "V-L5", "V-L6"})
    void aScannerMovesTheUnverifiedCounterAndNoOtherRow() throws SQLException {
        acme.relay.operator().dispatch();
        Map<String, List<String>> before = dump();

        for (int i = 0; i < ROUNDS; i++) {
            scan(new Browser("en"));
        }
        acme.relay.operator().dispatch();

        assertThat(dump()).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(10);
        assertThat(acme.tally(TallyKind.LANDED)).isEqualTo(ROUNDS);
    }

    private void scan(Browser scanner) {
        scanner.send("HEAD", link, null);
        scanner.send("OPTIONS", link, null);
        scanner.get(link, "Sec-Purpose", "prefetch");
        HttpResponse<String> page = scanner.open(link);
        RESOURCES.matcher(page.body()).results().map(found -> found.group(1)).forEach(resource -> {
            URI uri = page.uri().resolve(resource);
            assertThat(scanner.get(uri).statusCode()).isEqualTo(200);
        });
        HttpResponse<String> unticked = scanner.submit(page, "/r/consent", Map.of());
        HttpResponse<String> unproven = scanner.submit(page, "/r/consent", but(willing(), "proof", ""));
        HttpResponse<String> managed =
                scanner.submit(page, "/r/manage", Map.of("proof", "", "action", "erase", "sure", "yes"));
        assertThat(managed.statusCode()).isEqualTo(422);
        HttpResponse<String> withdrawn = scanner.submit(page, "/r/withdraw", Map.of("proof", ""));
        assertThat(List.of(unticked, unproven, withdrawn))
                .extracting(HttpResponse::statusCode)
                .containsOnly(422);
    }

    /** Every row of every table as text, but for the counter of visits. */
    private Map<String, List<String>> dump() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : column(
                    statement,
                    "SELECT table_name FROM information_schema.tables" + " WHERE table_schema = 'PUBLIC' ORDER BY 1")) {
                String where = table.endsWith("TALLY") ? " WHERE kind <> 'LANDED'" : "";
                tables.put(table, rows(statement, "SELECT * FROM \"" + table + "\"" + where));
            }
        }
        return tables;
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
