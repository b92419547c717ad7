package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.credit.OutstandingCredits.Age;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an agency owes, by the company's ledger and by its own answers. */
class OutstandingTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void bothSidesReckonTheSame() {
        world.count(20);
        world.clock.move(Duration.ofDays(100));
        world.count(15);
        request("first");
        assertThat(byLedger().ages()).startsWith(new Age(0, 3, 1, 0), new Age(3, 6, 1, 1));
        assertThat(byLedger().available()).isEqualTo(2);
        assertThat(byLedger().reserved()).isOne();
        assertThat(byLedger()).isEqualTo(byAnswers(CreditRule.TEN_FOR_ONE));

        Hires.join(world, request("second"));
        assertThat(byLedger().reserved()).isOne();
        assertThat(byLedger().available()).isOne();
        assertThat(byAnswers(CreditRule.TEN_FOR_ONE).ages()).startsWith(new Age(0, 3, 1, 0), new Age(3, 6, 0, 1));
        assertThat(byLedger()).isEqualTo(byAnswers(CreditRule.TEN_FOR_ONE));
    }

    @Test
    void whatWasDeclinedIsOwedAgain() {
        world.count(10);
        world.inbox().introduction(request("first")).declined();
        world.run();
        assertThat(byLedger().available()).isOne();
        assertThat(byLedger()).isEqualTo(byAnswers(CreditRule.TEN_FOR_ONE));
    }

    @Test
    void theRuleIsThatOfTheContract() {
        world.count(10);
        assertThat(byAnswers(new CreditRule(4, 3)).available()).isEqualTo(6);
        assertThatThrownBy(() -> byAnswers(new CreditRule(0, 1))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void eachCompanyStandsByItself() {
        world.settle("globex");
        world.company().company("globex").open(World.programme());
        world.settle("initech");
        world.count(10);

        assertThat(world.company().agency(World.AGENCY).outstanding())
                .extracting(OutstandingCredits::company, OutstandingCredits::available)
                .containsExactly(tuple(World.ACME, 1L), tuple("globex", 0L));
        assertThat(world.company().agency(World.AGENCY).outstanding("initech")).isEmpty();
        assertThat(world.company().agency(World.AGENCY).outstanding("nobody")).isEmpty();
        assertThat(world.company().agency("agency-9").outstanding()).isEmpty();
        assertThat(world.inbox().outstanding("globex", CreditRule.TEN_FOR_ONE).available())
                .isZero();
        assertThat(world.agency()
                        .agency("agency-9")
                        .inbox()
                        .outstanding(World.ACME, CreditRule.TEN_FOR_ONE)
                        .ages())
                .hasSize(5);
    }

    @Test
    void whatHasRunOutIsOwedNoMoreUnlessItIsInUse() {
        world.desk()
                .open(World.programme()
                        .policies(World.programme().policies().credits(CreditPolicy.DEFAULT.expiryMonths(1))));
        world.count(20);
        request("first");
        world.clock.move(Duration.ofDays(40)); // no pass of the dispatcher writes it down

        assertThat(byLedger().available()).isZero();
        assertThat(byLedger().reserved()).isOne();
    }

    @Test
    void whatAnotherCompanyHasInUseIsNotThisOnes() {
        world.count(10);
        world.settle("globex");
        CompanyDesk globex = world.company().company("globex");
        globex.open(World.programme());
        globex.openBalance(World.AGENCY, new OpeningBalance("o-1", 10, "annex-2", "hr-1"));
        assertThat(globex.request(World.AGENCY, JobOrder.titled("営業"))).isInstanceOf(RequestResult.Requested.class);
        world.run();

        assertThat(world.inbox().introductions()).hasSize(1);
        assertThat(byAnswers(CreditRule.TEN_FOR_ONE).available()).isOne();
        assertThat(byAnswers(CreditRule.TEN_FOR_ONE).reserved()).isZero();
    }

    private OutstandingCredits byLedger() {
        return world.company().agency(World.AGENCY).outstanding(World.ACME).orElseThrow();
    }

    private OutstandingCredits byAnswers(CreditRule rule) {
        return world.inbox().outstanding(World.ACME, rule);
    }

    private OpaqueId request(String key) {
        return Hires.requested(world, JobOrder.titled("営業").requestKey(key));
    }
}
