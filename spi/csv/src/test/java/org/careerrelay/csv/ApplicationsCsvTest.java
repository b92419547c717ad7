package org.careerrelay.csv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.careerrelay.model.intake.IntakeField.APPLICATION_ID;
import static org.careerrelay.model.intake.IntakeField.MAIL;
import static org.careerrelay.model.intake.IntakeField.NAME;
import static org.careerrelay.model.intake.IntakeField.NOTE;
import static org.careerrelay.model.intake.IntakeField.STATUS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationsCsvTest {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String HEADER = "応募ID,氏名,メールアドレス,応募経路,選考ステータス,不採用日,備考\r\n";
    private static final String ROW = "A1,山田 太郎,taro@example.jp,自社サイト,不採用,2026-11-01,\r\n";

    @TempDir
    private Path folder;

    @Test
    @Proves("H06")
    void theSameExportIsReadAlikeInEveryCharset() {
        String text = HEADER + "A1,髙橋 一郎,ｔａｒｏ＠example.jp,自社サイト,不採用,令和8年11月1日,\"改行\r\nあり ①㈱～－\"\r\n";

        List<IntakeRow> utf8 = rows(open(text.getBytes(UTF_8)));
        List<IntakeRow> bom = rows(open(("\uFEFF" + text).getBytes(UTF_8)));
        List<IntakeRow> cp932 = rows(open(text.getBytes(CP932)));

        assertThat(utf8).isEqualTo(bom).isEqualTo(cp932).hasSize(1);
        assertThat(utf8.get(0).get(NAME)).isEqualTo("髙橋 一郎");
        assertThat(utf8.get(0).get(NOTE)).isEqualTo("改行\r\nあり ①㈱～－");
        assertThat(open(text.getBytes(CP932)).charset()).isEqualTo(CP932);
        assertThat(open(text.getBytes(UTF_8)).charset()).isEqualTo(UTF_8);
    }

    @Test
    void aChosenCharsetIsHeld() {
        byte[] utf8 = ("\uFEFF" + HEADER + ROW).getBytes(UTF_8);
        byte[] cp932 = (HEADER + ROW).getBytes(CP932);

        assertThat(rows(ApplicationsCsv.open(() -> stream(cp932), CharsetChoice.WINDOWS_31J)))
                .hasSize(1);
        assertThat(rows(ApplicationsCsv.open(() -> stream(utf8), CharsetChoice.UTF_8)))
                .hasSize(1);
        assertThat(codes(() -> ApplicationsCsv.open(() -> stream(cp932), CharsetChoice.UTF_8)))
                .containsExactly("csv.charset");
        assertThat(codes(() -> ApplicationsCsv.open(() -> stream(utf8), CharsetChoice.WINDOWS_31J)))
                .isNotEmpty();
    }

    @Test
    void namesOfCharsetsAreRead() {
        assertThat(CharsetChoice.of("AUTO")).isEqualTo(CharsetChoice.AUTO);
        assertThat(CharsetChoice.of("utf-8")).isEqualTo(CharsetChoice.UTF_8);
        assertThat(Stream.of("windows-31j", "CP932", "MS932", "Shift_JIS", "SJIS")
                        .map(CharsetChoice::of))
                .containsOnly(CharsetChoice.WINDOWS_31J);
        assertThat(codes(() -> CharsetChoice.of("EBCDIC"))).containsExactly("charset.unknown");
    }

    @Test
    void columnsStandInAnyOrderAndInEnglishToo() {
        IntakeRow row = rows(open(
                        "Status, E-Mail ,ROUTE,Full_Name,rejected on,Application-ID,shoe size\nrejected,a@b.jp,x,n,d,7,43"
                                .getBytes(UTF_8)))
                .get(0);

        assertThat(row.get(STATUS)).isEqualTo("rejected");
        assertThat(row.get(MAIL)).isEqualTo("a@b.jp");
        assertThat(row.get(NAME)).isEqualTo("n");
        assertThat(row.get(APPLICATION_ID)).isEqualTo("7");
        assertThat(row.fields()).hasSize(6);
    }

    @Test
    void headerWordsDoNotDependOnWidthAndBlanks() {
        String header = "応募ＩＤ,氏　名,ﾒｰﾙｱﾄﾞﾚｽ,応募経路,選考ｽﾃｰﾀｽ,不採用日,備考\r\n";

        assertThat(rows(open((header + ROW).getBytes(UTF_8))).get(0).get(MAIL)).isEqualTo("taro@example.jp");
    }

    @Test
    void everyMissingColumnIsNamedInBothLanguages() {
        InvalidInputException refused = refused(() -> open("応募ID,氏名,備考,備考\r\nA1,x,,\r\n".getBytes(UTF_8)));

        assertThat(refused.violations())
                .extracting(v -> v.path() + " " + v.code())
                .containsExactly(
                        "header.decided_on column.missing",
                        "header.mail column.missing",
                        "header.route column.missing",
                        "header.status column.missing");
        assertThat(refused.getMessage()).contains("列「不採用日」がありません", "the column \"mail address\" is missing");
    }

    @Test
    void aNeededColumnThatIsThereTwiceIsRefused() {
        assertThat(codes(() -> open(("氏名," + HEADER + "x," + ROW).getBytes(UTF_8))))
                .containsExactly("column.twice");
    }

    @Test
    void raggedRowsAreExplainedAndNotFatal() {
        List<IntakeRow> rows = rows(open((HEADER + "A1,x\r\n\r\nA2,y,a,b,c,d,e,f\r\n" + ROW).getBytes(UTF_8)));

        assertThat(rows).extracting(IntakeRow::number).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(0).get(MAIL)).isEmpty();
        assertThat(rows.get(0).faults()).isEmpty();
        assertThat(rows.get(1).faults()).extracting(Violation::code).containsExactly("row.fields");
        assertThat(rows.get(2).faults()).isEmpty();
    }

    @Test
    void whatIsNoCsvIsRefused() {
        assertThat(codes(() -> open(new byte[0]))).containsExactly("csv.empty");
        assertThat(codes(() -> open("\r\n\r\n".getBytes(UTF_8)))).containsExactly("csv.empty");
        assertThat(codes(() -> open("PK\u0003\u0004\u0000\u0000".getBytes(UTF_8))))
                .containsExactly("csv.binary");
        assertThat(codes(() -> open(HEADER.getBytes(UTF_16)))).containsExactly("csv.charset");
        assertThat(codes(() -> open("hello\nworld\n".getBytes(UTF_8))))
                .hasSize(6)
                .containsOnly("column.missing");
        assertThat(codes(() -> open((HEADER + "A1,\"x\"y,\r\n").getBytes(UTF_8))))
                .containsExactly("csv.syntax");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedSwallowsNoRows() {
        InvalidInputException refused =
                refused(() -> open((HEADER + ROW + "A2,\"x,y\r\n" + ROW + ROW).getBytes(UTF_8)));

        assertThat(refused.violations()).extracting(Violation::code).containsExactly("csv.quote");
        assertThat(refused.violations()).extracting(Violation::path).containsExactly("line 3");
    }

    @Test
    void aWrongByteAtTheEndIsFoundBeforeTheFirstRow() {
        byte[] good = (HEADER + ROW.repeat(10_000)).getBytes(CP932);
        byte[] bad = Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0x81;

        assertThat(open(good).rows()).isEqualTo(10_000);
        assertThat(codes(() -> open(bad))).containsExactly("csv.charset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.csv", "."})
    void aFileThatIsNotThereIsSaidSo(String name) {
        assertThat(codes(() -> ApplicationsCsv.open(folder.resolve(name), CharsetChoice.AUTO)))
                .containsAnyOf("file.missing", "file.unreadable")
                .hasSize(1);
    }

    @Test
    void aFileIsRead() throws IOException {
        Path file = Files.write(folder.resolve("応募.csv"), (HEADER + ROW).getBytes(CP932));

        ApplicationsCsv csv = ApplicationsCsv.open(file, CharsetChoice.AUTO);

        assertThat(csv.rows()).isEqualTo(1);
        assertThat(rows(csv)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(IntakeField.class)
    void everyFieldHasAWord(IntakeField field) {
        String header = HEADER.strip() + ",氏名カナ,電話番号,生年月日,応募職種,部門,応募日,不採用理由,居住国,案内不要";
        String row = String.join(",", Collections.nCopies(IntakeField.values().length, "x"));

        assertThat(rows(open((header + "\n" + row).getBytes(UTF_8))).get(0).get(field))
                .isEqualTo("x");
    }

    @Test
    void rowsAreReadOneByOneAndEveryStreamIsClosed() {
        AtomicInteger open = new AtomicInteger();
        byte[] bytes = (HEADER + ROW.repeat(3)).getBytes(UTF_8);
        ApplicationsCsv csv = ApplicationsCsv.open(
                () -> {
                    open.incrementAndGet();
                    return new ByteArrayInputStream(bytes) {
                        @Override
                        public void close() {
                            open.decrementAndGet();
                        }
                    };
                },
                CharsetChoice.AUTO);
        assertThat(open).hasValue(0);

        try (Stream<IntakeRow> rows = csv.stream()) {
            assertThat(rows.findFirst())
                    .hasValueSatisfying(row -> assertThat(row.number()).isEqualTo(1));
            assertThat(open).hasValue(1);
        }
        assertThat(open).hasValue(0);
    }

    @Test
    void anUploadIsReadOnce() {
        assertThat(ApplicationsCsv.read(stream((HEADER + ROW).getBytes(UTF_8)), CharsetChoice.AUTO)
                        .rows())
                .isEqualTo(1);
    }

    @Test
    void noMessageRepeatsARow() {
        InvalidInputException refused =
                refused(() -> open((HEADER + "A1,\"山田\"太郎,taro@example.jp\r\n").getBytes(UTF_8)));

        assertThat(refused.toString()).doesNotContain("太郎", "山田", "taro");
    }

    private static ApplicationsCsv open(byte[] bytes) {
        return ApplicationsCsv.open(() -> stream(bytes), CharsetChoice.AUTO);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static List<IntakeRow> rows(ApplicationsCsv csv) {
        try (Stream<IntakeRow> rows = csv.stream()) {
            return rows.toList();
        }
    }

    private static List<String> codes(Runnable call) {
        return refused(call).violations().stream().map(Violation::code).toList();
    }

    private static InvalidInputException refused(Runnable call) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, call::run);
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
