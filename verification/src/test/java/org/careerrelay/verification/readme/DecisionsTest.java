package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions can be found by their number: in the name of the file, in its title, and in the list. */
class DecisionsTest {

    private static final Path FOLDER = Markdown.ROOT.resolve("docs/decisions");

    @Test
    void filesTitlesAndListHaveTheSameNumbers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String title = Markdown.text(file).lines().findFirst().orElse("").replaceFirst("^# ", "");
            int number = Integer.parseInt(name.substring(0, 4));
            assertThat(title).startsWith(number + ". ");
            lines.add(number + ". [" + title.substring(title.indexOf(' ') + 1) + "](" + name + ")");
        }
        assertThat(Markdown.text(FOLDER.resolve("README.md")).lines().filter(line -> line.matches("\\d+\\. .*")))
                .containsExactlyElementsOf(lines);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*"))
                    .sorted()
                    .toList();
        }
    }
}
