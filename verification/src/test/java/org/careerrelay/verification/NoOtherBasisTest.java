package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/**
 * Data goes to an agency by the person's consent or not at all: where bases, records, gates and tables are, there is no word for an opt-out, and
 * none for treating the agency as an entrusted party (委託) or a joint user (共同利用).
 */
class NoOtherBasisTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final List<String> PLACES = List.of(
            "spi/src/main/java/org/careerrelay/model/consent",
            "spi/src/main/java/org/careerrelay/model/exchange",
            "spi/src/main/java/org/careerrelay/model/programme",
            "spi/src/main/java/org/careerrelay/model/provision",
            "core/src/main/java/org/careerrelay/consent",
            "core/src/main/java/org/careerrelay/provision",
            "core/src/main/java/org/careerrelay/referral",
            "adapters-jdbc/src/main/resources/db");

    /** Words inside of names, however they are put together. */
    private static final Pattern OTHER = Pattern.compile(
            "opt(ed)?_?out|entrust|joint_?(use|control)|shared_?use|outsourc|委託|共同利用|オプトアウト", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|(?m:^\\s*--[^\\n]*)", Pattern.DOTALL);

    @Test
    @Proves("R-25")
    void thereIsNoWordForAnotherBasisThanConsent() throws IOException {
        assertThat(LegalBasis.values()).extracting(Enum::name).allMatch(name -> name.startsWith("CONSENT_"));
        for (String place : PLACES) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(place))) {
                List<Path> files = all.filter(Files::isRegularFile).toList();
                assertThat(files).as(place).hasSizeGreaterThan(2);
                assertThat(files)
                        .allSatisfy(file -> assertThat(COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                                        .replaceAll(""))
                                .as(file.getFileName().toString())
                                .doesNotContainPattern(OTHER));
            }
        }
        assertThat("LegalBasis.JOINT_USE, 共同利用").as("the search would find one").containsPattern(OTHER);
    }
}
