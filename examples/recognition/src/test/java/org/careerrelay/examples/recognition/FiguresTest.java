package org.careerrelay.examples.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void nobodyIsTakenForSomebodyElseAndMostAreRecognised(long seed) {
        List<Row> rows = Population.of(1200, seed);
        Score clear = Score.of(Ours.clearText(rows.size()), rows);
        Score blind = Score.of(Ours.blind(rows.size()), rows);

        assertThat(clear.wrong()).isZero();
        assertThat(clear.autoRecall()).isGreaterThan(0.76);
        assertThat(clear.recall()).isGreaterThan(0.955);
        assertThat(clear.needlessPerHundred()).isLessThan(2);
        assertThat(blind.wrong()).isZero();
        assertThat(blind.autoRecall()).isGreaterThan(0.68);
        assertThat(blind.recall()).isGreaterThan(0.92);
    }

    @Test
    void simpleRulesDoTakePeopleForSomebodyElse() {
        List<Row> rows = Population.of(3000, 7);

        assertThat(Score.of(KeyRule.exactMail(), rows).wrong()).isPositive();
        assertThat(Score.of(KeyRule.mailOrPhone(), rows).wrong()).isPositive();
        assertThat(Score.of(KeyRule.nameAndBirthDate(), rows).wrong()).isPositive();
    }

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertThat(Population.of(300, 5)).isEqualTo(Population.of(300, 5)).isNotEqualTo(Population.of(300, 6));
    }

    @Test
    void theTableHasALineForEachContestant() throws Exception {
        int code = run("--seeds", "3", "--applications", "200");

        assertThat(code).isEqualTo(Program.DONE);
        assertThat(text(out))
                .contains("| exact mail |", "| plain script of exact rules |", "| Career Relay, blind indexes alone |");
    }

    @Test
    void dataOfOnesOwnIsRead(@TempDir Path folder) throws Exception {
        write(
                folder.resolve("applicants/applications.csv"),
                "応募ID,氏名,氏名カナ,メールアドレス,電話番号,生年月日,応募経路,選考ステータス,不採用日",
                "A1,山田 太郎,ヤマダ タロウ,taro@example.jp,090-1234-5678,1985/1/2,自社サイト,不採用,2026-01-01",
                "A2,山田 太郎,,taro,090-1234-5678,,自社サイト,不採用,2026-01-01",
                "A3,山田 太郎,,taro@example.jp,,昭和60年1月2日,自社サイト,不採用,2026-01-01");
        write(
                folder.resolve("applicants/truth.csv"),
                "row,id,person,expected",
                "1,A1,P1,link",
                "2,A2,P1,error:email",
                "3,A3,P1,link");
        List<String> febrl =
                new ArrayList<>(List.of("rec_id,given_name,surname,n,a1,a2,suburb,postcode,state,born,number"));
        for (int i = 0; i < 50; i++) {
            String rest = ", mai" + i + ", yama" + i + ", " + i + ", road " + i + ", , town " + i % 9 + ", "
                    + (1000 + i) + ", a, 1980" + (1000 + i) + ", " + (7_000_000 + i * 31);
            febrl.add("rec-" + i + "-org" + rest);
            febrl.add("rec-" + i + "-dup-0" + rest);
        }
        write(folder.resolve("febrl/dataset3.csv"), febrl.toArray(String[]::new));

        assertThat(run("--data", folder.toString(), "--seeds", "3", "--applications", "100"))
                .isEqualTo(Program.DONE);
        assertThat(text(out))
                .contains("2 applications, 1 of them of somebody who is known.")
                .contains("| Career Relay, clear text at hand | 0 | 1.0000 | 1.0000 | 1.0000 | 0.00 |")
                .contains("| 50 | 50 | 50 | 1.0000 | 1.0000 | 1.0000 |");
    }

    @Test
    void aFolderWithoutDataIsRefused(@TempDir Path folder) throws Exception {
        assertThat(run("--data", folder.toString())).isEqualTo(Program.WRONG_INPUT);
        assertThat(text(err)).contains("--data");
    }

    private int run(String... args) throws Exception {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new Figures().answer(List.of(args), console);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static void write(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines), StandardCharsets.UTF_8);
    }
}
