package org.careerrelay.verification;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One published module as the build made it.
 *
 * @param artifact the artifact id without the common prefix
 * @param folder where its sources lie, seen from the project's root
 * @param module the name in its descriptor
 * @param uses the other parts it may know
 * @param foreign prefixes of the foreign packages it may know, beyond the JDK and JSpecify
 */
record Part(String artifact, String folder, String module, Set<String> uses, Set<String> foreign) {

    private static final String PREFIX = "career-relay-";

    /** All published modules, with the directions of the house. */
    static final List<Part> ALL = List.of(
            new Part("spi", "spi", "org.careerrelay.spi", Set.of(), Set.of("jakarta.validation.")),
            new Part("json", "spi/json", "org.careerrelay.json", Set.of("spi"), Set.of("com.fasterxml.jackson.")),
            new Part("csv", "spi/csv", "org.careerrelay.csv", Set.of("spi"), Set.of("de.siegmar.fastcsv.")),
            new Part("phone", "spi/phone", "org.careerrelay.phone", Set.of("spi"), Set.of("com.google.i18n.")),
            new Part("report", "spi/report", "org.careerrelay.report", Set.of("spi"), Set.of()),
            new Part(
                    "micrometer",
                    "spi/micrometer",
                    "org.careerrelay.micrometer",
                    Set.of("spi"),
                    Set.of("io.micrometer.core.", "micrometer.core.")),
            new Part(
                    "tck",
                    "spi/tck",
                    "org.careerrelay.tck",
                    Set.of("spi"),
                    Set.of("org.junit.jupiter.", "org.assertj.", "net.jqwik.", "jakarta.validation.")),
            new Part(
                    "core",
                    "core",
                    "org.careerrelay",
                    Set.of("spi"),
                    Set.of("org.slf4j.", "jakarta.validation.", "org.hibernate.validator.")),
            new Part("jdbc", "adapters-jdbc", "org.careerrelay.jdbc", Set.of("spi", "json"), Set.of("org.slf4j.")),
            new Part(
                    "mail",
                    "adapters-mail",
                    "org.careerrelay.mail",
                    Set.of("spi", "json"),
                    Set.of("jakarta.mail.", "org.eclipse.angus.mail.", "com.samskivert.")),
            new Part(
                    "http",
                    "adapters-http",
                    "org.careerrelay.http",
                    Set.of("core", "spi", "json"),
                    Set.of("org.slf4j.", "jakarta.servlet.")));

    static Part named(String artifact) {
        return ALL.stream()
                .filter(part -> part.artifact.equals(artifact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + artifact));
    }

    /** The project's root folder: the tests run in the folder of this module. */
    static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    /** All but the archive of core's tests: it is no module. */
    static List<Path> classPath() {
        // Surefire's own class path is a jar that only names the real one.
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(path.split(java.io.File.pathSeparator)).stream()
                .filter(entry -> !entry.endsWith("-tests.jar"))
                .map(Path::of)
                .toList();
    }

    /** The jar, or the folder of classes where the build has not packaged yet. */
    Path location() {
        Path classes = root().resolve(folder).resolve("target/classes");
        List<Path> found = classPath().stream()
                .filter(entry -> entry.equals(classes)
                        || entry.getFileName().toString().matches(PREFIX + artifact + "-\\d.*\\.jar"))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("expected one place of " + PREFIX + artifact + ", found " + found);
        }
        return found.get(0);
    }

    JavaClasses classes() {
        return Files.isDirectory(location())
                ? new ClassFileImporter().importPath(location())
                // A path to a jar is taken for a single file, in which no class is found.
                : new ClassFileImporter().importUrl(jarUrl());
    }

    private URL jarUrl() {
        try {
            return URI.create("jar:" + location().toUri() + "!/").toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModuleDescriptor descriptor() {
        try {
            if (Files.isDirectory(location())) {
                return descriptor(location());
            }
            try (FileSystem jar = FileSystems.newFileSystem(location())) {
                return descriptor(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor descriptor(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    /** The packages everybody may use. */
    Set<String> exported() {
        return descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    Path sources() {
        return root().resolve(folder).resolve("src/main/java");
    }

    @Override
    public String toString() {
        return artifact;
    }
}
