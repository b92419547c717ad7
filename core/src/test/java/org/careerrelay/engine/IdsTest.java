package org.careerrelay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.junit.jupiter.api.Test;

/** Ids that sort in the order in which they were made. */
class IdsTest {

    private static final TenantId TENANT = new TenantId(-7);
    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00.123Z");

    private final Ids ids = new Ids(new Random(7));

    @Test
    void anIdTellsItsTenantAndTime() {
        OpaqueId id = ids.next(TENANT, NOW);
        assertThat(id.tenant()).isEqualTo(TENANT);
        assertThat(id.at()).isEqualTo(NOW);
    }

    @Test
    void idsOfOneMomentRiseAlsoWhenThreadsOfOtherMomentsTakeTurns() {
        List<OpaqueId> mine = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            mine.add(ids.next(TENANT, NOW));
            ids.next(TENANT, NOW.plusMillis(1 + i % 50));
            ids.next(TENANT, NOW.minusMillis(1 + i % 50));
        }
        assertThat(mine).isSorted();
        assertThat(new HashSet<>(mine)).hasSize(2000);
    }

    @Test
    void idsOfLaterMomentsSortLater() {
        assertThat(ids.next(TENANT, NOW).compareTo(ids.next(TENANT, NOW.plusMillis(1))))
                .isNegative();
    }
}
