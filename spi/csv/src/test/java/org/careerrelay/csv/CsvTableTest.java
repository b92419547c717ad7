package org.careerrelay.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    @Proves("H06")
    void aTableIsUtf8WithLineFeedsAndItsHeaderFirst() {
        assertThat(written(List.of("row", "名前"), List.of(CsvCell.number(-1), CsvCell.text("山田, \"太郎\" 𠮷"))))
                .isEqualTo("row,名前\n-1,\"山田, \"\"太郎\"\" 𠮷\"\n");
        assertThat(written(List.of("a", "b"), List.of(CsvCell.flag(true), CsvCell.empty())))
                .isEqualTo("a,b\n1,\n");
    }

    @Test
    void aByteOrderMarkIsWrittenWhereItIsWished() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.withByteOrderMark(out, List.of("a")).close();

        assertThat(out.toString(UTF_8)).isEqualTo("\uFEFFa\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠x"})
    void noSpreadsheetComputesSomebodysText(String formula) {
        assertThat(cell(formula)).isEqualTo("'" + formula);
    }

    @Test
    void aLineBreakBecomesABlank() {
        assertThat(cell("a\r\nb\nc\rd")).isEqualTo("a b c d");
        assertThat(cell("\r=1+1")).isEqualTo(" =1+1");
    }

    @Property
    void everyTextIsOneCellAndNoFormula(
            @ForAll @Chars({'=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a', '山', '\''}) String text) {
        String cell = cell(text);

        assertThat(cell).doesNotContain("\n", "\r");
        assertThat("=+-@\t".contains(cell.substring(0, Math.min(1, cell.length()))) && !cell.isEmpty())
                .isFalse();
        if (text.matches("[a山 ][^\r\n]*")) {
            assertThat(cell).isEqualTo(text);
        }
    }

    @Test
    void aRecordHasAsManyCellsAsTheHeader() {
        try (CsvTable table = CsvTable.to(new ByteArrayOutputStream(), List.of("a", "b"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> table.row(CsvCell.number(1)));
        }
    }

    private static String cell(String text) {
        String table = written(List.of("a"), List.of(CsvCell.text(text)));
        List<CsvRecord> records = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(table).stream()
                .toList();
        assertThat(records).hasSize(2);
        return records.get(1).getField(0);
    }

    private static String written(List<String> header, List<CsvCell> cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = CsvTable.to(out, header)) {
            table.row(cells);
        }
        return out.toString(UTF_8);
    }
}
