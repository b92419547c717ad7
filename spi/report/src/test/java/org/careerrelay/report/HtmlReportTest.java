package org.careerrelay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.GroupNames;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.PassbookStep;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.programme.PoolObstacle;
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

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @Proves("D25")
    void figuresByProgrammeJobAndRouteStandInTablesAndRoundedOnesSayAtLeast(String language) {
        boolean japanese = language.equals("ja");
        String page = HtmlReport.write(Sample.report(), Locale.forLanguageTag(language));
        String groups = page.substring(page.indexOf("<section class=\"groups\">"), page.indexOf("class=\"all\""));

        for (Grouping by : Grouping.values()) {
            assertThat(groups).contains("<h3>" + GroupNames.of(by, japanese) + (japanese ? "別: " : ": "));
        }
        assertThat(cells(groups, "経理"))
                .containsExactly(
                        japanese
                                ? new String[] {"48", "48", "20以上", "10以上", "10以上", "10以上"}
                                : new String[] {"48", "48", "20+", "10+", "10+", "10+"});
        assertThat(cells(groups, japanese ? "(指定なし)" : "(not told)"))
                .containsSubsequence("10", "10", japanese ? "非表示" : "hidden");
        assertThat(cells(groups, GroupNames.of(Grouping.ROUTE, "COMPANY_LINK", japanese)))
                .startsWith(japanese ? "20以上" : "20+", "0");
        assertThat(cells(groups, "見本人材株式会社")).startsWith("160", "158", "79");
        assertThat(groups)
                .contains(Html.escaped(
                        ReportTexts.in(Locale.forLanguageTag(language)).of("groups.none")));
    }

    @Test
    @Proves("D25")
    void aPageListsTwentyGroupsAndSaysHowManyMoreThereAre() {
        CompanyReport report = Sample.report();
        List<Breakdown.Group> jobs = IntStream.range(0, 23)
                .mapToObj(i -> Sample.group("job " + i, false, 40 - i, 0, 0, 0, 0, 0))
                .toList();
        String page = HtmlReport.write(
                new CompanyReport(
                        report.name(),
                        report.zone(),
                        report.figures(),
                        report.months(),
                        report.passbooks(),
                        Map.of(),
                        List.of(new Breakdown("acme", report.figures().period(), Grouping.JOB, jobs))),
                Locale.ENGLISH);
        assertThat(page).contains("job 19<").doesNotContain("job 20<").contains("3 further groups");
    }

    private static List<String> cells(String table, String group) {
        String row = table.substring(table.indexOf("<bdi>" + Html.escaped(group) + "</bdi>"));
        return Pattern.compile("<td class=\"number[^>]*>([^<]*)</td>")
                .matcher(row.substring(0, row.indexOf("</tr>")))
                .results()
                .map(cell -> cell.group(1))
                .toList();
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
    void ofAMemberTheWayToTheNextCreditIsThePools() {
        CreditSnapshot pool =
                new CreditSnapshot("agency-1", Instant.EPOCH, 57, 5, 0, 5, 0, 0, 0, 0, 7, 10, null, false);
        PoolStanding member = new PoolStanding.Member("agency-1", "globex", Set.of(PoolObstacle.RULE_DIFFERS), pool);
        assertThat(HtmlReport.write(Sample.report(member), Locale.ENGLISH))
                .contains("the pool that globex holds", "Not gone over yet: 6.", "another ratio")
                .contains("The pool: 7 of 10 people towards its next free introduction; 3 to go.")
                .doesNotContain("6 of 10 people");
        assertThat(HtmlReport.write(Sample.report(member), Locale.JAPANESE))
                .contains("globexが保有するプール", "まだ移っていない人数: 6名", "プールの次の無料紹介枠まで: 10名のうち7名。あと3名です。")
                .doesNotContain("10名のうち6名");
        assertThat(HtmlReport.write(
                        Sample.report(
                                new PoolStanding.Member("agency-1", "globex", Set.of(PoolObstacle.NOT_NAMED), null)),
                        Locale.ENGLISH))
                .contains("that company does not name this one")
                .doesNotContain("The pool:", "of 10 people");
    }

    @Test
    void aHoldersReportSaysWhosePeopleAreAmongItsOwn() {
        CreditSnapshot pool =
                new CreditSnapshot("agency-1", Instant.EPOCH, 36, 3, 1, 1, 0, 1, 0, 0, 6, 10, null, false);
        assertThat(HtmlReport.write(
                        Sample.report(
                                new PoolStanding.Holder("agency-1", List.of("beta", "gamma"), List.of("beta"), pool)),
                        Locale.ENGLISH))
                .contains("those who came over from: beta.", "6 of 10 people")
                .doesNotContain("gamma");
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
            for (PoolObstacle obstacle : PoolObstacle.values()) {
                assertThat(texts.of("pool." + obstacle.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            }
            boolean japanese = locale.equals(Locale.JAPANESE);
            for (LinkRoute route : LinkRoute.values()) {
                assertThat(GroupNames.of(Grouping.ROUTE, route.name(), japanese))
                        .isNotEqualTo(route.name())
                        .isNotEqualTo(GroupNames.of(Grouping.ROUTE, route.name(), !japanese));
            }
            for (Grouping by : Grouping.values()) {
                assertThat(GroupNames.of(by, japanese)).isNotEqualTo(GroupNames.of(by, !japanese));
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
