package org.careerrelay.benchmarks;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.careerrelay.examples.program.ClassPath;

/** Something that a new JVM does once: the time from the begin of its main method on, as the process itself tells it. */
final class FreshProcess implements Contestant {

    private static final int PATIENCE_SECONDS = 60;

    private final String name;
    private final Class<?> main;

    /**
     * A process.
     *
     * @param name what the table calls it
     * @param main ends by {@link #tell}
     */
    FreshProcess(String name, Class<?> main) {
        this.name = name;
        this.main = main;
    }

    /** What the main method says in the end. */
    static void tell(long beganNanos) {
        System.out.println(System.nanoTime() - beganNanos);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        // Every process is a new one.
    }

    @Override
    public Sample run() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ClassPath.of(FreshProcess.class).stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0 || said.isEmpty()) {
                throw new IllegalStateException(main.getSimpleName() + " did not end well in a process of its own");
            }
            return new Sample(1, Long.parseLong(said.get(said.size() - 1)), 0);
        } finally {
            process.destroyForcibly();
        }
    }
}
