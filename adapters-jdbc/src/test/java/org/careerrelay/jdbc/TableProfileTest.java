package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.kpi.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tables are written to by those who use links, consent, counting and the report, and nothing else. */
class TableProfileTest extends Hosted {

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void theSmallestUseWritesToTheTablesOfTheProfile(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        ats.relay().agency(Ats.AGENCY).acknowledge(ats.handedOver(10));
        ats.relay().operator().dispatch();
        ats.relay().company("acme").reject(List.of(Ats.rejection(11))); // waits
        CreditSnapshot credits = ats.relay().company("acme").credits(Ats.AGENCY);
        assertThat(credits.granted()).isEqualTo(1);
        assertThat(ats.relay().company("acme").kpis(Period.month(2026, 11))).isNotNull();
        assertThat(ats.relay().operator().verify(TenantKind.COMPANY, "acme")).isInstanceOf(Sound.class);

        List<String> written = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : Tables.dump(ats.pool()).entrySet()) {
            if (table.getKey().startsWith("cr_") && !table.getValue().isEmpty()) {
                written.add(table.getKey());
            }
        }
        assertThat(written).isEqualTo(JdbcStorage.on(ats.pool()).tables(TableProfile.MINIMAL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void whatIsPrintedBeginsWithTheirNumber(Supplier<TestDatabase> database) throws SQLException {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        StringWriter out = new StringWriter();
        storage.print(out);
        assertThat(out.toString())
                .startsWith("-- " + storage.tables(TableProfile.WHOLE).size()
                        + " tables. Links, consent, counting and the report write to "
                        + storage.tables(TableProfile.MINIMAL).size() + " of them:\n-- cr_balance, cr_chain, ");
        storage.migrate();
        assertThat(Tables.dump(pool).keySet()).containsExactlyElementsOf(storage.tables(TableProfile.WHOLE));
    }
}
