package org.careerrelay.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final Path SOURCE =
            Path.of("src/main/java/org/careerrelay/examples/ats/CareerRelayConfiguration.java");

    @Test
    void theClassAReaderCopiesHasAtMost25LinesBelowItsImports() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE, StandardCharsets.UTF_8);

        List<String> copied = lines.subList(lines.indexOf("// guide") + 1, lines.indexOf("// end"));

        assertThat(copied).first().isEqualTo("@Configuration");
        assertThat(copied).last().isEqualTo("}");
        assertThat(copied).hasSizeLessThanOrEqualTo(25).allMatch(line -> line.length() <= 120);
    }
}
