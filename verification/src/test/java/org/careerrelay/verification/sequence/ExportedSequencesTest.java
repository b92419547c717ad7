package org.careerrelay.verification.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.json.ExportReader;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.Recomputation;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever companies have lived through, they come into another storage as they were in this one. */
class ExportedSequencesTest {

    private static final int COMPANIES = 12;
    private static final int STEPS = 100;

    @Test
    @Timeout(300)
    @Proves({"A34", "INV-15"})
    void whateverWasLivedThroughIsTheSameInEveryStorageItIsBroughtTo() throws IOException {
        MemoryStorage first = MemoryStorage.create();
        List<String> companies = LivedCompanies.lived(first, COMPANIES, STEPS, 34);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .start()) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:exported;DB_CLOSE_DELAY=-1");
            List<Storage> stations =
                    List.of(first, migrated(h2), migrated(server.getPostgresDatabase()), MemoryStorage.create());
            for (String company : companies) {
                byte[] file = exported(first, company);
                assertThat(differences(first, company)).as(company).isEmpty();
                for (Storage next : stations.subList(1, stations.size())) {
                    imported(next, file);
                    assertThat(exported(next, company)).as(company).isEqualTo(file);
                    assertThat(differences(next, company)).as(company).isEmpty();
                }
            }
        }
    }

    private static Storage migrated(DataSource database) {
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        return storage;
    }

    /** Every entry, every sum and every figure, made anew from the events alone. */
    private static List<Recomputation.Difference> differences(Storage storage, String company) {
        try (CareerRelay relay = relay(storage)) {
            return relay.operator()
                    .tenant(TenantKind.COMPANY, company)
                    .recompute()
                    .differences();
        }
    }

    private static byte[] exported(Storage storage, String company) {
        try (CareerRelay relay = relay(storage)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            relay.operator().tenant(TenantKind.COMPANY, company).export(ExportWriter.to(out));
            return out.toByteArray();
        }
    }

    private static void imported(Storage storage, byte[] file) {
        try (CareerRelay relay = relay(storage)) {
            relay.operator().importTenant(ExportReader.of(new ByteArrayInputStream(file)));
        }
    }

    private static CareerRelay relay(Storage storage) {
        return CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(new SecureRandom()))
                .build();
    }
}
