package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of the company's own lie in the database sealed until the person decides, and go as they agreed. */
class AssistedOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final MemoryMail mail = MemoryMail.create();
    private final MemoryAgency agency = MemoryAgency.create();
    private @Nullable HikariDataSource pool;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"R-24", "R-26"})
    void theFieldsGoWithTheBoxAndAreDeletedWithoutIt(@Nullable Supplier<TestDatabase> database) throws SQLException {
        try (CareerRelay relay = engine(stored(database))) {
            relay.company("acme")
                    .reject(List.of(
                            Ats.rejection(1).assisted(fields(1)),
                            Ats.rejection(2).assisted(fields(2)),
                            Ats.rejection(3).assisted(fields(3)),
                            Ats.rejection(4).assisted(fields(4))));
            relay.operator().dispatch();
            assertThat(boxes(relay)).isEqualTo(4);
            assertThat(everything(relay)).contains("ASSISTED").doesNotContain("オウボシャ", "090-0000-000");

            consent(relay, 0, EnumSet.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER), "");
            consent(relay, 1, EnumSet.of(Purpose.AGENCY_REGISTRATION), "応募者");
            assertThat(boxes(relay)).isEqualTo(2);
            relay.company("acme")
                    .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.OTHER, "matter 7"))
                    .erasures()
                    .erase("application-3");
            assertThat(boxes(relay)).isEqualTo(1);
            relay.company("acme").revoke("application-4");
            assertThat(boxes(relay)).isZero();
            relay.operator().dispatch();

            assertThat(agency.messages().stream().map(ReferralHandOver.class::cast))
                    .extracting(ReferralHandOver::kind)
                    .containsExactlyInAnyOrder(TransferKind.ASSISTED, TransferKind.FORM);
            assertThat(agency.messages().stream().map(ReferralHandOver.class::cast))
                    .filteredOn(message -> message.kind() == TransferKind.ASSISTED)
                    .extracting(ReferralHandOver::answers)
                    .containsExactly(new RelayAnswers(
                            Pii.of("応募者1"),
                            Pii.of("applicant1@example.jp"),
                            Pii.of(""),
                            Pii.of("オウボシャ"),
                            Pii.of("090-0000-0001")));
        }
    }

    private void consent(CareerRelay relay, int letter, Set<Purpose> purposes, String name) {
        RejectionLetter received = mail.letters().stream()
                .filter(found -> found.recipientName().reveal().equals("応募者" + (letter + 1)))
                .findFirst()
                .orElseThrow();
        CandidateDesk person = relay.candidate(Ats.token(received));
        RelayAnswers typed = name.isEmpty()
                ? new RelayAnswers(Pii.of(""), Pii.of(""), Pii.of(""))
                : new RelayAnswers(Pii.of(name), received.recipientAddress(), Pii.of(""));
        assertThat(person.consent(person.look(Locale.JAPANESE)
                        .orElseThrow()
                        .form(purposes, true, received.recipientAddress(), typed)))
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    private static long boxes(CareerRelay relay) {
        long[] found = new long[1];
        relay.operator().tenant(TenantKind.COMPANY, "acme").export(row -> {
            if (row instanceof ExportedRow.OfBox box && box.box().kind() == VaultKind.ASSISTED) {
                found[0]++;
            }
        });
        return found[0];
    }

    private static AssistedFields fields(int number) {
        return AssistedFields.of("応募者" + number, "applicant" + number + "@example.jp")
                .kana("オウボシャ")
                .phone("090-0000-000" + number);
    }

    /** A dump of all tables, and an export. */
    private String everything(CareerRelay relay) throws SQLException {
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        relay.operator().tenant(TenantKind.COMPANY, "acme").export(ExportWriter.to(export));
        return (pool == null ? "" : Dump.of(pool, "cr_")) + export.toString(StandardCharsets.UTF_8);
    }

    private Storage stored(@Nullable Supplier<TestDatabase> database) {
        if (database == null) {
            return MemoryStorage.create();
        }
        pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(Objects.requireNonNull(pool));
        storage.migrate();
        return storage;
    }

    private CareerRelay engine(Storage storage) {
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(agency)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .random(new Random(2))
                .clock(() -> NOW)
                .build();
        Ats.settle(relay.company("acme"));
        relay.company("acme").open(Ats.assisted());
        return relay;
    }
}
