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

    private static final Set<String> TOOLS =
            Set.of("archunit", "awaitility", "greenmail", "h2database", "hamcrest", "junit");

    /** A host of a few lines: an engine in memory takes a rejection and sends its mail, and validation reaches into the records. */
    private static final String HOST = """
            package host;

            import java.net.URI;
            import java.security.SecureRandom;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.stream.Collectors;
            import org.careerrelay.CareerRelay;
            import org.careerrelay.CompanyDesk;
            import org.careerrelay.keys.KeyRing;
            import org.careerrelay.memory.MemoryAgency;
            import org.careerrelay.memory.MemoryMail;
            import org.careerrelay.memory.MemoryStorage;
            import org.careerrelay.model.InvalidInputException;
            import org.careerrelay.model.Violation;
            import org.careerrelay.model.company.AgencyProfile;
            import org.careerrelay.model.company.CompanyProfile;
            import org.careerrelay.model.link.Rejection;
            import org.careerrelay.model.link.RejectionResult;
            import org.careerrelay.model.programme.NoticeBasis;
            import org.careerrelay.model.programme.Programme;

            public final class Main {
                public static void main(String[] args) {
                    MemoryMail mail = MemoryMail.create();
                    try (CareerRelay relay = CareerRelay.builder()
                            .storage(MemoryStorage.create())
                            .mail(mail)
                            .agency(MemoryAgency.create())
                            .linksAt(URI.create("https://jobs.example.co.jp/r"))
                            .keys(KeyRing.random(new SecureRandom()))
                            .build()) {
                        CompanyDesk acme = relay.company("acme");
                        try {
                            acme.profile(new CompanyProfile("", "Tokyo", "CEO", "", "", "JP"));
                        } catch (InvalidInputException e) {
                            System.out.println("refused: " + e.violations().stream()
                                    .map(Violation::path).sorted().collect(Collectors.joining(", ")));
                        }
                        acme.profile(new CompanyProfile("Acme", "Tokyo", "CEO", "jobs@example.co.jp", "", "JP"));
                        acme.partner(new AgencyProfile("agency-1", "Agency", "Tokyo", "CEO", "a@example.jp", "", "JP"));
                        acme.open(Programme.tenForOne("agency-1")
                                .licence("13-\\u30E6-010554", LocalDate.of(9999, 1, 1))
                                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2020, 1, 1))));
                        RejectionResult result = acme.reject(List.of(Rejection.of(
                                "a-1", "Taro", "taro@example.jp", Instant.now(), "r-3"))).get(0);
                        relay.operator().dispatch();
                        if (result instanceof RejectionResult.Linked) {
                            System.out.println("linked and mailed: " + mail.letters().size());
                        }
                    }
                    ModuleLayer.boot().modules().stream()
                            .map(Module::getName)
                            .filter(name -> name.startsWith("org.careerrelay"))
                            .forEach(System.out::println);
                }
            }
            """;

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
        assertThat(result.output().lines())
                .contains("refused: contactMail, legalName", "linked and mailed: 1")
                .containsAll(ROOTS);
    }

    private static List<Path> jars() {
        return Part.classPath().stream()
                .filter(entry -> entry.toString().endsWith(".jar"))
                // An automatic module reads everything it sees: the tools of these tests are none of its business.
                .filter(jar -> TOOLS.stream().noneMatch(jar.toString()::contains))
                .toList();
    }

    private Path compileHost() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/host"));
        Files.writeString(sources.resolve("../module-info.java"), "module host { requires org.careerrelay; }");
        Files.writeString(sources.resolve("Main.java"), HOST);
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
