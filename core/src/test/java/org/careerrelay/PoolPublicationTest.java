package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerrelay.PooledWorld.ACME;
import static org.careerrelay.PooledWorld.BASIS;
import static org.careerrelay.PooledWorld.BETA;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.programme.PoolObstacle;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.junit.jupiter.api.Test;

/** Through a pool no company sees sooner what its own contract shows once a day: it would see who has just registered (CMP-21). */
class PoolPublicationTest {

    private static final Set<PoolObstacle> PUBLICATION = Set.of(PoolObstacle.PUBLICATION_DIFFERS);

    @Test
    void daysThatBeginAtDifferentHoursAreNoCommonPublication() {
        try (PooledWorld pooled = PooledWorld.on(MemoryStorage.create(), PoolPublicationTest::daily)) {
            pooled.desk(ACME).open(daily(World.programme()).zone(ZoneId.of("Europe/Berlin")));
            pooled.pool(ACME).hold(BASIS, BETA);
            assertThatThrownBy(() -> pooled.pool(BETA).join(BASIS, ACME))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(Violation::code)
                                    .containsExactly("pool.publication"));
            pooled.desk(ACME).open(daily(World.programme()).zone(ZoneId.of("Japan")));
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.correct(BETA, 4);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Sent(4));
        }
    }

    @Test
    void whereDaysAreNotPublishedTheirZonesDoNotMatter() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            pooled.desk(ACME).open(World.programme().zone(ZoneId.of("Europe/Berlin")));
            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.correct(BETA, 4);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Sent(4));
        }
    }

    /** Who went over before the holder's contract changed would be seen before midnight otherwise. */
    @Test
    void aHolderThatPublishesAtOnceFromNowOnIsNotShownToMembersThatDoNot() {
        try (PooledWorld pooled = PooledWorld.on(MemoryStorage.create(), PoolPublicationTest::daily)) {
            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.correct(BETA, 4);
            pooled.contributeAll();
            pooled.desk(ACME).open(World.programme());
            assertThat(pooled.pool(BETA).standing())
                    .isEqualTo(new PoolStanding.Member(World.AGENCY, ACME, PUBLICATION, null));
            pooled.desk(BETA).open(World.programme());
            pooled.world.clock.move(Duration.ofSeconds(1));
            assertThat(pooled.pool(BETA).standing())
                    .isEqualTo(new PoolStanding.Member(World.AGENCY, ACME, Set.of(), pooled.credits(ACME)));
        }
    }

    private static Programme daily(Programme programme) {
        return programme.publication(Publication.DAILY);
    }
}
