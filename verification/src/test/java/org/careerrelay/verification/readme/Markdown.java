package org.careerrelay.verification.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documentation as text. */
final class Markdown {

    /** The project's root: the tests run in the folder of this module. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern INLINE = Pattern.compile("`[^`\\n]*`");

    private Markdown() {}

    /** All pages, the README first. */
    static List<Path> pages() {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top.sorted(), docs.sorted())
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java blocks of a page, in order. */
    static List<String> java(Path page) {
        return JAVA.matcher(text(page))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```java\n".length(), block.length() - "```".length()))
                .toList();
    }

    /** A page without its code. */
    static String prose(Path page) {
        return INLINE.matcher(FENCED.matcher(text(page)).replaceAll("")).replaceAll("");
    }

    static String text(Path page) {
        try {
            return Files.readString(page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
