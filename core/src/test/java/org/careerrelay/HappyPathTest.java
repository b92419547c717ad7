package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What a company has to call once it is set up. */
class HappyPathTest {

    @Test
    @Proves("A37")
    void rejectLookAtTheCreditsRequest() {
        try (World world = World.immediate()) {
            CompanyDesk acme = world.desk();

            acme.reject(IntStream.rangeClosed(1, 10).mapToObj(world::rejection).toList());
            peopleAndTheAgencyDoTheirPart(world);
            assertThat(acme.credits(World.AGENCY).available()).isOne();
            RequestResult result = acme.request(World.AGENCY, JobOrder.titled("バックエンドエンジニア"));

            assertThat(result).isInstanceOf(RequestResult.Requested.class);
            world.run();
            assertThat(world.inbox().introductions()).hasSize(1);
        }
    }

    private static void peopleAndTheAgencyDoTheirPart(World world) {
        world.run();
        for (int person : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) {
            world.consent(person);
        }
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
    }
}
