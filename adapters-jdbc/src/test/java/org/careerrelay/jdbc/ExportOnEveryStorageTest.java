package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerrelay.CompanyDesk;
import org.careerrelay.PrivacyDesk;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole tenants leave a storage of one kind as lines and come back in another, in the same state. */
class ExportOnEveryStorageTest extends Databases {

    private static final int DAMAGES = 60;
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    @Proves({"A34", "INV-15", "C18"})
    void fromMemoryToEveryDatabaseAndBackEveryFileIsTheSame() {
        MemoryStorage told = MemoryStorage.create();
        Story.tell(told);
        CompanyDesk acme = Story.goingOn(told).relay().company("acme");
        PrivacyDesk officer = acme.privacy(Accessor.of("officer-1", ActorRole.PRIVACY_OFFICER)
                .because(AccessReason.Code.REQUEST_OF_PERSON, "request 1"));
        officer.suppressions().add(Pii.of("applicant7@example.jp"), SuppressionReason.OBJECTED);
        assertThat(officer.erasures().erase("application-1")).isPresent();
        assertThat(officer.receive("application-2", RequestKind.DISCLOSURE)).isPresent();
        acme.recognise(RecognitionTerms.hashes("application notice, section 3"));
        assertThat(acme.recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                                .because(AccessReason.Code.RECRUITING, "two applications"))
                        .recognise(List.of(
                                Applicant.of("application-101", "山田 太郎", "yamada@example.jp"),
                                Applicant.of("application-102", "山田 花子", "yamada@example.jp"))))
                .hasSize(2);
        told(told);
        bounced(told, "application-3");
        left(told, "application-3");
        joined(told, "application-3");
        List<String> first = Exported.story(told);

        List<Storage> stations = new ArrayList<>(databases());
        stations.add(MemoryStorage.create());
        for (Storage next : stations) {
            first.forEach(file -> Exported.into(next, file));
            assertThat(Exported.story(next)).isEqualTo(first);
        }
        assertThat(first).allSatisfy(file -> assertThat(file).endsWith("\"}\n"));
        assertThat(kinds(first)).containsExactlyInAnyOrder(RowKind.values());
    }

    private static void told(Storage storage) {
        storage.transact(unit -> {
            TenantId acme = unit.tenants()
                    .find(TenantKind.COMPANY, "acme")
                    .map(Tenant::id)
                    .orElseThrow();
            unit.intakeSources()
                    .put(acme, IntakeSource.of("ats", Duration.ofHours(1)).heard("17", true, NOW));
            unit.pickups().put(acme, Pickup.none(1).told(NOW).code(3, NOW.plusSeconds(600)));
            return acme;
        });
    }

    private static void bounced(Storage storage, String application) {
        int kept = storage.<Integer>transact(unit -> {
            TenantId acme = unit.tenants()
                    .find(TenantKind.COMPANY, "acme")
                    .map(Tenant::id)
                    .orElseThrow();
            return unit.mailReturns()
                    .insert(
                            acme,
                            unit.rejections().byApplication(acme, List.of(application)).stream()
                                    .map(row -> new MailReturn(row.id(), MailReturnKind.BOUNCED, "5.1.1", NOW))
                                    .toList())
                    .size();
        });
        assertThat(kept).isOne();
    }

    private static void left(Storage storage, String application) {
        int kept = storage.<Integer>transact(unit -> {
            TenantId acme = unit.tenants()
                    .find(TenantKind.COMPANY, "acme")
                    .map(Tenant::id)
                    .orElseThrow();
            unit.exitCases()
                    .insert(
                            acme,
                            unit.rejections().byApplication(acme, List.of(application)).stream()
                                    .map(row -> new ExitCase(
                                            row.id(),
                                            "exit-1",
                                            row.person(),
                                            "employee-1",
                                            ExitState.EXIT_CONFIRMED,
                                            LocalDate.of(2026, 3, 1),
                                            LocalDate.of(2026, 3, 2),
                                            "hr-1",
                                            List.of(ExitReason.CAREER_STEP, ExitReason.PAY),
                                            LocalDate.of(2026, 3, 3),
                                            LocalDate.of(2026, 3, 31),
                                            "hr-1",
                                            NOW))
                                    .toList());
            unit.rejections().byApplication(acme, List.of(application)).forEach(row -> {
                unit.reconnections()
                        .add(
                                acme,
                                List.of(new StoredReconnection(
                                        row.id(),
                                        row.person(),
                                        new Reconnection(
                                                "again-1",
                                                "employee-1",
                                                ReconnectionType.CONTRACTOR,
                                                LocalDate.of(2026, 4, 2)),
                                        "hr-1",
                                        NOW)));
                unit.support()
                        .insert(
                                acme,
                                List.of(new StoredSupportEvent(
                                        row.id(),
                                        "agency-1",
                                        new SupportEvent(row.id().toString(), row.id(), SupportStage.PLACED, NOW),
                                        SupportStanding.IN_TOTALS,
                                        YearMonth.of(2026, 11),
                                        NOW)));
                unit.support()
                        .insert(
                                acme,
                                new StoredSupportTotals(
                                        row.id(),
                                        "agency-1",
                                        new SupportTotals(YearMonth.of(2026, 10), Map.of(SupportStage.OFFER, 11L)),
                                        NOW));
                unit.stepUps()
                        .put(
                                acme,
                                List.of(new StoredStepUp(
                                        row.id(), row.person(), "employee-1", StepUpState.RELEASED, NOW, NOW, NOW)));
            });
            return unit.lifecycle()
                    .add(
                            acme,
                            unit.rejections().byApplication(acme, List.of(application)).stream()
                                    .map(row -> new LifecycleEvent(
                                            row.id(),
                                            "event-1",
                                            row.person(),
                                            "employee-1",
                                            LifecycleType.LEFT,
                                            LocalDate.of(2026, 4, 1),
                                            LocalDate.of(2026, 3, 1),
                                            "hr-1",
                                            NOW))
                                    .toList())
                    .size();
        });
        assertThat(kept).isOne();
    }

    private static void joined(Storage storage, String application) {
        int kept = storage.<Integer>transact(unit -> {
            TenantId acme = unit.tenants()
                    .find(TenantKind.COMPANY, "acme")
                    .map(Tenant::id)
                    .orElseThrow();
            List<Membership> members = unit.rejections().byApplication(acme, List.of(application)).stream()
                    .map(row -> new Membership(
                            row.id(),
                            row.person(),
                            application,
                            Purpose.RECONTACT_RETENTION,
                            MembershipOrigin.COLLECTED,
                            new NoticeReference("collected", 1, Locale.JAPANESE, new byte[32]),
                            NOW,
                            NOW.plusSeconds(60),
                            row.id(),
                            "file-1",
                            "hr-1",
                            NOW.plusSeconds(5),
                            MembershipEnd.TOLD))
                    .toList();
            unit.community().add(acme, members);
            unit.community()
                    .describe(
                            acme,
                            members.stream()
                                    .collect(Collectors.toMap(
                                            Membership::id,
                                            row -> Set.of(
                                                    new MemberAttribute(AttributeKind.SKILL, "java"),
                                                    new MemberAttribute(AttributeKind.STAGE, "二次面接")))));
            return members.size();
        });
        assertThat(kept).isOne();
    }

    /** Links open, letters go out, people count, credits are granted and used: with the rows that came, and no others. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("A34")
    void workGoesOnWhereItWasBroughtTo(Supplier<TestDatabase> database) {
        Storage told = storage(TestDatabase::h2InMemory);
        Story.tell(told);
        Storage elsewhere = empty(database);
        Exported.story(told).forEach(file -> Exported.into(elsewhere, file));
        FrozenSchemaTest.goesOn(elsewhere);
    }

    /**
     * Files of the first format are never changed, and every later version reads them. What the present version writes lies in
     * {@code target/frozen} after {@link #whatThisVersionWritesCanBeFrozen}.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"INV-15", "H20"})
    void aFileOfTheFirstFormatIsReadForEver(Supplier<TestDatabase> database) throws IOException {
        Storage elsewhere = empty(database);
        List<String> files = List.of(frozen("acme"), frozen("globex"), frozen("agency"));
        files.forEach(file -> Exported.into(elsewhere, file));
        assertThat(Exported.story(elsewhere))
                .extracting(Exported::rows)
                .isEqualTo(files.stream()
                        .map(file -> Exported.rows(file).stream()
                                .map(ExportOnEveryStorageTest::inThePresentFormat)
                                .toList())
                        .toList());
        FrozenSchemaTest.goesOn(elsewhere);
    }

    /** The first row alone says in which format the others are. */
    private static ExportedRow inThePresentFormat(ExportedRow row) {
        return row instanceof ExportedRow.OfTenant of
                ? new ExportedRow.OfTenant(ExportedRow.FORMAT, of.tenant(), of.createdAt())
                : row;
    }

    /** However far above the others it is: whoever comes next has a higher one, also after an import that was given up. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Timeout(60)
    void aNumberFarAboveTheOthersComesBackAtOnce(Supplier<TestDatabase> database) {
        Storage storage = empty(database);
        Tenant acme = storage.transact(unit -> unit.tenants().create(TenantKind.COMPANY, "acme", NOW));
        Tenant far = new Tenant(new TenantId(45_875_201), TenantKind.COMPANY, "globex");
        List<ExportedRow> row = List.of(new ExportedRow.OfTenant(ExportedRow.FORMAT, far, NOW));
        assertThatThrownBy(() -> storage.transact(unit -> {
                    unit.settings().openProgramme(acme.id(), "agency-9", NOW);
                    unit.exports().restore(far.id(), row);
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");
        assertThat(tenants(storage)).containsExactly(acme);
        assertThat(storage.<Object>transact(unit -> unit.settings().programmes(acme.id())))
                .isEqualTo(List.of());

        storage.transact(unit -> {
            unit.exports().restore(far.id(), row);
            return unit;
        });
        Tenant next = storage.transact(unit -> unit.tenants().create(TenantKind.COMPANY, "initech", NOW));
        assertThat(next.id().number()).isGreaterThan(45_875_201);
        assertThat(tenants(storage)).containsExactly(acme, far, next);
    }

    private static List<Tenant> tenants(Storage storage) {
        return storage.transact(unit -> unit.tenants().page(new TenantId(0), 10));
    }

    @Test
    void whatThisVersionWritesCanBeFrozen() throws IOException {
        MemoryStorage told = MemoryStorage.create();
        Story.tell(told);
        List<String> files = Exported.story(told);
        Path folder = Files.createDirectories(Path.of("target", "frozen"));
        Files.writeString(folder.resolve("export-acme.jsonl"), files.get(0));
        Files.writeString(folder.resolve("export-globex.jsonl"), files.get(1));
        Files.writeString(folder.resolve("export-agency.jsonl"), files.get(2));
        assertThat(files)
                .allSatisfy(file -> assertThat(file.replaceAll("\"acquisitionBackground\":\"[^\"]*\"", ""))
                        .as("but for how the data was come by, which is the same for everybody")
                        .doesNotContain("応募者", "applicant1@example.jp", "other@example.com", "introduced@example.com"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("A34")
    void aDamagedFileIsRefusedAtItsLineAndWritesNothing(Supplier<TestDatabase> database) throws IOException {
        Storage elsewhere = empty(database);
        Exported.into(elsewhere, frozen("globex"));
        String before = Exported.of(elsewhere, TenantKind.COMPANY, "globex");
        List<String> lines = frozen("acme").lines().toList();
        Random random = new Random(5);
        for (int i = 0; i < DAMAGES; i++) {
            int at = random.nextInt(lines.size() - 1);
            Damage damage = Damage.values()[i % Damage.values().length];
            assertThatExceptionOfType(InvalidInputException.class)
                    .as("%s at line %s", damage, at + 1)
                    .isThrownBy(() -> Exported.into(elsewhere, String.join("\n", damage.done(lines, at)) + "\n"))
                    .satisfies(e -> assertThat(e.violations().get(0).path()).isEqualTo("line " + (at + damage.shift)));
        }
        assertThat(Exported.of(elsewhere, TenantKind.COMPANY, "globex")).isEqualTo(before);
        Exported.into(elsewhere, frozen("acme"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoIsThereOrHasTheNumberOfAnotherIsRefused(Supplier<TestDatabase> database) throws IOException {
        Storage elsewhere = empty(database);
        Exported.into(elsewhere, frozen("acme"));
        refused(elsewhere, frozen("acme"), "export.tenant-there");
        MemoryStorage other = MemoryStorage.create();
        Ats.settle(Story.goingOn(other).relay().company("initech"));
        refused(elsewhere, Exported.of(other, TenantKind.COMPANY, "initech"), "export.number-taken");
    }

    /** Whoever adds a table or a column says here how it leaves and comes back, or why it need not. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves("A34")
    void everyColumnOfEveryTableIsExported(Supplier<TestDatabase> database) throws SQLException {
        DataSource pool = closing(open(database).pool());
        JdbcStorage.on(pool).migrate();
        Map<String, Set<String>> exported = new TreeMap<>();
        exported.put("tenant", Set.of("id", "kind", "tenant_key", "created_at"));
        exported.put("event_pending", Set.of("tenant", "arrival", "id", "happened_at", "type", "subject", "details"));
        exported.put("tally", Set.of("tenant", "programme", "on_day", "kind", "stripe", "amount"));
        // Sums of tallies that are exported: made again where they came to.
        exported.put("tally_month", Set.of("tenant", "programme", "on_month", "kind", "amount"));
        exported.put("tally_summed", Set.of("tenant", "until_day"));
        exported.put("schema_history", Set.of("version", "script", "checksum", "applied_at"));
        exported.put("schema_version", Set.of("version", "works_with"));
        Set<RowKind> special = Set.of(RowKind.TENANT, RowKind.WAITING_EVENT, RowKind.TALLY, RowKind.END);
        for (RowKind kind : RowKind.values()) {
            if (!special.contains(kind)) {
                TableRows<?> rows = JdbcExports.table(new TenantId(1), kind);
                Set<String> columns = exported.computeIfAbsent(rows.table(), name -> new TreeSet<>(Set.of("tenant")));
                rows.columns().list().forEach(column -> columns.add(column.name()));
            }
        }
        assertThat(tables(pool)).isEqualTo(exported);
    }

    private enum Damage {
        CHANGED(1),
        REMOVED(1),
        TWICE(2),
        SWAPPED(1),
        CUT(1),
        ADDED(1);

        private final int shift;

        Damage(int shift) {
            this.shift = shift;
        }

        List<String> done(List<String> whole, int at) {
            List<String> lines = new ArrayList<>(whole);
            switch (this) {
                case CHANGED -> lines.set(at, changed(lines.get(at)));
                case REMOVED -> lines.remove(at);
                case TWICE -> lines.add(at, lines.get(at));
                case SWAPPED -> lines.add(at + 1, lines.remove(at));
                case CUT -> lines.subList(at, lines.size()).clear();
                case ADDED -> lines.add(at, "");
            }
            return lines;
        }

        /** One digit becomes another. */
        private static String changed(String line) {
            char[] characters = line.toCharArray();
            for (int i = 0; i < characters.length; i++) {
                if (Character.isDigit(characters[i])) {
                    characters[i] = characters[i] == '9' ? '8' : '9';
                    return new String(characters);
                }
            }
            throw new IllegalStateException("a line without a digit");
        }
    }

    private List<JdbcStorage> databases() {
        return each().map(arguments -> (Named<?>) arguments.get()[0])
                .map(named -> storage(() -> (TestDatabase) ((Supplier<?>) named.getPayload()).get()))
                .toList();
    }

    private Storage empty(Supplier<TestDatabase> database) {
        return database == null ? MemoryStorage.create() : storage(database);
    }

    private static void refused(Storage storage, String file, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Exported.into(storage, file))
                .satisfies(e -> assertThat(e.violations()).singleElement().satisfies(violation -> {
                    assertThat(violation.path()).isEqualTo("line 1");
                    assertThat(violation.code()).isEqualTo(code);
                }));
    }

    private static Set<RowKind> kinds(List<String> files) {
        return files.stream()
                .flatMap(String::lines)
                .map(line -> Arrays.stream(RowKind.values())
                        .filter(kind -> line.startsWith("{\"row\":\"" + kind + "\""))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> tables(DataSource pool) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ?")) {
            statement.setString(1, TestDatabase.schema(connection));
            try (ResultSet columns = statement.executeQuery()) {
                while (columns.next()) {
                    String table = columns.getString(1).toLowerCase(Locale.ROOT).substring("cr_".length());
                    tables.computeIfAbsent(table, name -> new TreeSet<>())
                            .add(columns.getString(2).toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    private static String frozen(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ExportOnEveryStorageTest.class.getResourceAsStream("/frozen/export-v1-" + name + ".jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
