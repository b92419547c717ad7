package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of the company's own lie in the database sealed until the person decides, and go as they agreed. */
class AssistedOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final MemoryMail mail = MemoryMail.create();
    private final MemoryAgency agency = MemoryAgency.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves({"R-24", "R-26"})
    void theFieldsGoWithTheBoxAndAreDeletedWithoutIt(Supplier<TestDatabase> database) {
        try (CareerRelay relay = engine(database)) {
            relay.company("acme")
                    .reject(List.of(
                            Ats.rejection(1).assisted(fields(1)),
                            Ats.rejection(2).assisted(fields(2)),
                            Ats.rejection(3).assisted(fields(3)),
                            Ats.rejection(4).assisted(fields(4))));
            relay.operator().dispatch();
            assertThat(boxes(relay)).isEqualTo(4);

            consent(relay, 0, EnumSet.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER), "");
            consent(relay, 1, EnumSet.of(Purpose.AGENCY_REGISTRATION), "応募者");
            assertThat(boxes(relay)).isEqualTo(2);
            relay.company("acme").erasures().erase("application-3", ErasureCause.PERSON);
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

    private CareerRelay engine(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
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
        Programme programme = Programme.tenForOne(Ats.AGENCY)
                .licence("13-ユ-010554", LocalDate.of(9999, 1, 1))
                .reviewedOn(LocalDate.of(2026, 1, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2020, 1, 1)));
        relay.company("acme")
                .open(programme
                        .handOver(HandOver.ASSISTED)
                        .policies(programme
                                .policies()
                                .transfer(TransferPolicy.DEFAULT.assisted(AssistedTransfer.of("review 2026-10")))
                                .consent(ConsentPolicy.DEFAULT.asking(Purpose.ASSISTED_TRANSFER))));
        return relay;
    }
}
