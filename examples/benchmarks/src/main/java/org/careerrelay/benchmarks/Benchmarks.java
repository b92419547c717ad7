package org.careerrelay.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Measures what the goals are about and prints one table: our figures, the limits and the peers of the same run. */
public final class Benchmarks {

    /** All was measured. */
    static final int DONE = 0;

    /** Something went wrong on the way. */
    static final int FAILED = 1;

    /** An option has to be put right first; nothing was begun. */
    static final int WRONG_INPUT = 2;

    private Benchmarks() {}

    /**
     * Runs the benchmarks and ends the process, unless all went well.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        // What the validator has to say goes where everything else goes.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Console console = Console.ofProcess();
        int code = FAILED;
        try {
            code = run(List.of(args), console);
        } catch (Exception e) {
            e.printStackTrace(console.err());
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the benchmarks.
     *
     * @param args what is asked for
     * @param console where it talks
     * @return 0 when all was measured, 2 when an input has to be put right first
     */
    static int run(List<String> args, Console console) throws Exception {
        if (Options.askForHelp(args)) {
            console.out().print(usage());
            return DONE;
        }
        try {
            run(Options.parse(args), console);
            return DONE;
        } catch (WrongInputException e) {
            console.err().println(e.getMessage());
            return WRONG_INPUT;
        }
    }

    private static void run(Options options, Console console) throws Exception {
        List<Line> lines = new ArrayList<>();
        int callers = Collections.max(options.callers());
        String machine;
        try (Database database = Database.open(options.jdbcUrl(), callers)) {
            machine = Machine.describe(options, database);
            List<Benchmark> benchmarks = options.subjects().stream()
                    .map(subject -> benchmark(subject, options, database))
                    .toList();
            int turns = benchmarks.stream().mapToInt(Benchmark::turns).sum();
            try (ProgressBar progress = new ProgressBar(console, turns)) {
                for (Benchmark benchmark : benchmarks) {
                    lines.addAll(benchmark.run(progress));
                }
            }
        }
        console.out().println(machine);
        console.out().println();
        console.out().print(Table.of(lines));
    }

    private static Benchmark benchmark(Subject subject, Options options, Database database) {
        return switch (subject) {
            case PERF_4 -> new BatchCounting(options, database);
            case PERF_5 -> new HotProgramme(options, database);
            case PERF_11 -> new MemoryCounting(options);
        };
    }

    private static String usage() {
        try (InputStream in = Objects.requireNonNull(Benchmarks.class.getResourceAsStream("usage.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
