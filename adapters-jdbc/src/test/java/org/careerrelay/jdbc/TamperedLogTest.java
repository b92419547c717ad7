package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with the rights of the database changes the log by hand. Two pages of events, so that faults lie on both. */
class TamperedLogTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00.123456Z");
    private static final int EVENTS = 1200;
    private static final Naming NAMES = new Naming("", "cr_");

    /** What is done to the tables, and what has to be told. */
    record Deed(String name, Broken told, String... sql) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> deeds() {
        return each().flatMap(database -> everyDeed(database).map(deed -> Arguments.of(database.get()[0], deed)));
    }

    private static Stream<Deed> everyDeed(Arguments database) {
        boolean postgres = database.get()[0].toString().contains("PostgreSQL");
        String zeros = database.get()[0].toString().contains("MariaDB")
                ? "X'" + "00".repeat(16) + "'"
                : "'00000000-0000-0000-0000-000000000000'";
        String otherHash = postgres ? "decode(repeat('00', 32), 'hex')" : "X'" + "00".repeat(32) + "'";
        return Stream.of(
                new Deed(
                        "details",
                        altered(7),
                        "UPDATE {event} SET details = '{\"by\":\"other\"}' WHERE event_number = 7"),
                new Deed(
                        "one letter",
                        altered(7),
                        "UPDATE {event} SET details = REPLACE(details, 'recruiter', 'Recruiter')"
                                + " WHERE event_number = 7"),
                new Deed("type", altered(1100), "UPDATE {event} SET type = 'LINK_REVOKED' WHERE event_number = 1100"),
                new Deed(
                        "time",
                        altered(1000),
                        "UPDATE {event} SET happened_at = happened_at + INTERVAL '1' SECOND"
                                + " WHERE event_number = 1000"),
                new Deed(
                        "subject",
                        altered(1001),
                        "UPDATE {event} SET subject = " + zeros + " WHERE event_number = 1001"),
                new Deed("id", altered(1), "UPDATE {event} SET id = " + zeros + " WHERE event_number = 1"),
                new Deed("hash", altered(8), "UPDATE {event} SET hash = " + otherHash + " WHERE event_number = 8"),
                new Deed(
                        "last hash",
                        altered(EVENTS),
                        "UPDATE {event} SET hash = " + otherHash + " WHERE event_number = " + EVENTS),
                new Deed(
                        "number",
                        new Broken(9, Fault.MISSING),
                        "UPDATE {event} SET event_number = 5000 WHERE event_number = 9"),
                new Deed(
                        "no such type",
                        new Broken(1050, Fault.UNREADABLE),
                        "UPDATE {event} SET type = 'NEVER' WHERE event_number = 1050"),
                new Deed(
                        "no details",
                        new Broken(3, Fault.UNREADABLE),
                        "UPDATE {event} SET details = 'gone' WHERE event_number = 3"),
                new Deed("deleted", new Broken(1000, Fault.MISSING), "DELETE FROM {event} WHERE event_number = 1000"),
                new Deed("first deleted", new Broken(1, Fault.MISSING), "DELETE FROM {event} WHERE event_number = 1"),
                new Deed("all deleted", new Broken(1, Fault.CUT), "DELETE FROM {event}"),
                new Deed(
                        "swapped",
                        altered(20),
                        "UPDATE {event} SET event_number = -1 WHERE event_number = 20",
                        "UPDATE {event} SET event_number = 20 WHERE event_number = 21",
                        "UPDATE {event} SET event_number = 21 WHERE event_number = -1"),
                new Deed(
                        "deleted and closed up",
                        altered(30),
                        "DELETE FROM {event} WHERE event_number = 30",
                        "UPDATE {event} SET event_number = -event_number WHERE event_number > 30",
                        "UPDATE {event} SET event_number = -event_number - 1 WHERE event_number < 0",
                        "UPDATE {chain} SET event_number = " + (EVENTS - 1)),
                new Deed("tail cut", new Broken(1101, Fault.CUT), "DELETE FROM {event} WHERE event_number > 1100"),
                new Deed(
                        "head set back",
                        new Broken(EVENTS, Fault.HEAD_DIFFERS),
                        "UPDATE {chain} SET event_number = " + (EVENTS - 1)),
                new Deed(
                        "head's hash",
                        new Broken(EVENTS, Fault.HEAD_DIFFERS),
                        "UPDATE {chain} SET hash = " + otherHash));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("deeds")
    @Proves({"B18", "INV-12", "V-C24"})
    void whatWasDoneIsToldAtItsNumber(Supplier<TestDatabase> database, Deed deed) {
        HikariDataSource pool = migrated(database);
        CareerRelay relay = engine(pool);
        write(pool, relay);
        assertThat(verify(relay)).isInstanceOf(Sound.class);

        for (String sql : deed.sql()) {
            execute(pool, sql);
        }

        assertThat(verify(relay)).isEqualTo(deed.told());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void aTailThatWasCutWithItsHeadShowsOnlyAgainstAHeadNotedOutside(Supplier<TestDatabase> database) {
        HikariDataSource pool = migrated(database);
        CareerRelay relay = engine(pool);
        write(pool, relay);
        ChainHead noted = ((Sound) verify(relay)).head();

        execute(pool, "DELETE FROM {event} WHERE event_number > 1100");
        execute(
                pool,
                "UPDATE {chain} SET event_number = 1100, hash = (SELECT e.hash FROM {event} e WHERE e.event_number = 1100)");

        assertThat(verify(relay))
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.head().number()).isEqualTo(1100));
        assertThat(relay.operator().verify(TenantKind.COMPANY, "acme", noted)).isEqualTo(new Broken(1101, Fault.CUT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void aLogThatGrowsWhileItIsCheckedIsSound(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = migrated(database);
        CareerRelay relay = engine(pool);
        write(pool, relay);

        List<List<ChainVerdict>> verdicts = Race.run(
                4,
                thread -> IntStream.range(0, 10)
                        .mapToObj(i -> {
                            if (thread % 2 == 0) {
                                append(pool, EVENTS + 1 + thread * 10 + i);
                                relay.operator().dispatch();
                            }
                            return verify(relay);
                        })
                        .toList());

        assertThat(verdicts).allSatisfy(each -> assertThat(each).hasOnlyElementsOfType(Sound.class));
        assertThat(verify(relay))
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.head().number()).isEqualTo(EVENTS + 20));
    }

    private static void append(DataSource pool, int number) {
        JdbcStorage.on(pool).transact(unit -> {
            TenantId acme =
                    unit.tenants().create(TenantKind.COMPANY, "acme", NOW).id();
            unit.events().append(acme, List.of(event(acme, number)));
            return true;
        });
    }

    private static void execute(DataSource pool, String sql) {
        TestDatabase.execute(pool, NAMES.render(sql));
    }

    private static Broken altered(long number) {
        return new Broken(number, Fault.ALTERED);
    }

    private HikariDataSource migrated(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage.on(pool).migrate();
        return pool;
    }

    private static CareerRelay engine(DataSource pool) {
        return CareerRelay.builder()
                .storage(JdbcStorage.on(pool))
                .keys(KeyRing.random(new SecureRandom()))
                .build();
    }

    private static void write(DataSource pool, CareerRelay relay) {
        JdbcStorage.on(pool).transact(unit -> {
            TenantId acme =
                    unit.tenants().create(TenantKind.COMPANY, "acme", NOW).id();
            unit.events()
                    .append(
                            acme,
                            IntStream.rangeClosed(1, EVENTS)
                                    .mapToObj(i -> event(acme, i))
                                    .toList());
            return true;
        });
        relay.operator().dispatch();
    }

    private static RelayEvent event(TenantId acme, int number) {
        OpaqueId id = OpaqueId.of(NOW, acme, number);
        return new RelayEvent(id, NOW, EventType.REJECTION_TAKEN, id, Map.of("by", "recruiter-" + number));
    }

    private static ChainVerdict verify(CareerRelay relay) {
        return relay.operator().verify(TenantKind.COMPANY, "acme");
    }
}
