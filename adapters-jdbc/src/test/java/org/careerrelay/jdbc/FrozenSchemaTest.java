package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.RejectionResult.Linked;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Databases that a version of the code has left behind are brought up to date, and work goes on in them. The files in {@code frozen} are
 * never changed. What the present version would leave behind lies in {@code target/frozen} after this test: at a release it is copied
 * beside the older ones.
 */
class FrozenSchemaTest extends Databases {

    /** Version and database. MariaDB came with version 2: of version 1 there is none. */
    static Stream<Arguments> olderDatabases() {
        Stream<Arguments> ofVersionOne = each().filter(
                        database -> !database.get()[0].toString().contains("MariaDB"))
                .map(database -> Arguments.of(1, database.get()[0]));
        Stream<Arguments> later = Stream.of(3, 4, 5, 6)
                .flatMap(version -> each().map(database -> Arguments.of(version, database.get()[0])));
        return Stream.concat(ofVersionOne, later);
    }

    @Proves("H18")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("olderDatabases")
    void anOlderDatabaseIsMigratedAndWorkGoesOn(int version, Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        TestDatabase.execute(pool, frozen("v" + version + "-" + folder(pool) + ".sql"));
        JdbcStorage storage = JdbcStorage.on(pool);
        assertThat(storage.verify().found()).isEqualTo(version);
        storage.migrate();
        assertThat(storage.verify().findings()).isEmpty();
        goesOn(storage);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void whatThisVersionLeavesBehindCanBeFrozen(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        Story.tell(storage);
        String dump = dump(storage, pool);
        int version = storage.newestVersion();
        Path folder = Files.createDirectories(Path.of("target", "frozen"));
        Files.writeString(folder.resolve("v" + version + "-" + folder(pool) + ".sql"), dump);

        HikariDataSource other = closing(open(database).pool());
        TestDatabase.execute(other, dump);
        assertThat(Dump.of(other, "cr_")).isEqualTo(Dump.of(pool, "cr_"));
        JdbcStorage again = JdbcStorage.on(other);
        again.migrate();
        goesOn(again);
    }

    /** All that was earned is there, and what was begun is finished: mails, consents, counts, the next credit, the open introduction. */
    static void goesOn(Storage storage) {
        Story story = Story.goingOn(storage);
        CareerRelay relay = story.relay();
        CompanyDesk acme = relay.company("acme");
        leftAsItWas(relay);

        relay.operator().dispatch();
        assertThat(relay.operator().outbox()).isEqualTo(new OutboxStatus(0, 1, null));
        assertThat(story.letters())
                .extracting(RejectionLetter::recipientName)
                .containsExactlyInAnyOrder(Pii.of("応募者26"), Pii.of("応募者27"), Pii.of("応募者28"));
        assertThat(acme.reject(List.of(Ats.rejection(1))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Linked.class, linked -> assertThat(linked.repeated()).isTrue());
        acme.reject(IntStream.rangeClosed(29, 34).mapToObj(Ats::rejection).toList());
        relay.operator().dispatch();
        List<Acknowledgement> answers = story.handedOver(story.letters());
        assertThat(relay.agency(Ats.AGENCY).acknowledge(answers))
                .hasSize(9)
                .extracting(AcknowledgementResult::outcome)
                .containsOnly(Outcome.COUNTED);
        assertThat(figures(acme.credits(Ats.AGENCY))).containsExactly(30L, 3L, 0L, 1L, 1L, 1L);

        Introduction open = acme.introductions().stream()
                .filter(introduction -> introduction.state() == IntroductionState.REQUESTED)
                .findFirst()
                .orElseThrow();
        relay.agency(Ats.AGENCY).introduction(open.id()).propose(Ats.proposal());
        acme.introduction(open.id()).accepted();
        relay.agency(Ats.AGENCY).introduction(open.id()).joined();
        acme.introduction(open.id()).confirmed();
        assertThat(figures(acme.credits(Ats.AGENCY))).containsExactly(30L, 3L, 0L, 1L, 0L, 2L);
        relay.operator().dispatch();
        sound(relay);
    }

    private static void leftAsItWas(CareerRelay relay) {
        CompanyDesk acme = relay.company("acme");
        sound(relay);
        assertThat(figures(acme.credits(Ats.AGENCY))).containsExactly(21L, 2L, 1L, 0L, 1L, 1L);
        assertThat(figures(relay.company("globex").credits(Ats.AGENCY))).containsExactly(7L, 0L, 7L, 0L, 0L, 0L);
        assertThat(relay.operator().ledger("acme", Ats.AGENCY).entries(0, 100))
                .extracting(LedgerEntry::kind)
                .containsExactlyElementsOf(kinds());
        assertThat(relay.operator().outbox().waiting()).isEqualTo(Story.WAITING);
        assertThat(relay.operator().outbox().parked()).isEqualTo(1);
        assertThat(acme.introductions())
                .extracting(Introduction::state)
                .containsExactlyInAnyOrder(IntroductionState.JOINED, IntroductionState.REQUESTED);
        assertThat(acme.kpis(Period.month(2026, 11)).figure("funnel.issued").numerator())
                .isEqualTo(25);
        assertThat(relay.operator()
                        .settlement("acme", Ats.AGENCY, YearMonth.of(2026, 11))
                        .steps())
                .extracting(step -> step.decision().actor())
                .containsExactly("accountant-1");
        assertThat(relay.agency(Ats.AGENCY).inbox().pending(100)).hasSize(2);
        assertThat(relay.agency(Ats.AGENCY).inbox().answered(100)).hasSize(3);
    }

    private static List<LedgerKind> kinds() {
        List<LedgerKind> kinds = new ArrayList<>(Collections.nCopies(Story.COUNTED, LedgerKind.COUNT));
        kinds.add(10, LedgerKind.GRANT);
        kinds.add(21, LedgerKind.GRANT);
        kinds.addAll(List.of(LedgerKind.RESERVE, LedgerKind.CONSUME, LedgerKind.RESERVE));
        return kinds;
    }

    /** Counted, granted, progress, available, reserved, consumed. */
    private static List<Long> figures(CreditSnapshot credits) {
        return List.of(
                credits.counted(),
                credits.granted(),
                credits.progress(),
                credits.available(),
                credits.reserved(),
                credits.consumed());
    }

    private static void sound(CareerRelay relay) {
        assertThat(relay.operator().verify(TenantKind.COMPANY, "acme")).isInstanceOf(Sound.class);
        assertThat(relay.operator().verify(TenantKind.COMPANY, "globex")).isInstanceOf(Sound.class);
        assertThat(relay.operator().verify(TenantKind.AGENCY, Ats.AGENCY)).isInstanceOf(Sound.class);
    }

    /** The tables as the present scripts make them, and the rows. */
    private static String dump(JdbcStorage storage, DataSource pool) throws SQLException {
        StringWriter out = new StringWriter();
        storage.print(out);
        return out + "\n" + Dump.of(pool, "cr_");
    }

    static String frozen(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FrozenSchemaTest.class.getResourceAsStream("/frozen/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String folder(DataSource pool) {
        return dialect(pool).folder();
    }
}
