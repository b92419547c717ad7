package org.careerrelay.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.kpi.AffiliateReapplications;
import org.careerrelay.model.kpi.HiringFigures;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.kpi.Reputation;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Figures that a company supplies as CSV files. */
class FigureCsvTest {

    private static final Period NOVEMBER = Period.month(2026, 11);
    private static final Period QUARTER =
            new Period(Period.month(2026, 10).from(), Period.month(2026, 12).to());

    @Test
    @Proves({"D04", "D27"})
    void monthsAreAddedUpInJapaneseAndInEnglish() {
        String japanese = "月,採用費,採用人数,応募数\n2026年10月,\"￥1,000,000\",2,100\n2026/11,２０００円,1,50\n2026-12-01,\\0,0,7\n";
        String english = "applications,HIRES,Cost,Month\n100,2,1000000,2026-10\n50,1,2000,2026-11\n7,0,0,2026-12\n";
        for (String text : List.of(japanese, english)) {
            HiringCsv csv = HiringCsv.read("acme", utf8(text), CharsetChoice.AUTO);
            assertThat(csv.hiring("acme", QUARTER)).contains(new HiringFigures(Money.yen(1_002_000), 3, 157));
            assertThat(csv.hiring("acme", NOVEMBER)).contains(new HiringFigures(Money.yen(2000), 1, 50));
        }
        Source cp932 = () -> new ByteArrayInputStream(japanese.getBytes(Charset.forName("windows-31j")));
        assertThat(HiringCsv.read("acme", cp932, CharsetChoice.AUTO).hiring("acme", NOVEMBER))
                .isPresent();
    }

    @Test
    @Proves("D03")
    void whatIsNotKnownOfEveryMonthIsNotKnown() {
        HiringCsv csv =
                HiringCsv.read("acme", utf8("month,cost,hires,applications\n2026-11,1,1,1\n"), CharsetChoice.AUTO);

        assertThat(csv.hiring("acme", QUARTER)).isEmpty();
        assertThat(csv.hiring("acme", Period.day(NOVEMBER.from()))).isEmpty();
        assertThat(csv.hiring("other", NOVEMBER)).as("another company").isEmpty();
    }

    @Test
    @Proves({"D03", "B21"})
    void surveysAndRatingsAreNumbersOnly() {
        SurveyCsv survey = SurveyCsv.read(
                "acme",
                utf8("月,依頼数,1点,2点,3点,4点,5点,推奨者,中立者,批判者\n"
                        + "2026-10,10,0,0,1,2,3,4,1,1\n2026-11,20,1,0,0,0,9,8,1,1\n2026-12,0,0,0,0,0,0,0,0,0\n"),
                CharsetChoice.AUTO);
        assertThat(survey.survey("acme", QUARTER))
                .contains(new SurveyAnswers(30, List.of(1L, 0L, 1L, 2L, 12L), 12, 2, 2));

        ReputationCsv reputation = ReputationCsv.read(
                "acme", utf8("month,site,rating,ratings\n2026-11,a,3.42,120\n2026-11,b,4,10\n"), CharsetChoice.AUTO);
        assertThat(reputation.reputation("acme", NOVEMBER))
                .contains(new Reputation(List.of(
                        new Reputation.Rating(new BigDecimal("3.42"), 120),
                        new Reputation.Rating(new BigDecimal("4"), 10))));
        assertThat(Reputation.Rating.class.getRecordComponents())
                .extracting(component -> component.getName())
                .as("no author, no text")
                .containsExactly("average", "count");
    }

    @Test
    @Proves({"D05", "D17"})
    void peopleWhoCameBackAndEmployees() {
        ReapplicationCsv returned = ReapplicationCsv.read(
                "acme", utf8("月,不採用者,6か月以内の再応募,12か月以内の再応募,再応募からの採用,元社員の採用\n2026-11,100,5,8,2,1\n"), CharsetChoice.AUTO);
        assertThat(returned.reapplications("acme", NOVEMBER)).contains(new Reapplications(100, 5, 8, 2, 1));

        String group = "month,rejected,within 6 months,within 12 months,hired,former employees hired,"
                + "people at affiliates,applications at affiliates\n2026-10,50,1,2,0,0,%s\n2026-11,100,5,8,2,1,11,12\n"
                + "2026-12,60,0,1,0,0,0,0\n";
        assertThat(inGroup(group.formatted("3,4")).reapplications("acme", QUARTER))
                .contains(new Reapplications(210, 6, 11, 2, 1, new AffiliateReapplications(14, 16)));
        assertThat(inGroup(group.formatted(",")).reapplications("acme", QUARTER))
                .as("one month is not known")
                .contains(new Reapplications(210, 6, 11, 2, 1));
        for (String wrong : List.of("3,", ",4", "4,3", "51,51")) {
            assertThatThrownBy(() -> inGroup(group.formatted(wrong)))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(violation -> violation.path())
                                    .containsExactly("rows[1].figures"));
        }

        HrCsv hr = HrCsv.read(
                "acme",
                utf8("month,headcount,leavers,placed leavers,answers,points,eligible,users,left within 90 days\n"
                        + "2026-10,100,1,0,10,40,50,5,1\n2026-11,101,2,1,10,45,50,6,2\n2026-12,104,0,0,0,0,50,7,0\n"),
                CharsetChoice.AUTO);
        assertThat(hr.hr("acme", QUARTER))
                .contains(new HrFigures(102, 3, 1, new TreeMap<>(Map.of(90, 3L)), 20, 85, 50, 6));
        HrCsv notCounted = HrCsv.read(
                "acme",
                utf8("month,headcount,leavers,answers,points,eligible,users\n2026-11,101,2,10,45,50,6\n"),
                CharsetChoice.AUTO);
        assertThat(notCounted.hr("acme", NOVEMBER))
                .as("placed leavers are left to the record")
                .contains(new HrFigures(101, 2, null, new TreeMap<>(), 10, 45, 50, 6));
    }

    @Test
    void everythingThatIsWrongIsListedAndNothingIsTaken() {
        assertThat(refused(() -> HiringCsv.read(
                        "acme",
                        utf8(
                                "month,cost,hires,applications\n2026-13,1,1,1\n2026-11,-1,x,1.5\n2026-12,1,1,1\n2026-12,1,1,1\n"),
                        CharsetChoice.AUTO)))
                .containsExactlyInAnyOrder(
                        "rows[1].month figures.month",
                        "rows[2].cost figures.number",
                        "rows[2].hires figures.number",
                        "rows[2].applications figures.number",
                        "rows[4].month figures.month-twice");
        assertThat(refused(() -> HiringCsv.read("acme", utf8("月,採用費,採用費,応募数\n"), CharsetChoice.AUTO)))
                .containsExactlyInAnyOrder("header.cost column.twice", "header.hires column.missing");
        assertThat(refused(() ->
                        ReputationCsv.read("acme", utf8("month,rating,ratings\n2026-11,5.1,3\n"), CharsetChoice.AUTO)))
                .containsExactly("rows[1].figures figures.contradiction");
        assertThat(refused(() -> ReapplicationCsv.read(
                        "acme",
                        utf8("month,rejected,within 6 months,within 12 months,hired,former employees hired\n"
                                + "2026-11,10,12,11,0,0\n"),
                        CharsetChoice.AUTO)))
                .containsExactly("rows[1].figures figures.contradiction");
    }

    private static List<String> refused(Runnable reading) {
        InvalidInputException[] refused = new InvalidInputException[1];
        assertThatThrownBy(reading::run)
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(e -> refused[0] = e);
        return refused[0].violations().stream()
                .map((Violation violation) -> violation.path() + " " + violation.code())
                .toList();
    }

    private static Source utf8(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReapplicationCsv inGroup(String file) {
        return ReapplicationCsv.read("acme", utf8(file), CharsetChoice.AUTO);
    }
}
