package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.RegistrationOutcome;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On each storage the company's side has not a byte of what people type at the agency, and they count all the same (privacy, section 11). */
class SelfEntryOnEveryStorageTest extends Databases {

    private static final String NAME = "静岡 花子";
    private static final String ADDRESS = "Hanako.Private@example.com";
    private static final String WISHES = "茶畑の経理を十年";

    private final MemoryMail mail = MemoryMail.create();
    private final MemoryAgency wire = MemoryAgency.create();
    private @Nullable HikariDataSource pool;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whatIsTypedAtTheAgencyNeverLiesAtTheCompany(@Nullable Supplier<TestDatabase> database) throws Exception {
        try (CareerRelay company = engine(stored(database));
                CareerRelay agency = engine(MemoryStorage.create())) {
            RelayAnswers typed = new RelayAnswers(Pii.of(NAME), Pii.of(ADDRESS), Pii.of(WISHES));
            ConsentOutcome.Given given = consented(company, typed);
            company.operator().dispatch();
            ReferralAnnounced announced = (ReferralAnnounced) wire.messages().get(0);
            assertThat(given.continueAt())
                    .isEqualTo(URI.create(
                            "https://agency.example.com/register?company=acme&referral=" + announced.referral()));

            AgencyInbox inbox = agency.agency(Ats.AGENCY).inbox();
            inbox.receive("acme", wire.messages());
            assertThat(inbox.registered("acme", announced.referral(), typed))
                    .isEqualTo(new RegistrationOutcome.Registered(false));
            company.agency(Ats.AGENCY)
                    .acknowledge(List.of(
                            new Acknowledgement(announced.referral(), AgencyAnswer.ACCEPTED_NEW, announced.at())));

            assertThat(company.company("acme").credits(Ats.AGENCY).counted()).isEqualTo(1);
            String everything = everything(company);
            assertThat(everything).contains(announced.referral().toString());
            assertThat(new Traces()
                            .text(NAME)
                            .text(ADDRESS)
                            .text(WISHES)
                            .hashed(NAME)
                            .hashed(ADDRESS)
                            .in(everything))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void anAgencyTakesAReferenceOnceOnEachStorage(@Nullable Supplier<TestDatabase> database) {
        try (CareerRelay agency = engine(stored(database))) {
            AgencyInbox inbox = agency.agency(Ats.AGENCY).inbox();
            RelayAnswers typed = new RelayAnswers(Pii.of(NAME), Pii.of(ADDRESS), Pii.of(WISHES));
            OpaqueId referral = new OpaqueId(7, 7);
            assertThat(inbox.registered("acme", referral, typed)).isEqualTo(new RegistrationOutcome.NotAnnounced());
            ReferralAnnounced message = new ReferralAnnounced(
                    new OpaqueId(7, 1),
                    "acme",
                    Ats.AGENCY,
                    Instant.parse("2026-01-01T00:00:00Z"),
                    referral,
                    new OpaqueId(7, 2));
            inbox.receive("acme", List.of(message, message));

            assertThat(inbox.instructions().open(null, 10)).isEmpty();
            assertThat(inbox.registered("acme", referral, typed)).isEqualTo(new RegistrationOutcome.Registered(false));
            assertThat(inbox.registered("acme", referral, typed)).isEqualTo(new RegistrationOutcome.Registered(true));
            assertThat(inbox.pending(10))
                    .singleElement()
                    .matches(waiting -> waiting.answers().equals(typed));
            assertThat(inbox.attribute(10)).isEqualTo(1);
            assertThat(inbox.answered(10)).singleElement().matches(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW);
        }
    }

    private ConsentOutcome.Given consented(CareerRelay company, RelayAnswers typed) {
        Ats.settle(company.company("acme"));
        company.company("acme")
                .open(Ats.programme()
                        .handOver(HandOver.SELF_ENTRY)
                        .policies(Policies.DEFAULT.transfer(
                                TransferPolicy.DEFAULT.entryPage(URI.create("https://agency.example.com/register")))));
        company.company("acme").reject(Ats.rejections(1));
        company.operator().dispatch();
        RejectionLetter letter = mail.letters().get(0);
        CandidateDesk person = company.candidate(Ats.token(letter));
        // A page that sends answers all the same: they are dropped at the door.
        return (ConsentOutcome.Given) person.consent(person.look(Locale.JAPANESE)
                .orElseThrow()
                .form(Set.of(Purpose.AGENCY_REGISTRATION), true, letter.recipientAddress(), typed));
    }

    /** A dump of all tables, and an export. */
    private String everything(CareerRelay company) throws SQLException {
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        company.operator().tenant(TenantKind.COMPANY, "acme").export(ExportWriter.to(export));
        return (pool == null ? "" : Dump.of(pool, "cr_")) + export.toString(StandardCharsets.UTF_8);
    }

    private CareerRelay engine(Storage storage) {
        return CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(wire)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new SecureRandom()))
                .clock(() -> Instant.parse("2026-11-21T00:00:00Z"))
                .build();
    }

    private Storage stored(@Nullable Supplier<TestDatabase> database) {
        if (database == null) {
            return MemoryStorage.create();
        }
        HikariDataSource opened = closing(open(database).pool());
        pool = opened;
        JdbcStorage storage = JdbcStorage.on(opened);
        storage.migrate();
        return storage;
    }
}
