package org.careerrelay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.PassbookStep;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report as one page that needs nothing else. */
class HtmlReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @Proves({"D25", "H22"})
    void thePassbookComesFirstAndEveryFigureIsThere(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String page = HtmlReport.write(Sample.report(), locale);

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
        assertThat(page.indexOf("class=\"passbook\"")).isPositive().isLessThan(page.indexOf("<svg class=\"columns\""));
        boolean japanese = language.equals("ja");
        KpiCatalogue.ofCompany().stream()
                .forEach(definition -> assertThat(page)
                        .contains(Html.escaped(definition.name(japanese)), Html.escaped(definition.words(japanese))));
        assertThat(page).contains("30 / 60", "1,428,571", "\u22123.1%", "\u2212110");
        assertThat(HtmlReport.write(Sample.report(), locale))
                .as("the same report, the same page")
                .isEqualTo(page);
    }

    @Test
    @Proves("D25")
    void nothingIsLoadedAndNothingIsRun() {
        String page = HtmlReport.write(Sample.report(), Locale.JAPANESE);

        assertThat(page).contains("default-src 'none'");
        assertThat(Pattern.compile(
                                "(?i)<script|<img|<link|<iframe|<object|url\\(|@import|\\son\\w+=|https?:|\\ssrc=|href=")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @Test
    void whatSomebodyWroteStaysText() {
        String evil = "<script>alert(1)</script>\"'&\u202E\u0000\n</style>";
        String page = HtmlReport.write(Sample.report(evil, evil, evil), Locale.ENGLISH);

        assertThat(page)
                .doesNotContain("<script", "\u202E", "\u0000")
                .containsOnlyOnce("</style>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
    }

    @Test
    @Proves("H22")
    void theLanguageIsTheOneThatWasAskedForWhateverTheJvmSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertThat(ReportTexts.in(Locale.ENGLISH).of("months.month")).isEqualTo("Month");
            assertThat(ReportTexts.in(Locale.JAPANESE).of("months.month")).isEqualTo("月");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void bothLanguagesSayTheSameAndEveryWordHasAText() throws IOException {
        assertThat(keys("report.properties")).isEqualTo(keys("report_ja.properties"));
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            ReportTexts texts = ReportTexts.in(locale);
            for (PassbookStep.Kind kind : PassbookStep.Kind.values()) {
                assertThat(texts.of("step." + kind.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            }
            for (CreditState state : CreditState.values()) {
                assertThat(texts.of("state." + state.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            }
            for (IntroductionState state : IntroductionState.values()) {
                assertThat(texts.of("introduction." + state.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            }
            KpiCatalogue.all().stream()
                    .map(definition -> definition.unit())
                    .filter(unit -> !unit.equals("money") && !unit.equals("ratio"))
                    .forEach(unit -> assertThat(texts.of("unit." + unit.replace(' ', '-')))
                            .isNotBlank());
            KpiCatalogue.all().stream()
                    .flatMap(definition -> Stream.ofNullable(definition.source()))
                    .forEach(source -> assertThat(texts.of("source." + source)).isNotBlank());
        }
    }

    private static TreeSet<Object> keys(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.keySet());
    }
}
