package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten people for one credit, again and again. */
class CreditCountTest {

    @ParameterizedTest(name = "{0} people, {1} credits, {2} towards the next")
    @Proves({"A01", "A02"})
    @CsvSource({"0,0,0", "1,0,1", "9,0,9", "10,1,0", "19,1,9", "20,2,0", "23,2,3", "100,10,0"})
    void tenPeopleAreOneCreditAndTheRestIsCarriedOver(int people, long granted, long progress) {
        try (World world = World.immediate()) {
            world.count(people);

            CreditSnapshot credits = world.desk().credits(World.AGENCY);
            assertThat(credits.counted()).isEqualTo(people);
            assertThat(credits.granted()).isEqualTo(granted);
            assertThat(credits.available()).isEqualTo(granted);
            assertThat(credits.progress()).isEqualTo(progress);
            assertThat(credits.threshold()).isEqualTo(10);
        }
    }

    @Test
    @Proves("V-C15")
    void theTenthGrantsTheNinthDoesNotTheEleventhRemains() {
        try (World world = World.immediate()) {
            world.count(9);
            assertThat(world.desk().credits(World.AGENCY).granted()).isZero();
            world.count(1);
            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            world.count(1);
            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            assertThat(world.desk().credits(World.AGENCY).progress()).isOne();
        }
    }

    @Test
    @Proves("A04")
    void theCompanyOnlyRejectsAndTheAgencyOnlyAnswers() {
        try (World world = World.immediate()) {
            world.rejectNext(10); // the company's only call
            world.run();
            for (int person = 1; person <= 10; person++) {
                world.consent(person);
            }
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();

            assertThat(world.desk().credits(World.AGENCY).available()).isOne();
        }
    }
}
