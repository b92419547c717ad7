package org.careerrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.ProgressBar;
import org.junit.jupiter.api.Test;

class RaceTest {

    private final List<String> turns = new ArrayList<>();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void contestantsTakeTurnsAndWarmUpsAreForgotten() throws Exception {
        Race race = new Race(3, 1);

        List<Series> series;
        try (ProgressBar progress = new ProgressBar(console(), race.turns(2))) {
            series = race.run(List.of(contestant("a"), contestant("b")), progress);
        }

        assertThat(turns)
                .containsExactly(
                        "ready a", "a", "ready b", "b", "ready a", "a", "ready b", "b", "ready a", "a", "ready b", "b",
                        "ready a", "a", "ready b", "b");
        assertThat(series).extracting(Series::name).containsExactly("a", "b");
        assertThat(series.get(0).samples()).extracting(Sample::operations).containsExactly(6L, 10L, 14L);
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .startsWith("0% (0/8) a")
                .endsWith("100% (8/8) done\n");
    }

    private Contestant contestant(String name) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void prepare() {
                turns.add("ready " + name);
            }

            @Override
            public Sample run() {
                turns.add(name);
                return new Sample(turns.size(), 1, 0);
            }
        };
    }

    private Console console() {
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, false);
    }
}
