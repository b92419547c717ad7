package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.link.MailReferences;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.health.MailReturnShare;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReportCount;
import org.careerrelay.model.mail.MailReportResult;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.mail.ReturnedMail;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes back is known by the signature of our own mail, counts once, and changes nothing else. */
class MailReturnTest {

    private static final Accessor RECRUITER = Accessor.of("recruiter-3", ActorRole.RECRUITER)
            .because(AccessReason.Code.RECRUITING, "round of 15 November");

    private static final MailReportResult UNKNOWN = new MailReportResult.Unknown();

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("H19")
    void aBounceIsWrittenDownOnceHoweverOftenAndByWhomeverItIsReported() {
        mailed(2);
        MailReport bounce = failed(reference("a-1"));

        assertThat(mails().returned(List.of(bounce, bounce, delayed(reference("a-2")))))
                .containsExactly(
                        new MailReportResult.Taken("a-1", MailReturnKind.BOUNCED),
                        new MailReportResult.Repeated("a-1", MailReturnKind.BOUNCED),
                        new MailReportResult.NothingToKeep("a-2"));
        assertThat(mails().returned(List.of(bounce)))
                .containsExactly(new MailReportResult.Repeated("a-1", MailReturnKind.BOUNCED));
        assertThat(world.company().operator().returned(List.of(bounce)))
                .isEqualTo(new MailReportCount(0, 0, 1, 0, 0, 0));

        assertThat(mails().bounced(RECRUITER, null, 10))
                .singleElement()
                .extracting(ReturnedMail::application, ReturnedMail::code)
                .containsExactly("a-1", "5.1.1");
        assertThat(mails().bounced(RECRUITER, id("a-1"), 10)).isEmpty();
        assertThat(mails().complained(RECRUITER, null, 10)).isEmpty();
        world.run();
        assertThat(events(EventType.MAIL_BOUNCED)).singleElement().satisfies(event -> {
            assertThat(event.event().subject()).isEqualTo(id("a-1"));
            assertThat(event.event().details()).containsEntry("code", "5.1.1");
        });
        assertThat(world.figure("funnel.bounced")).isOne();
        assertThat(world.figure("funnel.complained")).isZero();
        assertThat(world.desk().kpis(World.NOVEMBER).figure("bounceRate").numerator())
                .isOne();
        recomputed();
    }

    @Test
    @Proves("H19")
    void reportsMayComeInAnyOrder() {
        mailed(2);
        MailReport bounce = failed(reference("a-1"));
        MailReport complaint = complaint(reference("a-1"));
        MailReport late = failed(reference("a-2"));
        MailReport early = complaint(reference("a-2"));

        assertThat(world.company().operator().returned(List.of(bounce, early, complaint, late)))
                .isEqualTo(new MailReportCount(2, 2, 0, 0, 0, 0));
        assertThat(mails().bounced(RECRUITER, null, 10)).hasSize(2);
        assertThat(mails().complained(RECRUITER, null, 1)).hasSize(1);
        assertThat(world.figure("funnel.bounced")).isEqualTo(2);
        assertThat(world.figure("funnel.complained")).isEqualTo(2);
        recomputed();
    }

    @Test
    @Proves("H19")
    void whatIsForgedOrSomebodyElsesChangesNothing() {
        mailed(2);
        String real = reference("a-1").reveal();
        OpaqueId nobody = OpaqueId.of(world.clock.instant(), world.tenant(World.ACME), 1);
        List<MailReport> forged = List.of(
                failed(MailReference.of(world.token("a-1").reveal())),
                failed(MailReference.of((real.charAt(0) == 'a' ? 'b' : 'a') + real.substring(1))),
                failed(MailReference.of(real.substring(0, 42) + (real.charAt(42) == 'a' ? 'b' : 'a'))),
                failed(MailReference.of("short")),
                failed(new MailReferences(KeyRing.random(new Random(3))).issue(id("a-1"))),
                failed(references().issue(nobody)),
                new MailReport.Failed(List.of(reference("a-1"), reference("a-2")), "5.1.1"),
                new MailReport.Failed(List.of(), "5.1.1"));
        world.run();
        int events = world.events().size();

        assertThat(mails().returned(forged)).hasSize(8).containsOnly(UNKNOWN);
        assertThat(world.company().operator().returned(forged)).isEqualTo(new MailReportCount(0, 0, 0, 0, 8, 0));
        world.settle("globex");
        MailReport bounce = failed(reference("a-1"));
        assertThat(world.company().company("globex").mails().returned(List.of(bounce)))
                .containsExactly(UNKNOWN);
        assertThat(world.company().company("nobody").mails().returned(List.of(bounce)))
                .containsExactly(UNKNOWN);
        assertThat(mails().returned(List.of(new MailReport.NotAReport(MailReport.Reason.OTHER_MAIL))))
                .containsExactly(new MailReportResult.Ignored(MailReport.Reason.OTHER_MAIL));

        world.run();
        assertThat(mails().bounced(RECRUITER, null, 10)).isEmpty();
        assertThat(world.events()).hasSize(events);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
    }

    @Test
    void theReferenceOpensNoPageAndLivesAsLongAsItsKey() {
        mailed(1);
        assertThat(world.company()
                        .candidate(RawToken.of(reference("a-1").reveal()))
                        .look(Locale.JAPANESE))
                .isEmpty();
        KeyRing rotated = world.keys.rotated(KeyPurpose.LINK);
        assertThat(new MailReferences(rotated).verify(reference("a-1"))).contains(id("a-1"));
        assertThat(new MailReferences(rotated.without(KeyPurpose.LINK, 0)).verify(reference("a-1")))
                .isEmpty();
        assertThat(reference("a-1").toString()).isEqualTo("[mail]");
    }

    @Test
    void aMailWithoutALinkBouncesWithoutAFigure() {
        World without = World.with(programme -> Programme.tenForOne(World.AGENCY));
        without.rejectNext(1);
        without.run();
        MailReport bounce = failed(reference(without, "a-1"));

        assertThat(without.desk().mails().returned(List.of(bounce)))
                .containsExactly(new MailReportResult.Taken("a-1", MailReturnKind.BOUNCED));
        assertThat(without.figure("funnel.bounced")).isZero();
        without.close();
    }

    @Test
    @Proves({"H19", "R-73"})
    void whoComplainsGetsNoMoreNotices() {
        mailed(2);
        String link = Objects.requireNonNull(
                        Objects.requireNonNull(world.letter("a-1").relay()).unsubscribe())
                .reveal();
        RawToken token = RawToken.of(link.substring(link.lastIndexOf('/') + 1));
        MailReport forged = new MailReport.Complaint(List.of(MailReference.of("x")), "abuse", List.of(token));
        MailReport complaint = new MailReport.Complaint(List.of(reference("a-1")), "abuse", List.of(token, token));

        mails().returned(List.of(forged, failed(reference("a-1"))));
        assertThat(noLinkOf("b-1")).isNull();
        mails().returned(List.of(complaint, complaint));
        assertThat(noLinkOf("b-2")).isEqualTo(NoLinkReason.SUPPRESSED);
        world.run();
        assertThat(events(EventType.NOTICES_UNSUBSCRIBED)).hasSize(1);
        recomputed();
    }

    @Test
    void mailsThatComeBackTooOftenAreToldByHealth() {
        mailed(100);
        List<MailReport> few = reports(1, 9);
        mails().returned(few);
        assertThat(world.company().operator().health().mailReturns()).isEmpty();

        mails().returned(reports(10, 10));
        assertThat(world.company().operator().health().mailReturns())
                .containsExactly(new MailReturnShare(World.ACME, 100, 10, 0));

        world.clock.move(Duration.ofDays(31));
        assertThat(world.company().operator().health().mailReturns()).isEmpty();
        mails().returned(IntStream.rangeClosed(1, 3)
                .mapToObj(i -> complaint(reference("a-" + i)))
                .toList());
        assertThat(world.company().operator().health().mailReturns())
                .containsExactly(new MailReturnShare(World.ACME, 0, 0, 3));
    }

    @Test
    @Proves("R-72")
    void erasureTakesItAlong() {
        mailed(1);
        MailReport bounce = failed(reference("a-1"));
        mails().returned(List.of(bounce));
        world.clock.move(Duration.ofDays(1));
        Officer.erase(world.desk(), "a-1", ErasureCause.PERSON);

        assertThat(mails().bounced(RECRUITER, null, 10)).isEmpty();
    }

    private void mailed(int people) {
        world.rejectNext(people);
        world.run();
    }

    private MailDesk mails() {
        return world.desk().mails();
    }

    private MailReferences references() {
        return new MailReferences(world.keys);
    }

    private MailReference reference(String application) {
        return reference(world, application);
    }

    /** As it stands in the mail that went out. */
    private static MailReference reference(World world, String application) {
        String messageId = world.letter(application).messageId();
        return MailReference.of(messageId.substring(0, messageId.indexOf('@')));
    }

    private OpaqueId id(String application) {
        return world.referral(application).id();
    }

    private List<NumberedEvent> events(EventType type) {
        return world.events().stream()
                .filter(event -> event.event().type() == type)
                .toList();
    }

    private void recomputed() {
        world.run();
        world.recomputed();
    }

    /** Why somebody who was written to before gets no link now. */
    private @Nullable NoLinkReason noLinkOf(String application) {
        return world.reject(Rejection.of(application, "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"))
                        instanceof RejectionResult.WithoutLink without
                ? without.reason()
                : null;
    }

    private List<MailReport> reports(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> failed(reference("a-" + i)))
                .toList();
    }

    private static MailReport failed(MailReference mail) {
        return new MailReport.Failed(List.of(mail), "5.1.1");
    }

    private static MailReport delayed(MailReference mail) {
        return new MailReport.Delayed(List.of(mail), "4.4.1");
    }

    private static MailReport complaint(MailReference mail) {
        return new MailReport.Complaint(List.of(mail), "abuse", List.of());
    }
}
