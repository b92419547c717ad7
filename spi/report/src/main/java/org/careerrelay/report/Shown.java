package org.careerrelay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;

/**
 * Figures as people read them. What is exact stays in the column beside it: numerator and denominator.
 *
 * @param texts the language
 */
record Shown(ReportTexts texts) {

    private static final Map<String, Integer> DIGITS =
            Map.of("points", 2, "times", 2, "percentage points", 1, "percent", 1);

    String value(Kpi kpi) {
        if (kpi.value() instanceof KpiValue.Known known) {
            return known(kpi.unit(), known.value());
        }
        if (kpi.value() instanceof KpiValue.NotAvailable missing) {
            return texts.of("value.missing", source(missing.missingSource()));
        }
        if (kpi.value() instanceof KpiValue.Hidden hidden) {
            return texts.of("value.hidden", hidden.below());
        }
        return texts.of("value.undefined");
    }

    /** From what a ratio was computed, or nothing. */
    String fraction(Kpi kpi) {
        Long numerator = kpi.numerator();
        Long denominator = kpi.denominator();
        return numerator == null || denominator == null ? "" : number(numerator) + " / " + number(denominator);
    }

    /** In a cell beside many others, without its unit. */
    String inGroup(Kpi kpi) {
        if (kpi.value() instanceof KpiValue.Known) {
            String number = number(whole(kpi));
            return kpi.isAtLeast() ? texts.of("groups.atleast", number) : number;
        }
        return texts.of("groups.hidden");
    }

    /** A number of people or things; none where it is not known. */
    static long whole(Kpi kpi) {
        Long number = kpi.numerator();
        return number == null ? 0 : number;
    }

    static boolean isKnown(Kpi kpi) {
        return kpi.value() instanceof KpiValue.Known;
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String signed(long number) {
        return number > 0 ? "+" + number(number) : number(number).replace('-', '\u2212');
    }

    private String known(String unit, BigDecimal value) {
        if (unit.equals("ratio")) {
            return rounded(value.movePointRight(2), 1) + "%";
        }
        Integer digits = DIGITS.get(unit);
        String number =
                digits == null ? String.format(Locale.ROOT, "%,d", value.toBigInteger()) : rounded(value, digits);
        return unit.equals(unit.toUpperCase(Locale.ROOT))
                ? money(unit, number)
                : texts.of("unit", number, unit(unit, number));
    }

    /** What a manager has to ask for, and not what a programmer calls it. */
    private String source(String name) {
        return texts.orElse("source." + name, name);
    }

    private String money(String currency, String number) {
        return currency.equals("JPY") ? texts.of("unit.yen", number) : number + " " + currency;
    }

    private String unit(String unit, String number) {
        String key = "unit." + unit.replace(' ', '-');
        String several = texts.of(key);
        return number.equals("1") ? texts.orElse(key + ".one", several) : several;
    }

    private static String rounded(BigDecimal value, int digits) {
        return value.setScale(digits, RoundingMode.HALF_UP).toPlainString().replace('-', '\u2212');
    }
}
