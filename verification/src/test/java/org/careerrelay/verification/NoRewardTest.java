package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Nobody is rewarded for agreeing: there is no place for it, neither in the vocabulary nor in a table. */
class NoRewardTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** Words inside of names, however they are put together. */
    private static final Pattern REWARD = Pattern.compile(
            "reward|gift|incentive|cash_?back|voucher|coupon|payout|pay_?out|bonus", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|(?m:^\\s*--[^\\n]*)", Pattern.DOTALL);

    @Test
    @Proves("R-08")
    void noNameOfTheVocabularyOrOfAColumnSpeaksOfAReward() throws IOException {
        List<Path> files = Stream.concat(
                        files(ROOT.resolve("spi/src/main/java"), ".java"),
                        files(ROOT.resolve("adapters-jdbc/src/main/resources/db"), ".sql"))
                .toList();

        assertThat(files).hasSizeGreaterThan(200);
        assertThat(files)
                .allSatisfy(file -> assertThat(COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                                .replaceAll(""))
                        .as(file.getFileName().toString())
                        .doesNotContainPattern(REWARD));
        assertThat("int candidateReward").as("the search would find one").containsPattern(REWARD);
    }

    private static Stream<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }
}
