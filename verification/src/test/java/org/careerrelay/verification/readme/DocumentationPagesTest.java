package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say can be followed: links lead somewhere, code is compiled code. */
class DocumentationPagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final List<String> SOURCES = sources();

    static List<Path> pages() {
        return Markdown.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsSomewhere(Path page) {
        assertThat(LINK.matcher(Markdown.prose(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(target -> !URI.create(target).isAbsolute())
                        .filter(target -> !leadsSomewhere(page, target)))
                .as("dead links of %s", page.getFileName())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfJavaIsCompiledSomewhere(Path page) {
        assertThat(Markdown.java(page).stream().filter(block -> !isCompiled(block)))
                .as("blocks of %s that stand in no source file", page.getFileName())
                .isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        return Files.exists(file)
                && (hash < 0 || headings(file).contains(target.substring(hash + 1)))
                && file.startsWith(Markdown.ROOT);
    }

    /** Headings as the usual renderers turn them into anchors. */
    private static Set<String> headings(Path page) {
        return HEADING.matcher(Markdown.text(page))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static boolean isCompiled(String block) {
        String wanted = flat(block);
        return SOURCES.stream().anyMatch(source -> source.contains(wanted));
    }

    /** Indentation differs with the place; everything else has to be the same. */
    private static String flat(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static List<String> sources() {
        try (Stream<Path> walk = Files.walk(Markdown.ROOT)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Markdown.ROOT.relativize(file).toString().contains("src" + File.separator))
                    .map(file -> flat(Markdown.text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
