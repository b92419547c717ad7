package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.Program;
import org.careerrelay.examples.program.ProgressBar;

/** Measures what the goals are about and prints one table: our figures, the limits and the peers of the same run. */
public final class Benchmarks implements Program {

    private static final int FEWEST_CONNECTIONS = 32; // as many as a peer has threads

    /**
     * Runs the benchmarks and ends the process, unless all went well.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        new Benchmarks().start(args);
    }

    @Override
    public int run(List<String> args, Console console) throws Exception {
        run(Options.parse(args), console);
        return DONE;
    }

    private static void run(Options options, Console console) throws Exception {
        int callers = Math.max(FEWEST_CONNECTIONS, Collections.max(options.callers()));
        List<Line> lines = new ArrayList<>();
        try (Database database = Database.open(options.jdbcUrl(), callers);
                Loads loads = new Loads(database, options.subjects().contains(Subject.PERF_12))) {
            console.out().println(Machine.describe(options, database));
            console.out().println();
            List<Benchmark> benchmarks = options.subjects().stream()
                    .map(subject -> benchmark(subject, options, database, loads))
                    .toList();
            int turns = benchmarks.stream().mapToInt(Benchmark::turns).sum();
            try (ProgressBar progress = new ProgressBar(console, turns)) {
                for (Benchmark benchmark : benchmarks) {
                    lines.addAll(benchmark.run(progress));
                }
            }
        } finally {
            // What was measured is worth something, although what comes after it could not be.
            if (!lines.isEmpty()) {
                console.out().print(Table.of(lines));
            }
        }
    }

    private static Benchmark benchmark(Subject subject, Options options, Database database, Loads loads) {
        return switch (subject) {
            case PERF_1, PERF_2 -> new Tokens(subject, options);
            case PERF_3 -> new Rejecting(options, database);
            case PERF_4 -> new BatchCounting(options, database);
            case PERF_5 -> new HotProgramme(options, database);
            case PERF_6 -> new Outbox(options, database);
            case PERF_7 -> new Adapter(options, database);
            case PERF_8 -> new Reporting(options, database, loads);
            case PERF_9 -> new Sizes(options, database);
            case PERF_10 -> new ComingBack(options, database);
            case PERF_11 -> new MemoryCounting(options);
            case PERF_12 -> new FlatCost(options, loads);
            case PERF_13 -> new Sending(options);
            case PERF_14 -> new Beginning(options);
            case JOIN -> new HostTransaction(options, database);
            case CALLS -> new Calls(options, database);
            case FAIRNESS -> new Fairness(options, database);
        };
    }
}
