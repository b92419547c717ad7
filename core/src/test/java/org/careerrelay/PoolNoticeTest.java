package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.PooledWorld.ACME;
import static org.careerrelay.PooledWorld.BASIS;
import static org.careerrelay.PooledWorld.BETA;

import java.util.List;
import java.util.Locale;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.spi.mail.RelayBlock;
import org.junit.jupiter.api.Test;

/** Applicants are told who gains by their registration, also where that is another company of the group. */
class PoolNoticeTest {

    private static final String ITSELF = "株式会社サンプルは、登録された方が10名になるごとに、無料で人材の紹介を受けられます。";
    private static final String ONE_OF_THE_GROUP = "株式会社サンプルとグループ会社で登録された方が合わせて10名になるごとに、そのうちの1社が、無料で人材の紹介を受けられます。";

    @Test
    void mailAndPageOfAMemberSayThatOneOfTheGroupGains() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            reject(pooled, BETA, "b-1");
            assertThat(mail(pooled, "b-1")).contains("株式会社サンプルは\n  採用に関する便益を受けます。");
            assertThat(page(pooled, "b-1", Locale.JAPANESE)).contains(ITSELF).doesNotContain(ONE_OF_THE_GROUP);
            ConsentForm seenBefore = pooled.world.form("b-1", PooledWorld.address("b-1"));

            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            reject(pooled, BETA, "b-2");
            reject(pooled, ACME, "a-1");
            assertThat(mail(pooled, "b-2"))
                    .contains("株式会社サンプルの\n  グループ会社のうち1社は\n  採用に関する便益を受けます。")
                    .doesNotContain("株式会社サンプルは\n  採用に関する便益");
            assertThat(page(pooled, "b-2", Locale.JAPANESE))
                    .contains(ONE_OF_THE_GROUP)
                    .doesNotContain(ITSELF);
            assertThat(page(pooled, "b-2", Locale.ENGLISH))
                    .contains(
                            "For every 10 people who register with 株式会社サンプル and other companies of its group together, one of these companies receives one free introduction of a candidate.");
            assertThat(pooled.world.candidate("b-1").consent(seenBefore))
                    .as("who saw that the company gains is shown who does")
                    .isEqualTo(new ConsentOutcome.NoticeChanged());
            assertThat(mail(pooled, "a-1")).as("the holder gains itself").contains("株式会社サンプルは\n  採用に関する便益を受けます。");
            assertThat(page(pooled, "a-1", Locale.JAPANESE)).contains(ITSELF);

            pooled.pool(BETA).leave();
            assertThat(page(pooled, "b-2", Locale.JAPANESE)).contains(ITSELF);
        }
    }

    private static void reject(PooledWorld pooled, String company, String application) {
        pooled.desk(company)
                .reject(List.of(Rejection.of(
                        application,
                        "山田 太郎",
                        PooledWorld.address(application),
                        pooled.world.clock.instant(),
                        "recruiter-3")));
        pooled.world.run();
    }

    private static String mail(PooledWorld pooled, String application) {
        RelayBlock relay = pooled.world.letter(application).relay();
        return relay == null ? "" : relay.before();
    }

    private static List<String> page(PooledWorld pooled, String application, Locale locale) {
        return pooled.world
                .candidate(application)
                .look(locale)
                .orElseThrow()
                .notice()
                .paragraphs();
    }
}
