package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.model.referral.JobSeeker;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobSeekersTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-66")
    void whoWasAcceptedIsListedWithWhatWasReceivedUntilTheyAreErasedOrTakeItBack() {
        world.rejectNext(4);
        world.run();
        for (int person = 1; person <= 4; person++) {
            world.consent(person);
        }
        world.run();
        List<InboxReferral> pending = world.inbox().pending(10);
        assertThat(world.inbox().jobSeekers(10)).as("nobody was accepted yet").isEmpty();
        answer(pending.get(0), AgencyAnswer.ACCEPTED_NEW);
        answer(pending.get(1), AgencyAnswer.ACCEPTED_NEW);
        answer(pending.get(2), AgencyAnswer.REFUSED);

        assertThat(world.inbox().jobSeekers(10))
                .hasSize(2)
                .first()
                .isEqualTo(new JobSeeker(
                        World.ACME,
                        pending.get(0).referral(),
                        pending.get(0).person(),
                        pending.get(0).consentedAt(),
                        world.clock.instant(),
                        world.clock.instant(),
                        pending.get(0).answers()));

        world.run();
        world.withdraw(1);
        world.run();
        assertThat(world.inbox().jobSeekers(10)).hasSize(1);
    }

    private void answer(InboxReferral pending, AgencyAnswer answer) {
        assertThat(world.inbox().answer(List.of(new InboxAnswer(pending.company(), pending.referral(), answer))))
                .isEqualTo(1);
    }
}
