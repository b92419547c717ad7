package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.CompanyProfile;
import org.junit.jupiter.api.Test;

/** What the guide to the schema shows. */
class SchemaGuideTest extends Databases {

    @Test
    void anApplicationStartsOnASoundSchemaOnly() {
        HikariDataSource pool = closing(open(TestDatabase::postgres).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        assertThatThrownBy(() -> check(storage)).hasMessageContaining("NotApplied[version=1");
        storage.migrate();
        check(storage);
        TestDatabase.execute(pool, "CREATE ROLE relay_app");
        secure(storage);
        check(storage);
        TestDatabase.execute(pool, "DROP OWNED BY relay_app; DROP ROLE relay_app");
    }

    private static void check(JdbcStorage storage) {
        // guide
        SchemaReport report = storage.verify(); // changes nothing, and needs no right but to look
        if (!report.sound()) {
            throw new IllegalStateException("schema: " + report.findings());
        }
        // end
    }

    private static void secure(JdbcStorage storage) {
        // guide
        storage.rowLevelSecurity("relay_app"); // the engine's own user, where it does not own the tables
        // end
    }

    @Test
    void eachCompanyHasASchema() {
        HikariDataSource pool = closing(open(TestDatabase::h2InMemory).pool());
        RoutedStorage storage = routed(pool);
        assertThat(storage.verify())
                .hasSize(3)
                .allSatisfy((route, report) -> assertThat(report.sound()).isTrue());
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(new SecureRandom()))
                .build();
        for (String company : List.of("acme", "globex")) {
            relay.company(company).profile(new CompanyProfile("会社", "東京都", "代表", "jobs@example.co.jp", "", "JP"));
        }
        assertThat(storage.<List<String>>transact(unit -> unit.tenants().page(new TenantId(0), 9).stream()
                        .map(tenant -> tenant.key() + " " + tenant.id())
                        .toList()))
                .containsExactly("acme 65537", "globex 131073");
    }

    private static RoutedStorage routed(DataSource dataSource) {
        // guide
        List<String> companies = List.of("acme", "globex"); // in the order in which they came: it never changes
        List<JdbcStorage> storages = new ArrayList<>();
        JdbcOptions options = JdbcOptions.defaults();
        storages.add(JdbcStorage.on(dataSource, options.schema("relay").route(0))); // agencies, the operator
        for (String company : companies) {
            int route = storages.size();
            storages.add(JdbcStorage.on(
                    dataSource, options.schema("relay_" + company).route(route)));
        }
        RoutedStorage storage = RoutedStorage.by(new SchemaPerCompany(companies, storages));
        storage.migrate(); // each in turn
        // end
        return storage;
    }

    // guide
    record SchemaPerCompany(List<String> companies, List<JdbcStorage> storages) implements TenantRoutes {

        @Override
        public int route(TenantKind kind, String key) {
            return kind == TenantKind.COMPANY ? companies.indexOf(key) + 1 : 0;
        }

        @Override
        public List<Integer> routes() {
            return IntStream.range(0, storages.size()).boxed().toList();
        }

        @Override
        public JdbcStorage storage(int route) {
            return storages.get(route);
        }
    }
    // end
}
