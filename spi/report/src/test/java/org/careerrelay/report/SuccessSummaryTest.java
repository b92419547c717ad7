package org.careerrelay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What may leave a company's door. */
class SuccessSummaryTest {

    private static final Period NOVEMBER = Period.month(2026, 11);

    @Test
    @Proves("D21")
    void theSummaryHasRoundedTotalsAndTheMethodAndNothingElse() {
        AnonymousFigures figures = AnonymousFigures.of(Sample.figures(NOVEMBER, 65));

        assertThat(SuccessSummary.markdown(figures, Locale.ENGLISH)).isEqualTo("""
                        # Career Relay in figures

                        Period: 2026-11-01 to 2026-11-30

                        - Mails sent: at least 60 mails
                        - People referred and counted: at least 20 people
                        - Applicant satisfaction (survey): 4.3 points
                        - Reduction of the cost of hiring: -3 %

                        Items and method: only the items above are shared, as totals of the whole company. Numbers of people are rounded \
                        down to tens and left out below ten; shares are whole percent and left out where fewer than ten people stand on either side.
                        """);
        assertThat(SuccessSummary.markdown(figures, Locale.JAPANESE)).contains("不採用者紹介数: 20名以上");
    }

    @Property(tries = 300)
    @Proves({"D21", "INV-10"})
    void noNumberOfPeopleBelowTenIsEverShared(@ForAll @LongRange(max = 400) long mailed) {
        for (AnonymousFigures.Item item :
                AnonymousFigures.of(Sample.figures(NOVEMBER, mailed)).items()) {
            if (item.atLeast()) {
                assertThat(item.value()).isGreaterThanOrEqualTo(BigDecimal.TEN);
                assertThat(item.value().remainder(BigDecimal.TEN)).isZero();
            }
        }
    }

    @Test
    @Proves({"D21", "INV-10"})
    void daysAndWeeksAreNotShared() {
        KpiReport week = Sample.figures(Period.week(NOVEMBER.from()), 600);

        assertThat(AnonymousFigures.of(week).items()).isEmpty();
        assertThat(SuccessSummary.markdown(AnonymousFigures.of(week), Locale.ENGLISH))
                .contains("No figure is large enough");
    }

    @Test
    @Proves("B10")
    void onlyAnonymousFiguresCanBeSharedAndNobodyElseCanMakeThem() {
        assertThat(Arrays.stream(SuccessSummary.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> List.of(method.getParameterTypes())))
                .containsOnly(List.of(AnonymousFigures.class, Locale.class));
        assertThat(AnonymousFigures.class.getConstructors()).isEmpty();
        assertThat(Arrays.stream(AnonymousFigures.Item.class.getRecordComponents())
                        .map(component -> component.getName()))
                .as("no company, no person, no numerator")
                .containsExactly("id", "unit", "value", "atLeast");
    }
}
