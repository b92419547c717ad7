package org.careerrelay.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Steps that both sides take before they hear of each other lead both to the same end: no credit stays reserved for ever (CMP-11). */
class CrossingStepsTest {

    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");
    private static final List<IntroductionState> LAST_WORDS =
            List.of(IntroductionState.JOINED, IntroductionState.DECLINED);

    @Test
    @Proves("INV-8")
    void twoLastWordsThatCrossEndAlikeOnBothSides() {
        for (IntroductionState byCompany : LAST_WORDS) {
            for (IntroductionState byAgency : LAST_WORDS) {
                Introduction company = step(accepted(), Party.COMPANY, byCompany);
                Introduction agency = step(accepted(), Party.AGENCY, byAgency);

                Introduction atCompany = received(company, Party.AGENCY, agency.state());
                Introduction atAgency = received(agency, Party.COMPANY, company.state());

                assertThat(atCompany.state())
                        .as("%s and %s", byCompany, byAgency)
                        .isEqualTo(atAgency.state())
                        .isIn(LAST_WORDS);
            }
        }
    }

    @Test
    void whoReportedTheJoiningWaitsForTheOtherSide() {
        Introduction reported = step(accepted(), Party.COMPANY, IntroductionState.JOINED);

        assertThat(Steps.next(reported, Party.COMPANY, IntroductionState.DECLINED, NOW))
                .isEqualTo(new StepResult.NotNow(reported));
        assertThat(step(reported, Party.AGENCY, IntroductionState.DECLINED).state())
                .isEqualTo(IntroductionState.DECLINED);
    }

    private static Introduction accepted() {
        return new Introduction(
                OpaqueId.of(NOW, new TenantId(1), 1),
                "agency-1",
                1,
                JobOrder.titled("営業"),
                IntroductionState.ACCEPTED,
                1,
                null,
                NOW,
                NOW);
    }

    private static Introduction step(Introduction introduction, Party by, IntroductionState wanted) {
        return ((StepResult.Moved) Steps.next(introduction, by, wanted, NOW)).introduction();
    }

    private static Introduction received(Introduction introduction, Party by, IntroductionState state) {
        StepResult result = Steps.received(introduction, by, state, NOW);
        return result instanceof StepResult.Moved moved ? moved.introduction() : introduction;
    }
}
