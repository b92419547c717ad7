package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export reaches back for years: who was rejected then is taken, and known when they come back. */
class YearsOfAnExportTest {

    private static final String HEADER = "応募ID,氏名,氏名カナ,メールアドレス,電話番号,生年月日,応募職種,部門,応募経路,応募日,選考ステータス,不採用日,不採用理由,備考\n";
    private static final String TARO = "山田 太郎,ヤマダ タロウ,taro@example.jp,090-0000-0000,1985/1/2,法人営業,営業部,自社サイト,";

    @TempDir
    private Path folder;

    @Test
    void whoWasRejectedLongAgoIsKnownWhenTheyComeBack() throws Exception {
        Path export = folder.resolve("export.csv");
        Files.writeString(
                export,
                HEADER + "A1," + TARO + "2023/12/1,不採用,2023/12/20,,\n" + "A2," + TARO + "2026/10/1,不採用,2026/10/20,,\n");

        TourRun run = TourRun.of(
                folder.resolve("out"), "--applicants", export.toString(), "--storage", "memory", "--scan", "1");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Csv.records(run.file("rows.csv")))
                .extracting(row -> row.get("outcome"))
                .containsExactly("link", "link");
        assertThat(Csv.records(run.file("people.csv")))
                .extracting(row -> List.of(row.get("person"), row.get("decision")))
                .containsExactly(List.of("row-1", "NEW"), List.of("row-1", "AUTO"));
    }
}
