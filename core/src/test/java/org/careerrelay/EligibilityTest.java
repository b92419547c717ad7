package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationFacts;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.spi.qualification.EligibilityCheck;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands against a count, through the doors. */
class EligibilityTest {

    private World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"A28", "CMP-14"})
    void whoAppliesFromTheCompanysOwnAddressWaitsForAReview() {
        String application = handedOver("saiyo@example.co.jp");
        assertThat(answer(application)).isEqualTo(Outcome.PENDING);
        assertThat(standing(application))
                .isEqualTo(new Standing(QualificationState.REVIEW, List.of(EligibilityCode.SELF)));
        assertThat(counted()).isZero();
    }

    @Test
    @Proves({"A28", "CMP-15"})
    void addressesOfStaffAndThrowAwayAddressesWaitForAReview() {
        open(policy -> policy.staffDomains("example.jp").disposableDomains("mail.example.com", "example.jp"));
        assertThat(answer(handedOver("taro@example.jp"))).isEqualTo(Outcome.PENDING);
        assertThat(standing("taro@example.jp").codes())
                .containsExactly(EligibilityCode.STAFF_EMAIL, EligibilityCode.DISPOSABLE_EMAIL);
        assertThat(answer(handedOver("taro@a.MAIL.example.com"))).isEqualTo(Outcome.PENDING);
        assertThat(standing("taro@a.MAIL.example.com").codes()).containsExactly(EligibilityCode.DISPOSABLE_EMAIL);
        assertThat(answer(handedOver("taro@email.example.com"))).isEqualTo(Outcome.COUNTED);
    }

    @Test
    @Proves("R-60")
    void whatIsFoundHasNoSayInWhetherSomebodyGetsALink() {
        open(policy -> policy.staffDomains("example.jp").disposableDomains("example.jp"));
        assertThat(world.reject(Rejection.of("x", "山田 太郎", "taro@example.jp", World.START, "recruiter-3")))
                .isInstanceOf(RejectionResult.Linked.class);
    }

    @Test
    @Proves({"A28", "A17", "Q34", "Q10"})
    void aRejectionTakenBackAfterTheConsentIsKeptAndFlagged() {
        String application = handedOver("taro@example.jp");
        world.desk().revoke(application);
        assertThat(world.referral(application).flags()).containsExactly(EligibilityCode.NOT_REJECTED);
        world.desk().revoke(application);
        assertThat(answer(application)).isEqualTo(Outcome.PENDING);
        assertThat(standing(application))
                .isEqualTo(new Standing(QualificationState.REVIEW, List.of(EligibilityCode.NOT_REJECTED)));
        world.run();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.REFERRAL_FLAGGED)
                .hasSize(1);
    }

    @Test
    @Proves({"A17", "Q34"})
    void aRejectionTakenBackAfterTheCountLeavesTheCount() {
        String application = handedOver("taro@example.jp");
        answer(application);
        world.desk().revoke(application);
        assertThat(world.referral(application).flags()).containsExactly(EligibilityCode.NOT_REJECTED);
        assertThat(counted()).isOne();
    }

    @Test
    @Proves({"A28", "Q3"})
    void aPersonWhoCountsAlreadyIsFound() {
        answer(handedOver("taro@example.jp"));
        reject("second", "TARO@example.jp");
        world.run();
        world.candidate("second").consent(world.form("second", "taro@example.jp"));
        world.run();
        assertThat(answer("second")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(standing("second"))
                .isEqualTo(new Standing(QualificationState.REFUSED, List.of(EligibilityCode.DUPLICATE_PERSON)));
    }

    @Test
    @Proves({"A28", "Q5"})
    void whomTheAgencyKnewBeforeDoesNotCountAndTheOperatorSeesWhy() {
        String application = handedOver("taro@example.jp");
        OpaqueId id = world.referral(application).id();
        world.company()
                .agency(World.AGENCY)
                .acknowledge(List.of(new Acknowledgement(
                        id,
                        AgencyAnswer.ACCEPTED_DUPLICATE,
                        world.clock.instant(),
                        AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, World.TODAY))));
        assertThat(standing(application))
                .isEqualTo(new Standing(QualificationState.REFUSED, List.of(EligibilityCode.ALREADY_KNOWN)));
    }

    @Test
    @Proves({"A28", "R-62"})
    void aConsentThatHasRunOutRefusesWithEverythingElseThatStandsAgainstIt() {
        open(policy -> policy.staffDomains("example.jp"));
        String application = handedOver("taro@example.jp");
        world.clock.move(Duration.ofDays(366));
        assertThat(answer(application)).isEqualTo(Outcome.NOT_COUNTED);
        assertThat(standing(application))
                .isEqualTo(new Standing(
                        QualificationState.REFUSED, List.of(EligibilityCode.NO_CONSENT, EligibilityCode.STAFF_EMAIL)));
    }

    @Test
    @Proves("A28")
    void linksThatEndedAreExplained() {
        reject("expired", "taro@example.jp");
        reject("revoked", "hanako@example.jp");
        world.run();
        world.desk().revoke("revoked");
        world.clock.move(Duration.ofDays(31));
        world.run();
        assertThat(standing("expired"))
                .isEqualTo(new Standing(
                        QualificationState.REFUSED, List.of(EligibilityCode.LINK_EXPIRED, EligibilityCode.NO_CONSENT)));
        assertThat(standing("revoked"))
                .isEqualTo(new Standing(
                        QualificationState.REFUSED, List.of(EligibilityCode.LINK_REVOKED, EligibilityCode.NO_CONSENT)));
    }

    @Test
    @Proves({"A28", "CMP-15"})
    void moreThanTheLimitOfADayWaitForAReviewAndTheNextDayBeginsAnew() {
        open(policy -> policy.perDay(2));
        world.consented(5);
        world.run();
        assertThat(outcomes(1, 3)).containsExactly(Outcome.COUNTED, Outcome.COUNTED, Outcome.PENDING);
        assertThat(outcomes(4, 4)).containsExactly(Outcome.PENDING);
        assertThat(standing("a-4").codes()).containsExactly(EligibilityCode.VELOCITY);
        world.clock.move(Duration.ofDays(1));
        assertThat(outcomes(5, 5)).containsExactly(Outcome.COUNTED);
        assertThat(counted()).isEqualTo(3);
    }

    @Test
    @Proves({"A28", "A36"})
    void aHostAddsConditionsOfItsOwnAndDropsNone() {
        with(check("no-one-today", facts -> false), check("always", facts -> true));
        open(policy -> policy);
        String application = handedOver("saiyo@example.co.jp");
        assertThat(answer(application)).isEqualTo(Outcome.NOT_COUNTED);
        assertThat(world.company()
                        .operator()
                        .qualification(world.referral(application).id()))
                .hasValueSatisfying(standing -> assertThat(standing.findings())
                        .containsExactly(
                                Finding.of(EligibilityCode.SELF), new Finding(EligibilityCode.CUSTOM, "no-one-today")));
    }

    @Test
    @Proves("A36")
    void aConditionOfTheHostsSeesFactsAndNobody() {
        with(check(
                "only-acme",
                facts -> facts.company().equals(World.ACME)
                        && facts.agency().equals(World.AGENCY)
                        && facts.consentHolds()
                        && !facts.personCounted()));
        open(policy -> policy);
        assertThat(answer(handedOver("taro@example.jp"))).isEqualTo(Outcome.COUNTED);
        assertThat(QualificationFacts.class.getRecordComponents())
                .extracting(component -> component.getType().getName())
                .noneMatch(type -> type.contains("pii"));
    }

    @Test
    void conditionsNeedNamesOfTheirOwn() {
        assertThatThrownBy(() -> with(check("Bad name", facts -> true)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("eligibility.reason");
        assertThatThrownBy(() -> with(check("same", facts -> true), check("same", facts -> true)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("eligibility.twice");
    }

    @Test
    @Proves("A28")
    void whatIsNotReviewedRefusesAtOnce() {
        open(policy -> policy.staffDomains("example.jp").reviewed(Set.of()));
        String application = handedOver("taro@example.jp");
        assertThat(answer(application)).isEqualTo(Outcome.NOT_COUNTED);
        assertThat(standing(application).state()).isEqualTo(QualificationState.REFUSED);
    }

    @Test
    void whoWaitsAndWhoCountedIsToldFromTheReferralAlone() {
        String application = handedOver("taro@example.jp");
        assertThat(standing(application)).isEqualTo(new Standing(QualificationState.WAITING, List.of()));
        answer(application);
        assertThat(standing(application)).isEqualTo(new Standing(QualificationState.COUNTED, List.of()));
        OpaqueId id = world.referral(application).id();
        assertThat(world.<List<?>>read((unit, acme) -> unit.qualifications().find(acme, List.of(id))))
                .isEmpty();
        assertThat(world.company().operator().qualification(new OpaqueId(0, 0))).isEmpty();
    }

    private void with(EligibilityCheck... checks) {
        world.close();
        world = World.built(MemoryStorage.create(), builder -> {
            List.of(checks).forEach(builder::eligibility);
            return builder;
        });
        world.settle(World.ACME);
    }

    private void open(UnaryOperator<QualificationPolicy> policy) {
        world.desk()
                .open(World.programme()
                        .policies(Policies.DEFAULT.qualification(policy.apply(QualificationPolicy.DEFAULT))));
    }

    private void reject(String application, String address) {
        world.reject(Rejection.of(application, "山田 太郎", address, world.clock.instant(), "recruiter-3"));
    }

    /** Rejected, mailed, consented and handed over; the application is named after the address. */
    private String handedOver(String address) {
        reject(address, address);
        world.run();
        world.candidate(address).consent(world.form(address, address));
        world.run();
        return address;
    }

    private Outcome answer(String application) {
        return world.company()
                .agency(World.AGENCY)
                .acknowledge(List.of(new Acknowledgement(
                        world.referral(application).id(), AgencyAnswer.ACCEPTED_NEW, world.clock.instant())))
                .get(0)
                .outcome();
    }

    private List<Outcome> outcomes(int from, int to) {
        return world
                .company()
                .agency(World.AGENCY)
                .acknowledge(IntStream.rangeClosed(from, to)
                        .mapToObj(person -> new Acknowledgement(
                                world.referral("a-" + person).id(), AgencyAnswer.ACCEPTED_NEW, world.clock.instant()))
                        .toList())
                .stream()
                .map(result -> result.outcome())
                .toList();
    }

    private Standing standing(String application) {
        Qualification row = world.company()
                .operator()
                .qualification(world.referral(application).id())
                .orElseThrow();
        return new Standing(
                row.state(), row.findings().stream().map(Finding::code).toList());
    }

    private long counted() {
        return world.desk().credits(World.AGENCY).counted();
    }

    private static EligibilityCheck check(String reason, Predicate<QualificationFacts> passes) {
        return new EligibilityCheck() {
            @Override
            public String reason() {
                return reason;
            }

            @Override
            public boolean passes(QualificationFacts facts) {
                return passes.test(facts);
            }
        };
    }

    private record Standing(QualificationState state, List<EligibilityCode> codes) {}
}
