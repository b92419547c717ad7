package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jars start as modules, in a virtual machine of their own, with nothing on the class path. */
class ModulePathIT {

    /** The contract needs a test engine, a host does not. */
    private static final Set<String> ROOTS = Part.ALL.stream()
            .filter(part -> !part.artifact().equals("tck"))
            .map(Part::module)
            .collect(Collectors.toUnmodifiableSet());

    private static List<Path> modulePath;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findTheModules() {
        for (Part part : Part.ALL) {
            assertThat(part.location()).as("packaged by now").isRegularFile();
        }
        ModuleFinder finder = ModuleFinder.of(jars().toArray(Path[]::new));
        modulePath =
                Configuration.resolve(finder, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), ROOTS)
                        .modules()
                        .stream()
                        .map(ResolvedModule::reference)
                        .flatMap(reference -> reference.location().stream())
                        .map(URI::getPath)
                        .map(Path::of)
                        .sorted()
                        .toList();
    }

    @Test
    void theModulePathIsSound() throws Exception {
        Result result = java("--validate-modules");

        assertThat(result.output()).doesNotContain("error");
        assertThat(result.exit()).as(result.output()).isZero();
    }

    @Test
    void aHostModuleBootsOnThem() throws Exception {
        Path host = compileHost();

        Result result = java("--add-modules", String.join(",", ROOTS), "-p", path(host), "-m", "host/host.Main");

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output().lines()).containsExactlyInAnyOrderElementsOf(ROOTS);
    }

    private static List<Path> jars() {
        return Part.classPath().stream()
                .filter(entry -> entry.toString().endsWith(".jar"))
                // An automatic module reads everything it sees: the tools of these tests are none of its business.
                .filter(jar ->
                        !jar.toString().contains("archunit") && !jar.toString().contains("junit"))
                .toList();
    }

    private Path compileHost() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/host"));
        Files.writeString(sources.resolve("../module-info.java"), "module host { requires org.careerrelay; }");
        Files.writeString(sources.resolve("Main.java"), """
                package host;

                public final class Main {
                    public static void main(String[] args) {
                        ModuleLayer.boot().modules().stream()
                                .map(Module::getName)
                                .filter(name -> name.startsWith("org.careerrelay"))
                                .forEach(System.out::println);
                    }
                }
                """);
        Path classes = folder.resolve("classes");
        int exit = javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-p",
                        // What is "requires static" is there when a host is compiled, and need not be when it runs.
                        joined(jars()),
                        "-d",
                        classes.toString(),
                        sources.resolve("../module-info.java").normalize().toString(),
                        sources.resolve("Main.java").toString());
        assertThat(exit).isZero();
        return classes;
    }

    private static String path(Path... more) {
        List<Path> all = new ArrayList<>(modulePath);
        all.addAll(List.of(more));
        return joined(all);
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Result java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (!List.of(arguments).contains("-p")) {
            command.addAll(List.of("-p", path()));
        }
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after a minute: " + command);
        }
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Result(int exit, String output) {}
}
