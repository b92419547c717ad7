package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReportResult;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.mail.ReturnedMail;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rejections that are taken back. */
class UnrejectionTest {

    private static final Accessor RECRUITER = Accessor.of("recruiter-3", ActorRole.RECRUITER)
            .because(AccessReason.Code.RECRUITING, "round of 15 November");

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"A17", "CMP-3", "Q34"})
    void aMailThatHasNotGoneNeverGoes() {
        world.rejectNext(1);
        assertThat(unreject("a-1")).isEqualTo(new UnrejectionResult.BeforeMail("a-1", false));
        assertThat(unreject("a-1")).isEqualTo(new UnrejectionResult.BeforeMail("a-1", true));
        world.run();
        assertThat(world.mail.letters()).isEmpty();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.REVOKED);
        assertThat(world.<Integer>read((unit, acme) ->
                        unit.vault().subjects(acme, VaultKind.CONTACT, null, 10).size()))
                .isZero();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.REJECTION_TAKEN_BACK)
                .singleElement()
                .satisfies(event -> assertThat(event.event().details())
                        .isEqualTo(Map.of("by", "recruiter-3", "reason", "REOPENED")));
        consistent();
    }

    @Test
    @Proves({"A17", "Q34", "V-C7", "R-07"})
    void aLinkThatNobodyHasUsedAnswersLikeEveryInvalidOne() {
        world.rejectNext(1);
        world.run();
        assertThat(unreject("a-1")).isEqualTo(new UnrejectionResult.AfterMail("a-1", false));
        assertThat(unreject("a-1")).isEqualTo(new UnrejectionResult.AfterMail("a-1", true));
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.REVOKED);
        assertThat(world.candidate("a-1").look(Locale.JAPANESE)).isEmpty();
        assertThat(world.company().candidate(world.token("a-1")).look(Locale.JAPANESE))
                .isEqualTo(world.company().candidate(never()).look(Locale.JAPANESE));
        consistent();
    }

    private RawToken never() {
        return new LinkTokens(world.keys).issue(new OpaqueId(1, 1));
    }

    @Test
    @Proves({"A17", "Q34", "CMP-3"})
    void whomTheAgencyHasStaysCountedAndIsFlaggedAndTheCompanyHearsTheSameAsOfAnUnusedLink() {
        world.count(1);
        world.rejectNext(1);
        world.run();
        UnrejectionResult registered = unreject("a-1");
        UnrejectionResult unused = unreject("a-2");
        assertThat(registered).isEqualTo(new UnrejectionResult.AfterMail("a-1", false));
        assertThat(unused).isEqualTo(new UnrejectionResult.AfterMail("a-2", false));
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.ACKNOWLEDGED);
        assertThat(world.referral("a-1").flags()).containsExactly(EligibilityCode.NOT_REJECTED);
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
        assertThat(world.company()
                        .operator()
                        .explain(world.referral("a-1").id())
                        .orElseThrow()
                        .flags())
                .containsExactly(EligibilityCode.NOT_REJECTED);
        assertThat(world.company()
                        .agency(World.AGENCY)
                        .explain(world.referral("a-1").id())
                        .orElseThrow()
                        .flags())
                .containsExactly(EligibilityCode.NOT_REJECTED);
        world.run();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.REFERRAL_FLAGGED)
                .hasSize(1);
        consistent();
    }

    @Test
    @Proves({"A17", "Q34"})
    void whoHasConsentedIsStillHandedOverAndLookedAtBeforeTheyCount() {
        world.consented(1);
        assertThat(unreject("a-1")).isEqualTo(new UnrejectionResult.AfterMail("a-1", false));
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        assertThat(world.desk().credits(World.AGENCY).counted()).isZero();
    }

    @Test
    @Proves({"A17", "CMP-3"})
    void theApplicationCanBeRejectedAnewWithANewMail() {
        Rejection first = world.rejection(1);
        world.reject(first);
        world.run();
        OpaqueId before = world.referral("a-1").id();
        unreject("a-1");
        assertThat(world.reject(first))
                .as("an event that comes twice is no new decision (A15)")
                .isEqualTo(new RejectionResult.WithoutLink("a-1", NoLinkReason.TAKEN_BACK, true));
        world.run();
        assertThat(world.mail.letters()).hasSize(1);

        world.clock.move(Duration.ofDays(3));
        Rejection second = world.rejection(1);
        assertThat(world.reject(second)).isInstanceOfSatisfying(RejectionResult.Linked.class, linked -> {
            assertThat(linked.repeated()).isFalse();
            assertThat(linked.referral()).isNotEqualTo(before);
        });
        assertThat(world.reject(second))
                .isInstanceOfSatisfying(
                        RejectionResult.Linked.class,
                        linked -> assertThat(linked.repeated()).isTrue());
        assertThat(world.reject(first)).isEqualTo(new RejectionResult.Conflict("a-1"));
        world.run();
        assertThat(world.mail.letters()).hasSize(2);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
        assertThat(List.of(world.figure("funnel.issued"), world.figure("funnel.mailed")))
                .containsExactly(2L, 2L);
        assertThat(unreject("a-1")).isEqualTo(new UnrejectionResult.AfterMail("a-1", false));
        consistent();
    }

    @Test
    @Proves({"A17", "H19"})
    void theMailOfTheFirstDecisionComesBackUnderTheCompanysApplication() {
        world.reject(world.rejection(1));
        world.run();
        String messageId = world.letter("a-1").messageId();
        rejectAnew();
        MailReport bounce = new MailReport.Failed(
                List.of(MailReference.of(messageId.substring(0, messageId.indexOf('@')))), "5.1.1");
        assertThat(world.desk().mails().returned(List.of(bounce)))
                .containsExactly(new MailReportResult.Taken("a-1", MailReturnKind.BOUNCED));
        assertThat(world.desk().mails().bounced(RECRUITER, null, 10))
                .extracting(ReturnedMail::application)
                .containsExactly("a-1");
    }

    @Test
    @Proves({"A17", "R-71"})
    void thePersonIsShownTheCompanysApplicationOfBothDecisions() {
        world.reject(world.rejection(1));
        world.run();
        rejectAnew();
        PrivacyDesk desk = Officer.of(world.desk());
        assertThat(Officer.disclosed(desk, "a-1").sections())
                .filteredOn(section -> section.topic() == Disclosure.Topic.APPLICATIONS)
                .flatExtracting(Disclosure.Section::rows)
                .extracting(row ->
                        Objects.requireNonNull(row.fields().get("application")).reveal())
                .containsExactly("a-1", "a-1");
    }

    private void rejectAnew() {
        unreject("a-1");
        world.clock.move(Duration.ofDays(3));
        world.reject(world.rejection(1));
        world.run();
    }

    @Test
    @Proves("A17")
    void whoRegisteredAfterTheFirstDecisionCountsOnce() {
        world.count(1);
        unreject("a-1");
        world.clock.move(Duration.ofDays(3));
        world.reject(world.rejection(1));
        world.run();
        String token = world.mail.letters().get(1).relay().link().reveal();
        CandidateDesk again = world.company().candidate(RawToken.of(token.substring(token.lastIndexOf('/') + 1)));
        again.consent(world.form(World.address(1)));
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
    }

    @Test
    @Proves("A17")
    void manyAtOnceWithAResultForEach() {
        world.rejectNext(1500);
        List<Unrejection> all = new ArrayList<>(IntStream.rangeClosed(1, 1500)
                .mapToObj(i -> Unrejection.of("a-" + i, "recruiter-3", ""))
                .toList());
        all.set(3, Unrejection.of("", "recruiter-3", ""));
        all.set(4, Unrejection.of("a-1", "recruiter-3", ""));
        all.add(Unrejection.of("nobody", "recruiter-3", ""));
        List<UnrejectionResult> results = world.desk().unreject(all);
        assertThat(results).hasSize(1501);
        assertThat(results.get(0)).isEqualTo(new UnrejectionResult.BeforeMail("a-1", false));
        assertThat(results.get(3))
                .isInstanceOfSatisfying(
                        UnrejectionResult.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.path()).isEqualTo("[3].application")));
        assertThat(results.get(4)).isEqualTo(new UnrejectionResult.BeforeMail("a-1", true));
        assertThat(results.get(1500)).isEqualTo(new UnrejectionResult.NotRejected("nobody"));
        world.run();
        assertThat(world.mail.letters()).hasSize(2);
        consistent();
        assertThat(world.company().company("nobody").unreject(Unrejection.of("a-1", "recruiter-3", "")))
                .isEqualTo(new UnrejectionResult.NotRejected("a-1"));
    }

    @Test
    @Proves("R-72")
    void erasingThePersonTakesTheFormerApplicationToo() {
        world.reject(world.rejection(1));
        unreject("a-1");
        world.clock.move(Duration.ofDays(3));
        world.reject(world.rejection(1));
        world.run();
        Officer.of(world.desk()).erasures().erase("a-1");
        assertThat(world.<Long>read((unit, acme) -> unit.exports().read(acme, RowKind.REJECTION, null, 100).stream()
                        .filter(row -> row.toString().contains("a-1"))
                        .count()))
                .isZero();
    }

    private UnrejectionResult unreject(String application) {
        return world.desk().unreject(Unrejection.of(application, "recruiter-3", "REOPENED"));
    }

    private void consistent() {
        world.recomputed();
    }
}
