package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.engine.Apart;
import org.junit.jupiter.api.Test;

/** What falls due by time is done at its own pace, and a failure holds up nothing else. */
class UpkeepTest {

    private static final Instant NOW = World.START;

    private final List<String> done = new ArrayList<>();
    private final Upkeep upkeep = new Upkeep()
            .every(Duration.ofMinutes(1), () -> {
                done.add("failing");
                throw new IllegalStateException("not today");
            })
            .every(Duration.ofHours(1), () -> done.add("hourly"));

    @Test
    void everyJobRunsInTheFirstPassAndThenAfterItsPause() {
        upkeep.run(NOW, () -> false);
        upkeep.run(NOW.plusSeconds(59), () -> false);
        assertThat(done).containsExactly("failing", "hourly");
        upkeep.run(NOW.plusSeconds(60), () -> false);
        assertThat(done).containsExactly("failing", "hourly", "failing");
        upkeep.run(NOW.plusSeconds(3600), () -> false);
        assertThat(done).endsWith("failing", "hourly");
    }

    @Test
    void aClockThatWasPutBackKeepsNoJobFromRunning() {
        upkeep.run(NOW, () -> false);
        upkeep.run(NOW.minusSeconds(1), () -> false);
        assertThat(done).containsExactly("failing", "hourly", "failing", "hourly");
    }

    @Test
    void nothingRunsOnceItWasStopped() {
        upkeep.run(NOW, () -> true);
        assertThat(done).isEmpty();
    }

    @Test
    void whatGoesWrongWithOneHoldsUpNoOther() {
        Apart.each("test", List.of("a", "b", "c"), text -> {
            done.add(text);
            if (text.equals("b")) {
                throw new IllegalStateException("b");
            }
        });
        assertThat(done).containsExactly("a", "b", "c");
    }
}
