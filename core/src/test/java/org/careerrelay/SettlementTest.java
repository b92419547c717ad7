package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.Months.DECEMBER;
import static org.careerrelay.Months.DECEMBER_1;
import static org.careerrelay.Months.JANUARY_1;
import static org.careerrelay.Months.LAST_MINUTE;
import static org.careerrelay.Months.NOVEMBER;
import static org.careerrelay.Months.agency;
import static org.careerrelay.Months.agencyKeys;
import static org.careerrelay.Months.company;
import static org.careerrelay.Months.companyKeys;
import static org.careerrelay.Months.exchange;
import static org.careerrelay.Months.issueBoth;
import static org.careerrelay.Months.to;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.qualification.ReviewResult;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Verdict;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A month between a company's installation and an agency's: both state it and compare it. */
class SettlementTest {

    @Test
    @Proves("A35")
    void bothSidesStateTheSameReferralsEachFromItsOwnBooks() {
        try (World world = World.immediate()) {
            world.count(12);
            to(world, DECEMBER_1);
            Signed<SettlementStatement> ours = company(world, NOVEMBER).statement();
            Signed<SettlementStatement> theirs = agency(world, NOVEMBER).statement();

            assertThat(ours.document().items())
                    .hasSize(12)
                    .isEqualTo(theirs.document().items())
                    .extracting(SettlementItem::referral)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj(person -> world.referral("a-" + person).id())
                            .toList());
            SettlementTotals totals = ours.document().totals();
            assertThat(totals).isEqualTo(world.desk().settlement(World.AGENCY, NOVEMBER));
            assertThat(totals.of(LedgerKind.COUNT)).isEqualTo(12);
            assertThat(totals.of(LedgerKind.GRANT)).isOne();
            assertThat(List.of(
                            totals.progressBefore(),
                            totals.progressAfter(),
                            totals.availableBefore(),
                            totals.availableAfter()))
                    .containsExactly(0L, 2L, 0L, 1L);
            assertThat(theirs.document().totals()).isNull();
            assertThat(companyKeys(world).check(ours)).isEqualTo(Verdict.VALID);
            assertThat(agencyKeys(world).check(theirs)).isEqualTo(Verdict.VALID);

            for (Reconciliation each : exchange(world, NOVEMBER)) {
                assertThat(each.difference().isEmpty()).isTrue();
                assertThat(each.unexplained().isEmpty()).isTrue();
                assertThat(each.inTransit()).isEmpty();
            }
        }
    }

    @Test
    @Proves("A35")
    void anAnswerOnItsWayAtTheEndOfTheMonthIsToldFromADifferenceAndArrivesInTheNext() {
        try (World world = World.immediate()) {
            world.count(3);
            world.consented(2);
            world.run();
            to(world, LAST_MINUTE);
            world.toCompany.cut(true);
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            to(world, DECEMBER_1);
            issueBoth(world, NOVEMBER);
            List<Reconciliation> november = exchange(world, NOVEMBER);
            world.toCompany.cut(false);
            world.run();
            to(world, JANUARY_1);
            issueBoth(world, DECEMBER);
            List<Reconciliation> december = exchange(world, DECEMBER);

            List<OpaqueId> late = Stream.of("a-4", "a-5")
                    .map(application -> world.referral(application).id())
                    .toList();
            for (Reconciliation each : november) {
                assertThat(each.difference().onlyAgency())
                        .extracting(SettlementItem::referral)
                        .containsExactlyElementsOf(late);
                assertThat(each.inTransit()).containsExactlyElementsOf(late);
                assertThat(each.unexplained().isEmpty()).isTrue();
            }
            for (Reconciliation each : december) {
                assertThat(each.difference().onlyCompany())
                        .extracting(SettlementItem::referral)
                        .containsExactlyElementsOf(late);
                assertThat(each.arrived()).extracting(SettlementItem::referral).containsExactlyElementsOf(late);
                assertThat(each.unexplained().isEmpty()).isTrue();
                assertThat(each.carriedForward().isEmpty()).isTrue();
            }
            assertThat(world.desk().settlement(World.AGENCY, DECEMBER).of(LedgerKind.COUNT))
                    .isEqualTo(2);
        }
    }

    @Test
    @Proves("A35")
    void whatTheAgencyCallsNewAndTheCompanyHadCountedIsADifference() {
        try (World world = World.immediate()) {
            world.count(1);
            world.reject(Rejection.of("again", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
            world.run();
            world.candidate("again").consent(world.form("again", World.address(1)));
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW); // it should have said duplicate
            world.run();
            to(world, DECEMBER_1);

            SettlementItem again = new SettlementItem(world.referral("again").id(), Kind.COUNT);
            for (Reconciliation each : exchange(world, NOVEMBER)) {
                assertThat(each.unexplained().onlyAgency()).containsExactly(again);
                assertThat(each.unexplained().onlyCompany()).isEmpty();
                assertThat(each.inTransit()).isEmpty();
            }
        }
    }

    @Test
    @Proves("Q33")
    void anAgencysSilenceCountsNothingAndStandsInBothStatements() {
        try (World world = World.immediate()) {
            world.count(1);
            world.consented(1);
            world.run();
            to(world, DECEMBER_1);
            OpaqueId silent = world.referral("a-2").id();
            for (SettlementDesk desk : List.of(company(world, NOVEMBER), agency(world, NOVEMBER))) {
                assertThat(desk.statement().document().unanswered()).containsExactly(silent);
                assertThat(desk.statement().document().items())
                        .extracting(SettlementItem::referral)
                        .doesNotContain(silent);
            }
            world.answerAll(AgencyAnswer.REFUSED);
            world.run();
            for (SettlementDesk desk : List.of(company(world, NOVEMBER), agency(world, NOVEMBER))) {
                assertThat(desk.statement().document().unanswered())
                        .as("as it was at the month's end, whenever it is asked")
                        .containsExactly(silent);
            }
            to(world, JANUARY_1);
            assertThat(company(world, DECEMBER).statement().document().unanswered())
                    .isEmpty();
        }
    }

    @Test
    @Proves("Q33")
    void aReferralThatIsDisputedForSilenceStaysInBothStatements() {
        try (World world = World.immediate()) {
            world.consented(1);
            world.run();
            to(world, JANUARY_1);
            world.run();
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.DISPUTED);
            OpaqueId disputed = world.referral("a-1").id();
            assertThat(company(world, DECEMBER).statement().document().unanswered())
                    .containsExactly(disputed);
            assertThat(agency(world, DECEMBER).statement().document().unanswered())
                    .containsExactly(disputed);
        }
    }

    @Test
    @Proves({"A27", "A35"})
    void whatAHoldKeepsBackIsPendingAndArrivesInTheNextMonth() {
        try (World world = World.with(programme ->
                programme.policies(Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.holdDays(30))))) {
            world.count(2);
            to(world, DECEMBER_1);
            issueBoth(world, NOVEMBER);
            List<Reconciliation> november = exchange(world, NOVEMBER);
            world.clock.move(Duration.ofDays(20));
            world.run();
            to(world, JANUARY_1);
            issueBoth(world, DECEMBER);
            List<Reconciliation> december = exchange(world, DECEMBER);

            List<OpaqueId> held = Stream.of("a-1", "a-2")
                    .map(application -> world.referral(application).id())
                    .toList();
            for (Reconciliation each : november) {
                assertThat(each.pending()).containsExactlyElementsOf(held);
                assertThat(each.inTransit()).isEmpty();
                assertThat(each.unexplained().isEmpty()).isTrue();
            }
            for (Reconciliation each : december) {
                assertThat(each.arrived()).extracting(SettlementItem::referral).containsExactlyElementsOf(held);
                assertThat(each.pending()).isEmpty();
                assertThat(each.unexplained().isEmpty()).isTrue();
                assertThat(each.carriedForward().isEmpty()).isTrue();
            }
        }
    }

    @Test
    void whatWasLookedAtWhenTheMonthEndedStaysPendingInItWhateverBecomesOfTheCount() {
        try (World world = World.immediate()) {
            world.count(1);
            world.consented(1);
            world.run();
            OpaqueId stopped = world.referral("a-2").id();
            ReviewDesk reviews = world.company().operator().reviews(World.ACME, World.AGENCY);
            reviews.hold(new ReviewCommand("hold", stopped, "operator-1", ""));
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            to(world, DECEMBER_1);
            SettlementStatement november = company(world, NOVEMBER).statement().document();
            assertThat(november.pending()).containsExactly(stopped);

            reviews.lift(new ReviewCommand("lift", stopped, "operator-1", ""));
            assertThat(world.desk().credits(World.AGENCY).counted()).isEqualTo(2);
            assertThat(company(world, NOVEMBER).statement().document()).isEqualTo(november);
            world.company()
                    .operator()
                    .samePerson(
                            World.ACME,
                            new PersonMerge("merge", world.referral("a-1").id(), stopped, "operator-1"));
            assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
            assertThat(company(world, NOVEMBER).statement().document()).isEqualTo(november);
        }
    }

    @Test
    void whatWasVoidedBeforeAnAnswerIsPendingInNoMonth() {
        try (World world = World.immediate()) {
            world.consented(1);
            world.rejectNext(1);
            world.run();
            to(world, DECEMBER_1);
            ReviewDesk reviews = world.company().operator().reviews(World.ACME, World.AGENCY);
            for (String application : List.of("a-1", "a-2")) {
                OpaqueId id = world.referral(application).id();
                assertThat(reviews.voidReferral(new ReviewCommand(application, id, "operator-1", "")))
                        .isEqualTo(new ReviewResult.Done(QualificationState.VOIDED, false));
            }
            assertThat(company(world, NOVEMBER).statement().document().pending())
                    .as("nobody has answered")
                    .isEmpty();

            to(world, LAST_MINUTE); // the clock is put back
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            to(world, DECEMBER_1);
            SettlementStatement november = company(world, NOVEMBER).statement().document();
            assertThat(november.unanswered()).as("the answer has come").isEmpty();
            assertThat(november.pending()).as("and found what was decided").isEmpty();
        }
    }
}
