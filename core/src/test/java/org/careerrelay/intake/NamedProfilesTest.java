package org.careerrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerrelay.csv.ApplicationsCsv;
import org.careerrelay.csv.CharsetChoice;
import org.careerrelay.csv.CsvProfile;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the styles of three products become rejections, with commas and tabs, in UTF-8 and CP932. */
class NamedProfilesTest {

    private static final IntakeDay DAY = new IntakeDay(LocalDate.of(2026, 11, 15), ZoneId.of("Asia/Tokyo"), "JP", null);

    private static final Map<String, CsvProfile> PROFILES =
            Map.of("herp.csv", CsvProfile.HERP, "hrmos.csv", CsvProfile.HRMOS, "talentx.tsv", CsvProfile.TALENTX);

    @ParameterizedTest
    @Proves({"H01", "H06"})
    @CsvSource({
        "herp.csv,不採用,cand-1,エンジニア,SKIP_ROUTE",
        "hrmos.csv,不採用,1001,エンジニア,SKIP_NOT_REJECTED",
        "talentx.tsv,不合格,E-1,'エンジニア, リーダー',SKIP_ROUTE"
    })
    void aSampleBecomesARejection(String file, String rejected, String application, String job, IntakeOutcome second)
            throws IOException, URISyntaxException {
        Path path = Path.of(NamedProfilesTest.class.getResource(file).toURI());
        byte[] cp932 = Files.readString(path, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-31j"));
        CsvProfile profile = profile(file);
        IntakeTerms terms = IntakeTerms.by("ats")
                .reading(IntakeProfile.defaults().rejected(List.of(rejected)))
                .reasons(Map.of("スキル不足", "skills"));
        for (ApplicationsCsv csv : List.of(
                ApplicationsCsv.open(path, CharsetChoice.AUTO, profile),
                ApplicationsCsv.open(() -> new ByteArrayInputStream(cp932), CharsetChoice.AUTO, profile))) {
            IntakeRules rules = new IntakeRules(terms, DAY);
            try (Stream<IntakeRow> rows = csv.stream()) {
                List<RowDecision> decisions = rows.map(rules::decide).toList();
                Rejection rejection = ((RowDecision.Eligible) decisions.get(0)).rejection();
                assertThat(List.of(
                                rejection.application(),
                                rejection.name().reveal(),
                                rejection.mail().reveal(),
                                rejection.job(),
                                rejection.details().reason(),
                                rejection.decidedAt()))
                        .isEqualTo(List.of(
                                application,
                                "山田 太郎",
                                "taro@example.jp",
                                job,
                                "skills",
                                Instant.parse("2026-11-09T15:00:00Z")));
                assertThat(((RowDecision.Decided) decisions.get(1)).result().outcome())
                        .isEqualTo(second);
            }
        }
    }

    @Test
    void aColumnOfOnesOwnIsKnownByItsOwnWordAloneAndMissedByIt() {
        CsvProfile own = CsvProfile.of("ours", Map.of(IntakeField.STATUS, "最終結果"));
        byte[] file = "応募ID,氏名,メール,応募経路,選考ステータス,不採用日\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ApplicationsCsv.open(() -> new ByteArrayInputStream(file), CharsetChoice.UTF_8, own))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.messageJa()).contains("最終結果")));
    }

    private static CsvProfile profile(String file) {
        CsvProfile profile = PROFILES.get(file);
        if (profile == null) {
            throw new IllegalArgumentException(file);
        }
        return profile;
    }
}
