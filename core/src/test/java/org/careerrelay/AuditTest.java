package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.careerrelay.audit.Audit;
import org.careerrelay.audit.AuditLog;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read what is about people, and what is written down of it. */
class AuditTest {

    private static final Accessor OFFICER = Accessor.privacyOfficer("officer-3");
    private static final Accessor WITH_REASON = OFFICER.because(AccessReason.Code.REQUEST_OF_PERSON, "request 2026-17");

    /** What is for recruiters and human resources, too. */
    private static final Set<AccessAction> OF_RECRUITING = Set.of(
            AccessAction.RECOGNISE,
            AccessAction.DECIDE_IDENTITY,
            AccessAction.READ_WAITING_MAILS,
            AccessAction.READ_RETURNED_MAILS,
            AccessAction.DECIDE_MAILS,
            AccessAction.READ_REAPPLICATION,
            AccessAction.RECOGNISE_IN_GROUP,
            AccessAction.RECORD_COMMUNITY,
            AccessAction.READ_COMMUNITY);

    /** What is for human resources alone. */
    private static final Set<AccessAction> OF_PEOPLES_LIVES = Set.of(
            AccessAction.RECORD_LIFECYCLE,
            AccessAction.READ_THREAD,
            AccessAction.RECORD_EXIT,
            AccessAction.READ_EXIT,
            AccessAction.READ_SURVEY_COMMENTS,
            AccessAction.ERASE_SURVEY_COMMENTS,
            AccessAction.RECORD_RECONNECTION,
            AccessAction.READ_STEP_UPS,
            AccessAction.SUPPORT_LEAVER);

    private final World world = World.immediate();
    private final Storage storage = world.companyStorage;
    private final Tenant acme = storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, World.ACME))
            .orElseThrow();
    private final OpaqueId person = OpaqueId.of(World.START, acme.id(), 7);
    private final Services services = world.company().services();
    private final Audit audit = services.audit();
    private final AuditLog log = services.auditLog();

    @AfterEach
    void close() {
        world.close();
    }

    @Proves("B17")
    @Test
    void anAllowedReadIsWrittenDownInItsTransaction() {
        String shown = audit.doing(disclosing(WITH_REASON), unit -> "what is kept");
        assertThat(shown).isEqualTo("what is kept");

        AuditEntry entry = entries().get(0);
        assertThat(entry.accessor()).isEqualTo(WITH_REASON);
        assertThat(entry.action()).isEqualTo(AccessAction.DISCLOSE);
        assertThat(entry.outcome()).isEqualTo(AccessOutcome.ALLOWED);
        assertThat(entry.subject()).isEqualTo(person);
        assertThat(entry.at()).isEqualTo(world.clock.instant());
    }

    @Test
    void aReadThatFailedWasNone() {
        assertThatThrownBy(() -> audit.doing(disclosing(WITH_REASON), unit -> {
                    throw new IllegalStateException("it failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entries()).isEmpty();
    }

    @Proves("B17")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVACY_OFFICER")
    void nobodyElseReadsWhatIsAboutOnePersonAndThatTheyTriedIsWrittenDown(ActorRole role) {
        Accessor other = Accessor.of("somebody-1", role).because(AccessReason.Code.OTHER, "curious");
        boolean recruits = role == ActorRole.RECRUITER || role == ActorRole.HUMAN_RESOURCES;
        for (AccessAction action : AccessAction.values()) {
            if (action.isSensitive()
                    && !(recruits && OF_RECRUITING.contains(action))
                    && !(role == ActorRole.HUMAN_RESOURCES && OF_PEOPLES_LIVES.contains(action))) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> audit.doing(new Access(acme, other, action, person), unit -> {
                            throw new IllegalStateException("it was let in");
                        }))
                        .withMessageContainingAll("somebody-1", role.name(), action.name());
                AuditEntry last = entries().get(entries().size() - 1);
                assertThat(List.of(last.action(), last.outcome(), last.accessor()))
                        .containsExactly(action, AccessOutcome.DENIED, other);
            }
        }
    }

    @Proves("B17")
    @Test
    void withoutAReasonNothingIsShown() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> audit.doing(disclosing(OFFICER), unit -> "shown"))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::path, Violation::code)
                        .containsExactly(tuple("accessor.reason", "accessor.reason")));
        assertThat(entries()).extracting(AuditEntry::outcome).containsExactly(AccessOutcome.WITHOUT_REASON);
    }

    @Proves("B17")
    @Test
    void theHostsOwnPolicyDecidesAndAReasonIsNeededAllTheSame() {
        Audit own = new Audit(services.engine(), access -> access.accessor().role() == ActorRole.HUMAN_RESOURCES);
        Accessor staff = Accessor.of("staff-1", ActorRole.HUMAN_RESOURCES);
        assertThatThrownBy(() -> own.require(disclosing(WITH_REASON))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.require(disclosing(staff))).isInstanceOf(InvalidInputException.class);
        own.require(disclosing(staff.because(AccessReason.Code.AUTHORITY, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "of taro@example.jp", "taro＠example.jp"})
    void aReasonIsOneLineWithoutAMailAddress(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> audit.require(disclosing(OFFICER.because(AccessReason.Code.OTHER, text))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> audit.require(disclosing(OFFICER.because(AccessReason.Code.OTHER, "x".repeat(201)))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> audit.require(disclosing(Accessor.privacyOfficer("山田 太郎"))));
        assertThat(entries()).isEmpty();
    }

    @Test
    void severalSubjectsAreAnEntryEach() {
        OpaqueId other = OpaqueId.of(World.START, acme.id(), 8);
        storage.transact(unit -> {
            audit.record(unit, acme, WITH_REASON, AccessAction.ERASE, List.of(person, other));
            audit.record(unit, acme, WITH_REASON, AccessAction.ERASE, List.of());
            return true;
        });
        assertThat(entries()).extracting(AuditEntry::subject).containsExactly(person, other);
        assertThat(entries()).extracting(AuditEntry::number).containsExactly(1L, 2L);
    }

    @Proves({"B18", "R-31"})
    @Test
    void theLogIsReadInPagesAndThatIsWrittenDownToo() {
        audit.doing(disclosing(WITH_REASON), unit -> true);
        AuditDesk desk = desk(OFFICER);
        assertThat(desk.entries(0, 10)).hasSize(1);
        assertThat(desk.about(person, 0, 10)).hasSize(1);
        assertThat(entries())
                .extracting(AuditEntry::action)
                .containsExactly(AccessAction.DISCLOSE, AccessAction.READ_AUDIT, AccessAction.READ_AUDIT);
        assertThat(desk.verify())
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.head().number()).isEqualTo(3));
        AuditDesk recruiter = desk(Accessor.of("recruiter-1", ActorRole.RECRUITER));
        assertThatThrownBy(() -> recruiter.entries(0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThat(desk(Accessor.of("operator-1", ActorRole.OPERATOR)).entries(3, 10))
                .extracting(AuditEntry::outcome)
                .containsExactly(AccessOutcome.DENIED);
    }

    @Test
    void thereIsNoLogOfATenantThatIsNot() {
        assertThatThrownBy(() -> world.company()
                        .operator()
                        .tenant(TenantKind.COMPANY, "nobody")
                        .audit(OFFICER))
                .isInstanceOf(InvalidInputException.class);
    }

    @Proves({"B18", "INV-12"})
    @Test
    void whatIsOldGoesAndTheChainGoesOn() {
        for (int i = 0; i < 1500; i++) {
            storage.transact(unit -> {
                audit.record(unit, disclosing(WITH_REASON));
                return true;
            });
        }
        ChainHead noted = ((Sound) log.verify(acme.id(), ChainHead.empty())).head();
        world.clock.move(Duration.ofDays(400));
        audit.doing(disclosing(WITH_REASON), unit -> true);

        var before = world.clock.instant().minus(Duration.ofDays(365));
        assertThat(log.forget(acme.id(), before)).isEqualTo(new AuditLog.Forgotten(1500, new Sound(noted)));
        assertThat(log.forget(acme.id(), before).entries()).isZero();
        assertThat(entries()).extracting(AuditEntry::number).containsExactly(1501L);
        assertThat(log.verify(acme.id(), noted))
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.head().number()).isEqualTo(1501));
    }

    private Access disclosing(Accessor accessor) {
        return new Access(acme, accessor, AccessAction.DISCLOSE, person);
    }

    private AuditDesk desk(Accessor accessor) {
        return world.company().operator().tenant(TenantKind.COMPANY, World.ACME).audit(accessor);
    }

    private List<AuditEntry> entries() {
        return storage.transact(unit -> unit.audit().entries(acme.id(), 0, 2000));
    }
}
