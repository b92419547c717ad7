package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.SettlementDesk;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.signature.Verifier;

/** Both sides settle months: their statements, what one makes of the other's, and their decisions are what the {@link SettlementModel} says. */
final class SettlementRun {

    private final Circle circle;
    private final String company;
    private final SettlementModel model;
    private final Verifier keys;

    SettlementRun(Circle circle, String company, CircleModel people) {
        this.circle = circle;
        this.company = company;
        this.model = new SettlementModel(company, people);
        this.keys = Verifier.of(circle.relay.operator().verificationKeys());
    }

    void received(Set<OpaqueId> referrals) {
        referrals.forEach(referral -> model.received(referral, circle.clock.instant()));
    }

    /** The agency writes its answer down, where it has the referral. */
    void answered(OpaqueId referral, AgencyAnswer answer) {
        int written =
                circle.relay.agency(Circle.AGENCY).inbox().answer(List.of(new InboxAnswer(company, referral, answer)));
        assertThat(written).isEqualTo(model.answered(referral, answer, circle.clock.instant()) ? 1 : 0);
    }

    Map<OpaqueId, AgencyAnswer> onTheirWay() {
        return model.onTheirWay();
    }

    void settle(CircleCommand.Settle settle, String key) {
        Instant now = circle.clock.instant();
        YearMonth month = YearMonth.from(ContractModel.day(now)).minusMonths(settle.monthsBack());
        SettlementDesk desk = desk(settle.side(), month);
        if (!SettlementModel.isOver(month, now)) {
            // What was issued stays, also where the clock was put back since.
            if (!model.steps(settle.side(), month).isEmpty()) {
                assertThat(desk.statement().document()).isEqualTo(model.statement(settle.side(), month));
            } else {
                assertThatThrownBy(desk::statement).isInstanceOf(InvalidInputException.class);
            }
            return;
        }
        switch (settle.act()) {
            case EXCHANGE -> {
                for (Party side : Party.values()) {
                    decide(side, month, SettlementDecision.issue(key, "accountant-1"));
                }
                for (Party side : Party.values()) {
                    send(side, month);
                }
            }
            case ISSUE -> decide(settle.side(), month, SettlementDecision.issue(key, "accountant-1"));
            case SIGN_OFF -> decide(settle.side(), month, SettlementDecision.signOff(key, "accountant-2"));
            case DISPUTE ->
                decide(
                        settle.side(),
                        month,
                        SettlementDecision.dispute(key, "accountant-2", disputed(settle.side(), month), "why"));
            case RESOLVE -> decide(settle.side(), month, SettlementDecision.resolve(key, "accountant-1", "agreed"));
            case SEND -> send(settle.side(), month);
        }
        for (Party side : Party.values()) {
            assertSettled(side, month);
        }
    }

    private SettlementDesk desk(Party side, YearMonth month) {
        return side == Party.COMPANY
                ? circle.relay.operator().settlement(company, Circle.AGENCY, month)
                : circle.relay.agency(Circle.AGENCY).inbox().settlement(company, month);
    }

    private List<SettlementItem> disputed(Party side, YearMonth month) {
        return model.reconciliation(side, month)
                .map(Reconciliation::unexplained)
                .map(unexplained -> side == Party.COMPANY ? unexplained.onlyCompany() : unexplained.onlyAgency())
                .orElse(List.of());
    }

    private void decide(Party side, YearMonth month, SettlementDecision decision) {
        SettlementOutcome outcome = desk(side, month).record(decision);
        if (!model.decided(side, month, decision.state())) {
            assertThat(outcome).isEqualTo(new SettlementOutcome.NotNow());
            return;
        }
        SettlementStep step = new SettlementStep(model.steps(side, month).size(), circle.clock.instant(), decision);
        assertThat(outcome).isEqualTo(new SettlementOutcome.Recorded(step, false));
        assertThat(desk(side, month).record(decision)).isEqualTo(new SettlementOutcome.Recorded(step, true));
    }

    private void send(Party from, YearMonth month) {
        StatementReceipt receipt =
                desk(from.other(), month).receive(desk(from, month).statement(), keys);
        Boolean repeated = model.sent(from, month);
        assertThat(receipt)
                .isEqualTo(
                        repeated == null
                                ? new StatementReceipt.Refused(StatementReceipt.Reason.CONFLICT)
                                : new StatementReceipt.Taken(repeated));
    }

    private void assertSettled(Party side, YearMonth month) {
        SettlementDesk desk = desk(side, month);
        assertThat(desk.statement().document()).isEqualTo(model.statement(side, month));
        assertThat(desk.steps())
                .extracting(step -> step.decision().state())
                .containsExactlyElementsOf(model.steps(side, month));
        assertThat(desk.reconciliation()).isEqualTo(model.reconciliation(side, month));
    }
}
