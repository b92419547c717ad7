package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.metrics.HealthGauges;
import org.careerrelay.metrics.MetricRegister;
import org.careerrelay.metrics.MetricsText;
import org.careerrelay.model.metrics.Metric;
import org.careerrelay.model.metrics.MetricReading;
import org.careerrelay.spi.metrics.Metrics;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What the engine counts of its own work, and the text it is fetched as. */
class MetricsTest {

    private static final List<String> PROMTOOL = List.of("promtool", "check", "metrics");
    private static final List<String> REFERENCE_PARSER = List.of(
            "python3",
            "-c",
            "import sys\n"
                    + "from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse\n"
                    + "print(sum(1 for family in parse(sys.stdin.read())))");

    @Test
    @Proves("D29")
    void aSinkHearsEveryCounterAndTimerByItsName() {
        Map<Metric, Long> heard = new EnumMap<>(Metric.class);
        Metrics sink = new Metrics() {
            @Override
            public void count(Metric counter, long amount) {
                assertThat(counter.kind()).isEqualTo(Metric.Kind.COUNTER);
                assertThat(amount).isPositive();
                heard.merge(counter, amount, Long::sum);
            }

            @Override
            public void time(Metric timer, Duration taken) {
                assertThat(timer.kind()).isEqualTo(Metric.Kind.TIMER);
                assertThat(taken.isNegative()).isFalse();
                heard.merge(timer, 1L, Long::sum);
            }
        };
        try (World world = World.built(MemoryStorage.create(), builder -> builder.metrics(sink))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(3);
            world.run();
            assertThatThrownBy(
                            () -> world.company().services().engine().storage().transact(unit -> {
                                throw new IllegalStateException("rolled back");
                            }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(heard.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Metric.OUTBOX_RETRIED, Metric.OUTBOX_PARKED)));
        assertThat(heard).containsEntry(Metric.OUTBOX_DONE, 3L).containsEntry(Metric.TRANSACTION_FAILED, 1L);
        assertThat(Stream.of(Metric.values()).map(Metric::metricName))
                .containsExactly(
                        "career_relay_pass",
                        "career_relay_outbox_done",
                        "career_relay_outbox_retried",
                        "career_relay_outbox_parked",
                        "career_relay_events_numbered",
                        "career_relay_transaction",
                        "career_relay_transaction_failures");
    }

    @Test
    void whatFailedForNowAndWhatWasGivenUpIsCountedToo() {
        MetricRegister register = new MetricRegister();
        try (World world = World.built(MemoryStorage.create(), builder -> builder.metrics(register))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.consented(1);
            world.toAgency.cut(true);
            world.run();
        }
        assertThat(reading(register, Metric.OUTBOX_RETRIED).count()).isPositive();
    }

    @Test
    @Proves("D29")
    void theTextIsOfOneFormOrTheOtherAndTheSameForTheSame() {
        MetricRegister register = new MetricRegister();
        register.count(Metric.OUTBOX_DONE, 2);
        register.count(Metric.OUTBOX_DONE, 3);
        register.time(Metric.PASS, Duration.ofMillis(1500));
        register.time(Metric.PASS, Duration.ofNanos(1));
        List<MetricReading> readings = List.of(
                reading(register, Metric.PASS),
                reading(register, Metric.OUTBOX_DONE),
                MetricReading.gauge("waiting", "What \"waits\"\nhere", 7));
        assertThat(MetricsText.OPEN_METRICS.write(readings)).isEqualTo("""
                # TYPE career_relay_pass_seconds summary
                # UNIT career_relay_pass_seconds seconds
                # HELP career_relay_pass_seconds Passes of the work beside the commands and the time they took
                career_relay_pass_seconds_count 2
                career_relay_pass_seconds_sum 1.500000001
                # TYPE career_relay_outbox_done counter
                # HELP career_relay_outbox_done Effects of the outbox that were carried out
                career_relay_outbox_done_total 5
                # TYPE waiting gauge
                # HELP waiting What 'waits'\\nhere
                waiting 7
                # EOF
                """);
        assertThat(MetricsText.PROMETHEUS.write(readings))
                .contains("# TYPE career_relay_outbox_done_total counter\n", "career_relay_pass_seconds_count 2\n")
                .doesNotContain("# UNIT", "# EOF");
        assertThat(MetricsText.acceptedBy("application/openmetrics-text;version=1.0.0;q=0.5,text/plain"))
                .isEqualTo(MetricsText.OPEN_METRICS);
        assertThat(MetricsText.acceptedBy("*/*").contentType()).startsWith("text/plain; version=0.0.4");
    }

    @Test
    @Proves("D29")
    void promtoolAcceptsIt() throws IOException, InterruptedException {
        assumeThat(runs("promtool", "--version")).as("Debian's prometheus").isTrue();
        Ran ran = ran(PROMTOOL, MetricsText.PROMETHEUS.write(everything()));
        assertThat(ran.output()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran(PROMTOOL, "# TYPE a counter\na 1\n").code())
                .as("it does look")
                .isNotZero();
    }

    @Test
    @Proves("D29")
    void theReferenceParserOfOpenMetricsAcceptsIt() throws IOException, InterruptedException {
        assumeThat(runs("python3", "-c", "import prometheus_client"))
                .as("Debian's python3-prometheus-client")
                .isTrue();
        List<MetricReading> readings = everything();
        Ran ran = ran(REFERENCE_PARSER, MetricsText.OPEN_METRICS.write(readings));
        assertThat(ran.output().strip()).isEqualTo(Integer.toString(readings.size()));
        assertThat(ran(REFERENCE_PARSER, "# TYPE a counter\na 1\n# EOF\n").code())
                .as("it does look")
                .isNotZero();
    }

    /** Of an engine that works, and of its state. */
    private static List<MetricReading> everything() {
        MetricRegister register = new MetricRegister();
        List<MetricReading> readings = new ArrayList<>();
        try (World world = World.built(MemoryStorage.create(), builder -> builder.metrics(register))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(3);
            world.run();
            readings.addAll(register.readings());
            readings.addAll(HealthGauges.of(world.company().operator().health()));
        }
        return readings;
    }

    private static MetricReading reading(MetricRegister register, Metric metric) {
        return register.readings().get(metric.ordinal());
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return ran(List.of(command), "").code() == 0;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static Ran ran(List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile("metrics", ".txt"), input);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(in.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), output);
        } finally {
            Files.delete(in);
        }
    }

    private record Ran(int code, String output) {}
}
