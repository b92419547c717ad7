package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.model.mail.MailApproval;
import org.careerrelay.model.mail.MailCancellation;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.mail.WaitingMail;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mails that wait: shown, approved and cancelled. */
class MailQueueTest {

    private static final Accessor RECRUITER = Accessor.of("recruiter-3", ActorRole.RECRUITER)
            .because(AccessReason.Code.RECRUITING, "round of 15 November");

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("A16")
    void aMailThatNeedsApprovalWaitsForIt() {
        world.desk().mail(SendingPolicy.atOnce().onApproval());
        world.rejectNext(3);
        world.run();
        assertThat(world.mail.letters()).isEmpty();
        assertThat(world.company().operator().outbox()).isEqualTo(new OutboxStatus(0, 0, 3, null));
        assertThat(world.company().operator().parked(null, 10)).isEmpty();

        assertThat(queue().approve(List.of("a-1", "a-9", "a-1")))
                .containsExactly(
                        new MailApproval.Approved("a-1", World.START),
                        new MailApproval.Unknown("a-9"),
                        new MailApproval.Approved("a-1", World.START));
        assertThat(queue().approve(List.of("a-1"))).containsExactly(new MailApproval.NotHeld("a-1"));
        world.run();
        assertThat(world.mail.letters()).hasSize(1);
        assertThat(queue().approve(List.of("a-1"))).containsExactly(new MailApproval.NotHeld("a-1"));
        assertThat(queue().approveAll()).isEqualTo(2);
        assertThat(queue().approveAll()).isZero();
        world.run();
        assertThat(world.mail.letters()).hasSize(3);
        assertThat(count(EventType.MAIL_APPROVED)).isEqualTo(3);
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.MAIL_APPROVED)
                .allSatisfy(event -> assertThat(event.event().details()).isEqualTo(Map.of("by", "recruiter-3")));
    }

    @Test
    @Proves("A16")
    void allMailsOfAJobAreApprovedTogether() {
        world.desk().mail(SendingPolicy.atOnce().onApproval());
        world.desk()
                .reject(List.of(
                        world.rejection(1).forJob("設計職"),
                        world.rejection(2).forJob("営業職"),
                        world.rejection(3).forJob("設計職"),
                        world.rejection(4)));
        assertThat(queue().approveJob("設計職")).isEqualTo(2);
        assertThat(queue().approveJob("設計")).isZero();
        world.run();
        assertThat(world.mail.letters())
                .extracting(letter -> letter.variables().get("application").reveal())
                .containsExactlyInAnyOrder("a-1", "a-3");
        assertThat(queue().approveJob("")).isOne();
    }

    @Test
    @Proves("A16")
    void anApprovedMailStillKeepsToDelayAndOwnTime() {
        world.desk().mail(SendingPolicy.atOnce().after(Duration.ofDays(1)).onApproval());
        world.desk().reject(List.of(world.rejection(1), world.rejection(2).notBefore(World.START.plusSeconds(7200))));
        assertThat(queue().approve(List.of("a-1", "a-2")))
                .containsExactly(
                        new MailApproval.Approved("a-1", World.START.plus(Duration.ofDays(1))),
                        new MailApproval.Approved("a-2", World.START.plusSeconds(7200)));
        world.clock.move(Duration.ofHours(2));
        world.run();
        assertThat(world.mail.letters()).hasSize(1);
        world.clock.move(Duration.ofHours(22));
        world.run();
        assertThat(world.mail.letters()).hasSize(2);
    }

    @Test
    @Proves("A16")
    void whatWaitsIsShownPageByPageAndTellsNothingElse() {
        world.reject(world.rejection(1).forJob("設計職").notBefore(World.START.plusSeconds(60)));
        world.desk().mail(SendingPolicy.atOnce().onApproval());
        world.reject(world.rejection(2));
        world.reject(world.rejection(3));
        List<WaitingMail> first = queue().waiting(null, 2);
        assertThat(first)
                .extracting(
                        WaitingMail::application,
                        WaitingMail::job,
                        WaitingMail::since,
                        WaitingMail::due,
                        WaitingMail::state)
                .containsExactly(
                        tuple("a-1", "設計職", World.START, World.START.plusSeconds(60), WaitingMail.State.WAITING),
                        tuple("a-2", "", World.START, World.START, WaitingMail.State.HELD));
        assertThat(queue().waiting(first.get(1).id(), 2))
                .extracting(WaitingMail::application)
                .containsExactly("a-3");
        queue().approveAll();
        world.clock.move(Duration.ofMinutes(1));
        world.run();
        assertThat(queue().waiting(null, 10))
                .as("a-1 was never approved")
                .extracting(WaitingMail::application)
                .containsExactly("a-1");
    }

    @Test
    @Proves("A16")
    void aMailIsCancelledUntilItIsSent() {
        world.rejectNext(2);
        assertThat(queue().cancel(List.of("a-1", "a-1", "a-9")))
                .containsExactly(
                        new MailCancellation.Cancelled("a-1", false),
                        new MailCancellation.Cancelled("a-1", true),
                        new MailCancellation.Unknown("a-9"));
        assertThat(queue().cancel(List.of("a-1"))).containsExactly(new MailCancellation.Cancelled("a-1", true));
        world.run();
        assertThat(world.mail.letters()).hasSize(1);
        assertThat(queue().cancel(List.of("a-2"))).containsExactly(new MailCancellation.AlreadySent("a-2"));
        assertThat(world.referral("a-1").state())
                .as("nobody ever sees the link")
                .isEqualTo(ReferralState.REVOKED);
        assertThat(world.referral("a-2").state()).isEqualTo(ReferralState.MAILED);
        assertThat(world.<Integer>read((unit, acme) ->
                        unit.vault().subjects(acme, VaultKind.CONTACT, null, 10).size()))
                .as("name and address are gone")
                .isZero();
        assertThat(List.of(world.figure("funnel.issued"), world.figure("funnel.mailed")))
                .containsExactly(2L, 1L);
        assertThat(count(EventType.MAIL_CANCELLED)).isOne();
        consistent();
    }

    @Test
    @Proves("A16")
    void aMailThatIsHeldOrWasGivenUpIsCancelledToo() {
        world.desk().mail(SendingPolicy.atOnce().onApproval());
        world.rejectNext(1);
        assertThat(queue().cancel(List.of("a-1"))).containsExactly(new MailCancellation.Cancelled("a-1", false));
        assertThat(queue().approve(List.of("a-1"))).containsExactly(new MailApproval.NotHeld("a-1"));
        assertThat(queue().waiting(null, 10)).isEmpty();
        assertThat(world.desk().revoke("a-1")).isNotNull();
    }

    @Test
    @Proves("A16")
    void whatWaitedForLongerThanItsAddressIsKeptGoesNoMore() {
        world.desk().mail(SendingPolicy.atOnce().onApproval());
        world.rejectNext(1);
        world.clock.move(Duration.ofDays(40));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(queue().approve(List.of("a-1"))).containsExactly(new MailApproval.Expired("a-1"));
        assertThat(queue().waiting(null, 10)).isEmpty();
        assertThat(queue().approve(List.of("a-1"))).containsExactly(new MailApproval.NotHeld("a-1"));
        assertThat(queue().cancel(List.of("a-1"))).containsExactly(new MailCancellation.Cancelled("a-1", true));
        assertThat(world.desk().unreject(Unrejection.of("a-1", "recruiter-3", "")))
                .isEqualTo(new UnrejectionResult.BeforeMail("a-1", false));
        assertThat(world.referral("a-1").state()).isNotIn(ReferralState.ISSUED, ReferralState.MAILED);
        world.run();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.MAIL_CANCELLED)
                .singleElement()
                .satisfies(event -> assertThat(event.event().details()).isEqualTo(Map.of("cause", "EXPIRED")));
        consistent();
    }

    @Test
    @Proves("A16")
    void whatExpiredIsToldWhicheverJobIsApproved() {
        world.desk().mail(SendingPolicy.atOnce().onApproval());
        world.rejectNext(1);
        world.clock.move(Duration.ofDays(40));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(queue().approveJob("設計職")).isZero();
        assertThat(queue().waiting(null, 10)).isEmpty();
        assertThat(queue().cancel(List.of("a-1"))).containsExactly(new MailCancellation.Cancelled("a-1", true));
        world.run();
        assertThat(count(EventType.MAIL_CANCELLED)).isOne();
    }

    @Test
    @Proves({"A16", "A17"})
    void whatIsTakenBackWhileAServerRefusesItForNowNeverGoesAndThatIsTold() {
        World[] built = new World[1];
        try (World other = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(letters -> {
                    assertThat(built[0].desk().unreject(Unrejection.of("a-1", "recruiter-3", "")))
                            .isEqualTo(new UnrejectionResult.AfterMail("a-1", false));
                    return List.of(new MailOutcome.TemporaryFailure("smtp.451"));
                }))) {
            built[0] = other;
            other.settle(World.ACME);
            other.desk().open(World.programme());
            other.rejectNext(1);
            other.company().operator().dispatch();
            other.clock.move(Duration.ofHours(1));
            other.company().operator().dispatch();
            assertThat(other.events())
                    .filteredOn(event -> event.event().type() == EventType.MAIL_CANCELLED)
                    .hasSize(1);
            assertThat(other.desk().unreject(Unrejection.of("a-1", "recruiter-3", "")))
                    .as("what was answered is answered again")
                    .isEqualTo(new UnrejectionResult.AfterMail("a-1", true));
        }
    }

    @Test
    @Proves("A16")
    void whileItIsBeingSentNobodyCancelsIt() {
        World[] built = new World[1];
        List<MailCancellation> during = new ArrayList<>();
        try (World other = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(letters -> {
                    during.addAll(queue(built[0]).cancel(List.of("a-1")));
                    return List.of(new MailOutcome.TemporaryFailure("smtp.451"));
                }))) {
            built[0] = other;
            other.settle(World.ACME);
            other.desk().open(World.programme());
            other.rejectNext(1);
            other.company().operator().dispatch();
            assertThat(during).containsExactly(new MailCancellation.BeingSent("a-1"));
            assertThat(queue(other).cancel(List.of("a-1")))
                    .as("the server did not take it")
                    .containsExactly(new MailCancellation.Cancelled("a-1", false));
        }
    }

    @Test
    void aPageWithoutRowsIsRefusedInWords() {
        world.rejectNext(1);
        assertThatThrownBy(() -> queue().waiting(null, -1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> queue().waiting(null, 0)).isInstanceOf(InvalidInputException.class);
        assertThat(queue().waiting(null, Integer.MAX_VALUE)).hasSize(1);
    }

    @Test
    @Proves("B17")
    void whoLooksAndDecidesSaysWhyAndIsWrittenDown() {
        world.rejectNext(2);
        Accessor silent = Accessor.of("recruiter-3", ActorRole.RECRUITER);
        assertThatThrownBy(() -> world.desk().mails().queue(silent).waiting(null, 10))
                .isInstanceOf(InvalidInputException.class);
        Accessor interviewer =
                Accessor.of("interviewer-1", ActorRole.INTERVIEWER).because(AccessReason.Code.RECRUITING, "");
        assertThatThrownBy(() -> world.desk().mails().queue(interviewer).cancel(List.of("a-1")))
                .isInstanceOf(AccessDeniedException.class);
        queue().waiting(null, 10);
        queue().cancel(List.of("a-2", "a-1"));
        queue().cancel(List.of("a-9"));
        assertThat(world.company()
                        .operator()
                        .tenant(TenantKind.COMPANY, World.ACME)
                        .audit(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.SUPERVISION, "check"))
                        .entries(0, 100))
                .filteredOn(entry -> entry.accessor().actor().equals("recruiter-3"))
                .extracting(AuditEntry::action)
                .contains(AccessAction.READ_WAITING_MAILS, AccessAction.DECIDE_MAILS);
    }

    private MailQueueDesk queue() {
        return queue(world);
    }

    private static MailQueueDesk queue(World world) {
        return world.desk().mails().queue(RECRUITER);
    }

    private long count(EventType type) {
        return world.events().stream()
                .filter(event -> event.event().type() == type)
                .count();
    }

    private void consistent() {
        world.recomputed();
    }
}
