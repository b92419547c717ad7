package org.careerrelay.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures as a table are read back as they were written. */
class KpiCsvTest {

    private static final Period NOVEMBER = Period.month(2026, 11);

    @Test
    @Proves("D25")
    void machinesReadBackWhatWasWritten() {
        KpiReport report = report();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KpiCsv.forMachines(report, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("id,value,unit");

        List<CsvRecord> rows = rows(text);
        assertThat(rows).hasSize(1 + report.figures().size());
        for (int i = 0; i < report.figures().size(); i++) {
            Kpi kpi = report.figures().get(i);
            CsvRecord row = rows.get(i + 1);
            assertThat(row.getField(0)).isEqualTo(kpi.id());
            assertThat(value(row.getField(1))).isEqualTo(kpi.value());
            assertThat(row.getField(2)).isEqualTo(kpi.unit());
            assertThat(whole(row.getField(3))).isEqualTo(kpi.numerator());
            assertThat(whole(row.getField(4))).isEqualTo(kpi.denominator());
            assertThat(row.getField(5)).isEqualTo(NOVEMBER.toString());
            assertThat(row.getField(6)).isEqualTo(kpi.formula());
            assertThat(row.getField(7)).isEqualTo(kpi.quality().name());
        }
    }

    @Test
    @Proves({"D25", "H22"})
    void peopleReadNamesAndTheirSpreadsheetSeesTheCharset() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            KpiCsv.forPeople(report(), locale, out);
            String text = out.toString(StandardCharsets.UTF_8);
            assertThat(text).startsWith("\uFEFF");
            boolean japanese = locale.equals(Locale.JAPANESE);
            assertThat(rows(text.substring(1)).get(1).getField(0))
                    .isEqualTo(KpiCatalogue.of("referralCount").name(japanese));
            assertThat(rows(text.substring(1)).get(1).getField(5))
                    .isEqualTo(KpiCatalogue.of("referralCount").words(japanese));
        }
    }

    @Test
    @Proves("D25")
    void everyBreakdownOfAReportIsReadBackByMachines() {
        CompanyReport report = whole();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KpiCsv.forMachines(report, out);
        List<CsvRecord> rows = rows(out.toString(StandardCharsets.UTF_8));
        assertThat(rows.get(0).getFields()).startsWith("by", "group", "id", "value");
        assertThat(rows.stream().skip(1).map(row -> row.getField(0) + "/" + row.getField(1)))
                .contains("/", "MONTH/2026-11", "PROGRAMME/agency-1", "JOB/経理", "JOB/")
                .hasSize(3 * report.figures().figures().size() + 2 * 2);
        assertThat(rows.stream().filter(row -> row.getField(1).equals("経理")))
                .extracting(row -> row.getField(2) + " " + row.getField(3))
                .containsExactly("funnel.issued 31", "funnel.consented 20");
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        KpiCsv.forMachines(report.breakdowns().get(0), alone);
        assertThat(rows(alone.toString(StandardCharsets.UTF_8)).stream().skip(1).map(CsvRecord::getFields))
                .isEqualTo(rows.stream()
                        .filter(row -> row.getField(0).equals("JOB"))
                        .map(CsvRecord::getFields)
                        .toList());
    }

    @Test
    @Proves({"D25", "H22"})
    void peopleReadGroupsInWordsAndSeeWhatIsRoundedDown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KpiCsv.forPeople(whole(), Locale.JAPANESE, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF内訳,区分,指標");
        assertThat(rows(text.substring(1)).stream()
                        .map(row -> String.join("|", row.getFields().subList(0, 4))))
                .contains(
                        "プログラム|見本人材株式会社|同意した人|HIDDEN: 10",
                        "職種|経理|発行したリンク|31",
                        "職種|経理|同意した人 (以上)|20",
                        "職種|(指定なし)|同意した人|HIDDEN: 10");
        ByteArrayOutputStream english = new ByteArrayOutputStream();
        KpiCsv.forPeople(whole().breakdowns().get(0), Locale.ENGLISH, english);
        assertThat(english.toString(StandardCharsets.UTF_8)).contains("Job,(not told),");
    }

    private static CompanyReport whole() {
        return new CompanyReport(
                "株式会社サンプル",
                ZoneId.of("Asia/Tokyo"),
                report(),
                List.of(report()),
                List.of(new Passbook(
                        "agency-1",
                        "見本人材株式会社",
                        new CreditSnapshot("agency-1", Instant.EPOCH, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, null, false),
                        List.of(),
                        List.of(),
                        0)),
                Map.of("agency-1", report()),
                List.of(new Breakdown(
                        "acme",
                        NOVEMBER,
                        Grouping.JOB,
                        List.of(
                                new Breakdown.Group("経理", List.of(links(31), tens(20L))),
                                new Breakdown.Group("", List.of(links(4), tens(null)))))));
    }

    private static Kpi links(long number) {
        return figure("funnel.issued", new KpiValue.Known(BigDecimal.valueOf(number)), number, null, Quality.EXACT);
    }

    private static Kpi tens(@Nullable Long number) {
        return number == null
                ? figure("funnel.consented", new KpiValue.Hidden(10), null, null, Quality.SUPPRESSED)
                : new Kpi(
                        "funnel.consented",
                        new KpiValue.Known(BigDecimal.valueOf(number)),
                        "people",
                        number,
                        null,
                        NOVEMBER,
                        Kpi.TENS + "count(CONSENTED)",
                        Quality.EXACT);
    }

    private static List<CsvRecord> rows(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }

    private static KpiValue value(String cell) {
        if (cell.equals("UNDEFINED")) {
            return new KpiValue.Undefined();
        }
        if (cell.startsWith("HIDDEN: ")) {
            return new KpiValue.Hidden(Integer.parseInt(cell.substring(8)));
        }
        return cell.startsWith("NOT_AVAILABLE: ")
                ? new KpiValue.NotAvailable(cell.substring(15))
                : new KpiValue.Known(new BigDecimal(cell));
    }

    private static @Nullable Long whole(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    private static KpiReport report() {
        return new KpiReport(
                "acme",
                NOVEMBER,
                Instant.EPOCH,
                List.of(
                        figure("referralCount", new KpiValue.Known(BigDecimal.TEN), 10L, null, Quality.EXACT),
                        figure("countRate", new KpiValue.Known(new BigDecimal("0.6667")), 2L, 3L, Quality.EXACT),
                        figure(
                                "turnoverChangePoints",
                                new KpiValue.Known(new BigDecimal("-3.25")),
                                -13L,
                                4L,
                                Quality.EXACT),
                        figure("funnel.landed", new KpiValue.Undefined(), 0L, 0L, Quality.UNVERIFIED),
                        figure("funnel.consented", new KpiValue.Hidden(10), null, null, Quality.SUPPRESSED),
                        figure(
                                "rehireRate",
                                new KpiValue.NotAvailable("Source, \"own\""),
                                null,
                                null,
                                Quality.NO_SOURCE)),
                List.of());
    }

    private static Kpi figure(
            String id, KpiValue value, @Nullable Long numerator, @Nullable Long denominator, Quality quality) {
        return new Kpi(
                id,
                value,
                KpiCatalogue.of(id).unit(),
                numerator,
                denominator,
                NOVEMBER,
                KpiCatalogue.of(id).formula(),
                quality);
    }
}
