package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.World.ACME;
import static org.careerrelay.World.AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.retention.NoticeBasisProof;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

class NoticeBasisProofTest {

    private static final NoticeBasis OPT_IN =
            new NoticeBasis(NoticeBasis.Kind.OPT_IN, "document 12-3", LocalDate.of(2026, 4, 1));
    private static final NoticeBasis EXCEPTION =
            new NoticeBasis(NoticeBasis.Kind.RECORDED_EXCEPTION, "document 12-4", LocalDate.of(2026, 4, 1));

    @Test
    @Proves("R-51")
    void theProofIsThereAMonthAfterSendingStoppedAndAYearWhereMeasuresWereOrdered() {
        try (World world = World.with(programme -> programme.noticeBasis(OPT_IN))) {
            RetentionDesk desk = world.company().operator().retention();
            assertThat(desk.noticeBases(ACME, AGENCY, false))
                    .containsExactly(new NoticeBasisProof(OPT_IN, 1, World.START, null, null));

            world.clock.move(Duration.ofDays(10));
            world.desk().open(World.programme().noticeBasis(OPT_IN).reviewedOn(World.TODAY));
            world.clock.move(Duration.ofDays(10));
            Instant changed = world.clock.instant();
            world.desk().open(World.programme().noticeBasis(EXCEPTION));

            world.clock.move(Duration.ofDays(31));
            desk.run(TenantKind.COMPANY, ACME);
            assertThat(desk.noticeBases(ACME, AGENCY, false))
                    .containsExactly(
                            new NoticeBasisProof(
                                    OPT_IN, 1, World.START, changed, Instant.parse("2027-01-05T15:00:00Z")),
                            new NoticeBasisProof(EXCEPTION, 3, changed, null, null));

            world.clock.move(Duration.ofDays(366));
            desk.run(TenantKind.COMPANY, ACME);
            assertThat(desk.noticeBases(ACME, AGENCY, true))
                    .first()
                    .extracting(NoticeBasisProof::keepUntil)
                    .isEqualTo(Instant.parse("2027-12-05T15:00:00Z"));
        }
    }

    @Test
    @Proves("R-51")
    void withTheContractSendingEnds() {
        try (World world = World.with(programme -> programme
                .noticeBasis(OPT_IN)
                .policies(Policies.DEFAULT.ending(new Ending(LocalDate.of(2026, 11, 20), 30))))) {
            RetentionDesk desk = world.company().operator().retention();
            assertThat(desk.noticeBases(ACME, AGENCY, false))
                    .extracting(NoticeBasisProof::stoppedAt)
                    .containsOnlyNulls();
            world.clock.move(Duration.ofDays(30));
            assertThat(desk.noticeBases(ACME, AGENCY, false))
                    .containsExactly(new NoticeBasisProof(
                            OPT_IN,
                            1,
                            World.START,
                            Instant.parse("2026-11-19T15:00:00Z"),
                            Instant.parse("2026-12-20T15:00:00Z")));
            assertThat(desk.noticeBases("nobody", AGENCY, false)).isEmpty();
            assertThat(desk.noticeBases(ACME, "nobody", false)).isEmpty();
        }
    }
}
