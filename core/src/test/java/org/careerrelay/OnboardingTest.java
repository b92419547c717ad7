package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.kpi.OnboardingChecklist;
import org.careerrelay.model.kpi.OnboardingChecklist.Item;
import org.careerrelay.model.kpi.OnboardingChecklist.Status;
import org.careerrelay.model.kpi.OnboardingChecklist.Step;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** How far a company has come with its start follows from what happened. */
class OnboardingTest {

    @Test
    @Proves("A38")
    void stepsAreDoneWhenTheRecordShowsThem() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            assertThat(statuses(world))
                    .as("nothing has happened")
                    .containsExactly(Status.OPEN, Status.OPEN, Status.COMPANY_SAYS, Status.OPEN, Status.OPEN);

            world.count(9);
            OnboardingChecklist mailed = world.desk().onboarding();
            LocalDate today = LocalDate.of(2026, 11, 15);
            assertThat(mailed.of(Step.CLEAN_REJECTED_DATA))
                    .isEqualTo(new Item(Step.CLEAN_REJECTED_DATA, Status.DONE, today));
            assertThat(mailed.of(Step.LINK_IN_MAIL)).isEqualTo(new Item(Step.LINK_IN_MAIL, Status.DONE, today));
            assertThat(mailed.of(Step.MONITOR).status())
                    .as("counts are published the day after")
                    .isEqualTo(Status.OPEN);

            world.clock.set(Instant.parse("2026-11-16T01:00:00Z"));
            OnboardingChecklist published = world.desk().onboarding();
            assertThat(published.of(Step.MONITOR))
                    .as("without the day of somebody's registration")
                    .isEqualTo(new Item(Step.MONITOR, Status.DONE, null));
            assertThat(published.of(Step.TELL_RESULTS).status())
                    .as("nine are too few to tell of")
                    .isEqualTo(Status.OPEN);

            world.count(1);
            world.clock.set(Instant.parse("2026-11-17T01:00:00Z"));
            assertThat(world.desk().onboarding().of(Step.TELL_RESULTS).status()).isEqualTo(Status.COMPANY_SAYS);
        }
    }

    private static List<Status> statuses(World world) {
        return world.desk().onboarding().items().stream().map(Item::status).toList();
    }
}
