package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of somebody under age no byte is in any table or export, and the birth date of an adult is in none either. */
class AgeOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String NAME = "山田 太郎";
    private static final String ADDRESS = "Taro.Yamada+Job@Example.jp";
    private static final String STRICT = "taro.yamada+job@example.jp";
    private static final String APPLICATION = "applicant/4711-Xyz";
    private static final LocalDate CHILD = LocalDate.of(2011, 5, 7);
    private static final LocalDate ADULT = LocalDate.of(1990, 4, 1);

    private final MemoryMail mail = MemoryMail.create();
    private @Nullable HikariDataSource pool;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"V-C8", "R-14"})
    void nothingIsKeptButANumber(@Nullable Supplier<TestDatabase> database) throws Exception {
        try (CareerRelay relay = engine(database)) {
            CompanyDesk acme = relay.company("acme");
            Ats.settle(acme);
            Rejection child = Rejection.of(APPLICATION, NAME, ADDRESS, NOW.minusSeconds(60), "recruiter-3")
                    .born(CHILD);
            assertThat(acme.reject(List.of(Ats.rejection(2).born(ADULT), child)))
                    .last()
                    .isEqualTo(new RejectionResult.WithoutLink(APPLICATION, NoLinkReason.UNDER_AGE, false));
            relay.operator().dispatch();

            assertThat(mail.letters()).hasSize(1);
            String everything = everything(relay);
            assertThat(traces().in(everything)).isEmpty();
            assertThat(everything).contains(Ats.rejection(2).application());
            assertThat(underAge(relay))
                    .singleElement()
                    .extracting(Tally::amount)
                    .isEqualTo(1L);
            assertThat(people(relay)).as("the adult").isOne();
        }
    }

    private static Traces traces() {
        return new Traces()
                .text(APPLICATION)
                .text(ADDRESS)
                .text(STRICT)
                .text(CHILD.toString())
                .text(ADULT.toString())
                .hashed(STRICT)
                .hashed(CHILD.toString())
                .hashed(ADULT.toString());
    }

    private static List<Tally> underAge(CareerRelay relay) {
        List<Tally> tallies = new ArrayList<>();
        relay.operator().tenant(TenantKind.COMPANY, "acme").export(row -> {
            if (row instanceof ExportedRow.OfTally of && of.tally().kind() == TallyKind.UNDER_AGE) {
                tallies.add(of.tally());
            }
        });
        return tallies;
    }

    private static int people(CareerRelay relay) {
        List<ExportedRow> people = new ArrayList<>();
        relay.operator().tenant(TenantKind.COMPANY, "acme").export(row -> {
            if (row instanceof ExportedRow.OfPerson) {
                people.add(row);
            }
        });
        return people.size();
    }

    /** A dump of all tables, and an export. */
    private String everything(CareerRelay relay) throws SQLException {
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        relay.operator().tenant(TenantKind.COMPANY, "acme").export(ExportWriter.to(export));
        return (pool == null ? "" : Dump.of(pool, "cr_")) + export.toString(StandardCharsets.UTF_8);
    }

    private CareerRelay engine(@Nullable Supplier<TestDatabase> database) {
        return CareerRelay.builder()
                .storage(database == null ? MemoryStorage.create() : onDatabase(database))
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .random(new Random(2))
                .clock(() -> NOW)
                .build();
    }

    private Storage onDatabase(Supplier<TestDatabase> database) {
        pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(Objects.requireNonNull(pool));
        storage.migrate();
        return storage;
    }
}
