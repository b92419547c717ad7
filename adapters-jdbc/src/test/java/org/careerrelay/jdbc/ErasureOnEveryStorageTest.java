package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.PrivacyDesk;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After an erasure no byte of the person is in any table, outbox row, export or log, whatever form it is written in. */
class ErasureOnEveryStorageTest extends Databases {

    private static final String NAME = "山田 太郎";
    private static final String KANA = "ヤマダ タロウ";
    private static final String ADDRESS = "Taro.Yamada+Job@Example.jp";
    private static final String STRICT = "taro.yamada+job@example.jp";
    private static final String PHONE = "090-1234-0000";
    private static final String WISHES = "ヤマダ タロウ です。経理を十年";
    private static final String APPLICATION = "applicant/4711-Xyz";

    private final MemoryMail mail = MemoryMail.create();
    private final MemoryAgency agency = MemoryAgency.create();
    private @Nullable HikariDataSource pool;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"B12", "B13", "R-64", "R-72", "V-C19", "INV-9", "CMP-18"})
    void nothingOfThePersonIsLeft(@Nullable Supplier<TestDatabase> database) throws Exception {
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        PrintStream err = System.err;
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try (CareerRelay relay = engine(database)) {
            circle(relay);
            Traces traces = traces(relay);
            assertThat(traces.size()).isGreaterThan(100);
            assertThat(traces.in(everything(relay)))
                    .as("a scan that finds what is there before")
                    .contains(APPLICATION);
            List<LedgerEntry> ledger =
                    relay.operator().ledger("acme", Ats.AGENCY).entries(0, 100);

            OpaqueId referral = agency.messages().stream()
                    .map(ReferralHandOver.class::cast)
                    .filter(message -> message.answers().name().reveal().equals(NAME))
                    .findFirst()
                    .orElseThrow()
                    .referral();
            PrivacyDesk officer = relay.company("acme")
                    .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.OTHER, "matter 7"));
            ErasureReport report = officer.erasures().erase(APPLICATION).orElseThrow();
            assertThat(report.state()).isEqualTo(ErasureState.DONE);
            assertThat(report.kept()).extracting(KeptRecord::kind).contains(KeptRecord.Kind.CONSENT);
            assertThat(relay.agency(Ats.AGENCY).inbox().erase("acme", referral, ErasureCause.COMPANY))
                    .isPresent();
            relay.operator().dispatch();

            assertThat(traces.in(everything(relay))).isEmpty();
            assertThat(traces.in(captured.toString(StandardCharsets.UTF_8))).isEmpty();
            assertThat(relay.operator().ledger("acme", Ats.AGENCY).entries(0, 100))
                    .isEqualTo(ledger);
            assertThat(relay.company("acme").credits(Ats.AGENCY).counted()).isEqualTo(2);
            assertThat(relay.operator().verify(TenantKind.COMPANY, "acme")).isInstanceOf(ChainVerdict.Sound.class);
            assertThat(relay.operator()
                            .tenant(TenantKind.COMPANY, "acme")
                            .recompute()
                            .differences())
                    .isEmpty();
            assertThat(officer.erasures().report(report.id())).contains(report);
        } finally {
            System.setErr(err);
        }
    }

    /**
     * Two people go the whole way, the one with fields of the company's own; they have a second application whose mail waits, and whose fields do.
     */
    private void circle(CareerRelay relay) {
        CompanyDesk acme = relay.company("acme");
        Ats.settle(acme);
        acme.open(Ats.assisted());
        acme.reject(List.of(rejection(APPLICATION), Ats.rejection(2)));
        relay.operator().dispatch();
        for (RejectionLetter letter : mail.letters()) {
            CandidateDesk person = relay.candidate(Ats.token(letter));
            var form = person.look(Locale.JAPANESE)
                    .orElseThrow()
                    .form(
                            Set.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER),
                            true,
                            letter.recipientAddress(),
                            new RelayAnswers(letter.recipientName(), letter.recipientAddress(), Pii.of(WISHES)));
            assertThat(person.consent(form)).isInstanceOf(ConsentOutcome.Given.class);
        }
        relay.operator().dispatch();
        relay.agency(Ats.AGENCY).inbox().receive("acme", agency.messages());
        relay.agency(Ats.AGENCY)
                .inbox()
                .answer(agency.messages().stream()
                        .map(ReferralHandOver.class::cast)
                        .map(message -> new InboxAnswer("acme", message.referral(), AgencyAnswer.ACCEPTED_NEW))
                        .toList());
        relay.agency(Ats.AGENCY)
                .acknowledge(agency.messages().stream()
                        .map(ReferralHandOver.class::cast)
                        .map(message ->
                                new Acknowledgement(message.referral(), AgencyAnswer.ACCEPTED_NEW, message.at()))
                        .toList());
        acme.reject(List.of(rejection(APPLICATION + "-2")));
    }

    private static Rejection rejection(String application) {
        return Rejection.of(application, NAME, ADDRESS, Instant.parse("2026-01-01T00:00:00Z"), "recruiter-3")
                .assisted(AssistedFields.of(NAME, ADDRESS).kana(KANA).phone(PHONE));
    }

    /** Of the person, and of what was computed from them before, of which the keyed hashes are only in storage. */
    private static Traces traces(CareerRelay relay) {
        Traces traces = new Traces()
                .text(NAME)
                .text(KANA)
                .text(ADDRESS)
                .text(STRICT)
                .text(PHONE)
                .text(WISHES)
                .text(APPLICATION)
                .hashed(STRICT)
                .hashed(ADDRESS)
                .hashed(NAME);
        for (TenantKind kind : List.of(TenantKind.COMPANY, TenantKind.AGENCY)) {
            OpaqueId[] person = new OpaqueId[1];
            relay.operator()
                    .tenant(kind, kind == TenantKind.COMPANY ? "acme" : Ats.AGENCY)
                    .export(row -> {
                        if (row instanceof ExportedRow.OfPerson of && person[0] == null) {
                            person[0] = of.person().id();
                            traces.bytes(of.person().key().bytes());
                        } else if (row instanceof ExportedRow.OfKeyedHash of
                                && of.person().equals(person[0])) {
                            traces.bytes(of.key().mac());
                        } else if (row instanceof ExportedRow.OfRejection of
                                && of.rejection().person().equals(person[0])) {
                            traces.bytes(of.rejection().fingerprint());
                        } else if (row instanceof ExportedRow.OfBox of
                                && of.box().person().equals(person[0])) {
                            traces.bytes(of.box().sealed());
                        }
                    });
        }
        return traces;
    }

    /** A dump of all tables, and an export of each tenant. */
    private String everything(CareerRelay relay) throws SQLException {
        ByteArrayOutputStream exports = new ByteArrayOutputStream();
        relay.operator().tenant(TenantKind.COMPANY, "acme").export(ExportWriter.to(exports));
        relay.operator().tenant(TenantKind.AGENCY, Ats.AGENCY).export(ExportWriter.to(exports));
        String dump = pool == null ? "" : Dump.of(pool, "cr_");
        return dump + exports.toString(StandardCharsets.UTF_8);
    }

    private CareerRelay engine(@Nullable Supplier<TestDatabase> database) {
        Storage storage = database == null ? MemoryStorage.create() : onDatabase(database);
        return CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(agency)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .random(new Random(2))
                .clock(() -> Instant.parse("2026-11-21T00:00:00Z"))
                .build();
    }

    private Storage onDatabase(Supplier<TestDatabase> database) {
        pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(Objects.requireNonNull(pool));
        storage.migrate();
        return storage;
    }
}
