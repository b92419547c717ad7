package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.careerrelay.AuditDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with the rights of the database changes the audit log by hand: the first entry that is wrong is named. */
class TamperedAuditTest extends Databases {

    private static final Naming NAMES = new Naming("", "cr_");
    private static final int ENTRIES = 12;

    static Stream<Arguments> deeds() {
        return each().flatMap(database -> Stream.of(
                        Arguments.of("actor = 'officer-9'", 7, Fault.ALTERED),
                        Arguments.of("role = 'RECRUITER'", 1, Fault.ALTERED),
                        Arguments.of("reason_code = NULL", 3, Fault.ALTERED),
                        Arguments.of("reason = 'another'", ENTRIES, Fault.ALTERED),
                        Arguments.of("action = 'ERASE'", 2, Fault.ALTERED),
                        Arguments.of("outcome = 'DENIED'", 4, Fault.ALTERED),
                        Arguments.of("happened_at = happened_at + INTERVAL '1' SECOND", 5, Fault.ALTERED),
                        Arguments.of("entry_number = 500", 6, Fault.MISSING),
                        Arguments.of("action = 'NEVER'", 8, Fault.UNREADABLE))
                .map(deed -> Arguments.of(database.get()[0], deed.get()[0], deed.get()[1], deed.get()[2])));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("deeds")
    @Proves({"B18", "R-31", "INV-12"})
    void anEntryThatWasAlteredIsNamed(Supplier<TestDatabase> database, String set, int number, Fault fault) {
        HikariDataSource pool = migrated(database);
        AuditDesk desk = written(pool);
        assertThat(desk.verify()).isInstanceOf(Sound.class);
        execute(pool, "UPDATE {audit} SET " + set + " WHERE entry_number = " + number);
        assertThat(desk.verify()).isEqualTo(new Broken(number, fault));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves({"B18", "R-31"})
    void whatWasCutIsTold(Supplier<TestDatabase> database) {
        HikariDataSource pool = migrated(database);
        AuditDesk desk = written(pool);
        ChainHead noted = ((Sound) desk.verify()).head();
        execute(pool, "DELETE FROM {audit} WHERE entry_number > 10");
        assertThat(desk.verify()).isEqualTo(new Broken(11, Fault.CUT));
        execute(
                pool,
                "UPDATE {audit_head} SET entry_number = 10, hash = (SELECT a.hash FROM {audit} a WHERE a.entry_number = 10)");
        assertThat(desk.verify()).as("its head was set back too").isInstanceOf(Sound.class);
        assertThat(desk.verify(noted)).isEqualTo(new Broken(11, Fault.CUT));
    }

    private HikariDataSource migrated(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage.on(pool).migrate();
        return pool;
    }

    private static AuditDesk written(HikariDataSource pool) {
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.transact(unit -> unit.tenants().create(TenantKind.COMPANY, "acme", Instant.EPOCH));
        AuditDesk desk = CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(new SecureRandom()))
                .build()
                .operator()
                .tenant(TenantKind.COMPANY, "acme")
                .audit(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.SUPERVISION, "quarter 4"));
        for (int i = 0; i < ENTRIES; i++) {
            desk.entries(0, 1);
        }
        return desk;
    }

    private static void execute(HikariDataSource pool, String sql) {
        TestDatabase.execute(pool, NAMES.render(sql));
    }
}
