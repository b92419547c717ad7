package org.careerrelay.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

class SettlementRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    private final List<SettlementStep> steps = new ArrayList<>();

    @Test
    @Proves("A35")
    void aStatementIsIssuedDisputedAndResolved() {
        take(SettlementDecision.issue("1", "a"));
        take(SettlementDecision.dispute(
                "2", "a", List.of(new SettlementItem(new OpaqueId(1, 1), Kind.COUNT)), "no such person"));
        take(SettlementDecision.resolve("3", "a", "the company takes it back"));
        assertThat(steps).extracting(SettlementStep::sequence).containsExactly(1, 2, 3);
        assertThat(decide(SettlementDecision.signOff("4", "a"))).isEqualTo(new SettlementOutcome.NotNow());
    }

    @Test
    @Proves("A35")
    void aStatementIsIssuedAndSignedOff() {
        assertThat(decide(SettlementDecision.signOff("1", "a"))).isEqualTo(new SettlementOutcome.NotNow());
        take(SettlementDecision.issue("1", "a"));
        assertThat(decide(SettlementDecision.issue("2", "a"))).isEqualTo(new SettlementOutcome.NotNow());
        take(SettlementDecision.signOff("2", "a"));
        assertThat(decide(SettlementDecision.dispute("3", "a", List.of(), "late")))
                .isEqualTo(new SettlementOutcome.NotNow());
    }

    @Test
    @Proves("A21")
    void theSameDecisionAgainChangesNothingAndAnotherWithItsKeyIsAConflict() {
        SettlementStep issued = take(SettlementDecision.issue("1", "a"));
        take(SettlementDecision.signOff("2", "a"));
        assertThat(decide(SettlementDecision.issue("1", "a")))
                .as("also when it could not follow any more")
                .isEqualTo(new SettlementOutcome.Recorded(issued, true));
        assertThat(decide(SettlementDecision.issue("1", "b"))).isEqualTo(new SettlementOutcome.Conflict(issued));
        assertThat(decide(SettlementDecision.signOff("1", "a"))).isEqualTo(new SettlementOutcome.Conflict(issued));
    }

    /** Whatever is tried in whatever order: only the arrows of the states are taken, and no key is taken twice. */
    @Property
    void onlyWhatMayFollowFollows(
            @ForAll @Size(max = 12) List<SettlementState> wanted, @ForAll @IntRange(min = 1, max = 4) int keys) {
        List<SettlementStep> taken = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            SettlementDecision decision =
                    new SettlementDecision(wanted.get(i), Integer.toString(i % keys), "a", "", List.of());
            if (SettlementRules.decide(taken, decision, NOW) instanceof SettlementOutcome.Recorded recorded
                    && !recorded.repeated()) {
                taken.add(recorded.step());
            }
        }
        for (int i = 0; i < taken.size(); i++) {
            SettlementState state = taken.get(i).decision().state();
            if (i == 0) {
                assertThat(state).isEqualTo(SettlementState.ISSUED);
            } else {
                assertThat(taken.get(i - 1).decision().state().next()).contains(state);
            }
            assertThat(taken.get(i).sequence()).isEqualTo(i + 1);
        }
        assertThat(taken).extracting(step -> step.decision().key()).doesNotHaveDuplicates();
    }

    private SettlementOutcome decide(SettlementDecision decision) {
        return SettlementRules.decide(steps, decision, NOW);
    }

    private SettlementStep take(SettlementDecision decision) {
        SettlementOutcome outcome = decide(decision);
        assertThat(outcome)
                .isEqualTo(new SettlementOutcome.Recorded(new SettlementStep(steps.size() + 1, NOW, decision), false));
        SettlementStep step = ((SettlementOutcome.Recorded) outcome).step();
        steps.add(step);
        return step;
    }
}
