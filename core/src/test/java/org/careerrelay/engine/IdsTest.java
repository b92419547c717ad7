package org.careerrelay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    /** Whoever knows one id of a batch cannot guess its neighbours: before each step there are more than 2^33 values for the next. */
    @Test
    void neighboursInABatchAreFarApart() {
        List<OpaqueId> batch = ids.next(TENANT, NOW, 10_000);
        List<Long> steps = IntStream.range(1, batch.size())
                .mapToObj(i -> random(batch.get(i)) - random(batch.get(i - 1)))
                .sorted()
                .toList();
        assertThat(steps.get(steps.size() / 2)).isGreaterThan(1L << 32);
        assertThat(steps.get(steps.size() / 100)).isGreaterThan(1L << 25);
        assertThat(steps).filteredOn(step -> step < 1 << 20).hasSizeLessThan(20);
    }

    @Property(tries = 5)
    void aHundredThousandIdsOfOneMillisecondRiseWithinIt(@ForAll long seed, @ForAll int tenant) {
        List<OpaqueId> made = new Ids(new Random(seed)).next(new TenantId(tenant), NOW, 100_000);
        risingAndDistinct(made);
        assertThat(made)
                .allMatch(id ->
                        id.tenant().equals(new TenantId(tenant)) && id.at().equals(NOW));
    }

    /** The worst that randomness can do: every step as long as it may be. */
    @Test
    void theLongestStepsDoNotLeaveTheRoomEither() {
        RandomGenerator longest = new Random(7) {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        };
        Ids oneByOne = new Ids(longest);
        List<OpaqueId> made = IntStream.range(0, 100_000)
                .mapToObj(i -> oneByOne.next(TENANT, NOW))
                .toList();
        risingAndDistinct(made);
        assertThat(made).allMatch(id -> id.tenant().equals(TENANT) && id.at().equals(NOW));
    }

    @Test
    void whenAMillisecondIsUsedUpTheNextGoesOn() {
        List<OpaqueId> made = new ArrayList<>(ids.next(TENANT, NOW, 900_000));
        made.addAll(ids.next(TENANT, NOW.plusMillis(1), 1000));
        made.addAll(ids.next(TENANT, NOW, 1000));
        risingAndDistinct(made);
        assertThat(made).allMatch(id -> id.tenant().equals(TENANT));
        assertThat(new HashSet<>(made.stream().map(OpaqueId::at).toList()))
                .containsExactlyInAnyOrder(NOW, NOW.plusMillis(1));
        assertThat(made.get(700_000).at()).isEqualTo(NOW);
    }

    private static void risingAndDistinct(List<OpaqueId> made) {
        for (int i = 1; i < made.size(); i++) {
            assertThat(made.get(i - 1).compareTo(made.get(i))).isNegative();
        }
    }

    private static long random(OpaqueId id) {
        byte[] bytes = id.toBytes();
        return ByteBuffer.wrap(bytes).getLong(8) & (1L << 48) - 1;
    }
}
