package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Looking is no registration, however often. */
class LookingTest {

    @Test
    @Proves({"A07", "R-02", "Q14"})
    void aThousandLooksAndVisitsRegisterNobody() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            world.run();
            List<NumberedEvent> before = world.events();

            for (int i = 0; i < 1000; i++) {
                assertThat(world.candidate("a-1").look(Locale.JAPANESE)).isPresent();
                world.candidate("a-1").visited();
            }
            world.run();

            assertThat(world.figure("referralCount")).isZero();
            assertThat(world.figure("funnel.consented")).isZero();
            assertThat(world.figure("funnel.landed")).isEqualTo(1000);
            assertThat(world.desk().credits(World.AGENCY).counted()).isZero();
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
            assertThat(world.events()).isEqualTo(before);
            assertThat(world.toAgency.passed()).isEmpty();
        }
    }

    @Test
    void lookingAloneDoesNotEvenCountAVisit() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            world.run();
            world.candidate("a-1").look(Locale.ENGLISH);
            assertThat(world.figure("funnel.landed")).isZero();
        }
    }

    @Test
    @Proves("R-36")
    void aLinkShowsTheSameWhetherItWasUsedOrNot() {
        try (World world = World.immediate()) {
            world.rejectNext(2);
            world.run();
            Invitation unused = world.candidate("a-1").look(Locale.JAPANESE).orElseThrow();
            world.consent(2);
            Invitation used = world.candidate("a-2").look(Locale.JAPANESE).orElseThrow();

            assertThat(used).usingRecursiveComparison().isEqualTo(unused);
        }
    }

    @Test
    void whatIsShownNamesTheAgencyTheLicenceAndTheBenefitAndNobodyElse() {
        try (World world = World.immediate()) {
            world.rejectNext(1);
            world.run();
            Invitation shown = world.candidate("a-1").look(Locale.JAPANESE).orElseThrow();

            String text = String.join("\n", shown.notice().paragraphs());
            assertThat(text)
                    .contains("見本人材株式会社", "13-ユ-010554", "東京都港区芝1-1", "10名", "12か月", "撤回")
                    .doesNotContain("山田", "taro", "{");
            assertThat(world.candidate("a-1")
                            .look(Locale.FRENCH)
                            .orElseThrow()
                            .notice()
                            .locale())
                    .isEqualTo(Locale.ENGLISH);
        }
    }
}
