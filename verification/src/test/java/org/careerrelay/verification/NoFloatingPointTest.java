package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Money and figures are whole numbers, exact fractions and decimals: there is no floating point in what they are told with (D27). */
class NoFloatingPointTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern FLOATING = Pattern.compile("\\b(double|float|Double|Float)\\b");

    @Test
    @Proves("D27")
    void noTypeOfFiguresOrMoneyHasOne() throws IOException {
        for (String folder : List.of(
                "spi/src/main/java/org/careerrelay/model/kpi",
                "spi/src/main/java/org/careerrelay/spi/kpi",
                "core/src/main/java/org/careerrelay/simulation")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                assertThat(files.map(NoFloatingPointTest::text))
                        .as(folder)
                        .isNotEmpty()
                        .noneMatch(FLOATING.asPredicate());
            }
        }
        assertThat(text(ROOT.resolve("spi/src/main/java/org/careerrelay/model/kpi/Money.java")))
                .contains("record Money(long amount, String currency)");
        assertThat("double rate").as("the search would find one").containsPattern(FLOATING);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
