package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.junit.jupiter.api.Test;

class KpiJsonTest {

    private static final Period NOVEMBER = Period.month(2026, 11);

    @Test
    void aFigureIsANumberOrSaysWhyThereIsNone() {
        assertThat(KpiJson.write(report(
                        new Kpi("count", known("10"), "people", 10L, null, NOVEMBER, "counted", Quality.EXACT),
                        new Kpi("rate", known("0.50"), "ratio", 1L, 2L, NOVEMBER, "a / b", Quality.EXACT),
                        figure("none", new KpiValue.Undefined(), Quality.EXACT),
                        figure("cost", new KpiValue.NotAvailable("costPerHire"), Quality.NO_SOURCE),
                        figure("few", new KpiValue.Hidden(10), Quality.SUPPRESSED))))
                .isEqualTo("""
                        [
                          {
                            "id": "count",
                            "value": 10,
                            "unit": "people",
                            "numerator": 10,
                            "denominator": null,
                            "period": "2026-11-01/2026-12-01",
                            "formula": "counted",
                            "quality": "EXACT"
                          },
                          {
                            "id": "rate",
                            "value": 0.5,
                            "unit": "ratio",
                            "numerator": 1,
                            "denominator": 2,
                            "period": "2026-11-01/2026-12-01",
                            "formula": "a / b",
                            "quality": "EXACT"
                          },
                          {
                            "id": "none",
                            "value": "UNDEFINED",
                            "unit": "people",
                            "numerator": null,
                            "denominator": null,
                            "period": "2026-11-01/2026-12-01",
                            "formula": "f",
                            "quality": "EXACT"
                          },
                          {
                            "id": "cost",
                            "value": "NOT_AVAILABLE",
                            "missingSource": "costPerHire",
                            "unit": "people",
                            "numerator": null,
                            "denominator": null,
                            "period": "2026-11-01/2026-12-01",
                            "formula": "f",
                            "quality": "NO_SOURCE"
                          },
                          {
                            "id": "few",
                            "value": "HIDDEN",
                            "below": 10,
                            "unit": "people",
                            "numerator": null,
                            "denominator": null,
                            "period": "2026-11-01/2026-12-01",
                            "formula": "f",
                            "quality": "SUPPRESSED"
                          }
                        ]
                        """);
    }

    @Test
    void equalValuesAreEqualTexts() {
        assertThat(KpiJson.write(report(figure("x", known("1E+3"), Quality.EXACT))))
                .isEqualTo(KpiJson.write(report(figure("x", known("1000.00"), Quality.EXACT))))
                .contains("\"value\": 1000,");
    }

    private static KpiValue known(String value) {
        return new KpiValue.Known(new BigDecimal(value));
    }

    private static Kpi figure(String id, KpiValue value, Quality quality) {
        return new Kpi(id, value, "people", null, null, NOVEMBER, "f", quality);
    }

    private static KpiReport report(Kpi... figures) {
        return new KpiReport("acme", NOVEMBER, Instant.parse("2026-12-01T00:00:00Z"), List.of(figures), List.of());
    }
}
