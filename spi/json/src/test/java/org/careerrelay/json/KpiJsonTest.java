package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.CountingConditions;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

class KpiJsonTest {

    private static final Period NOVEMBER = Period.month(2026, 11);
    private static final Instant AS_OF = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void aFigureIsANumberOrSaysWhyThereIsNone() {
        assertThat(KpiJson.write(report(
                        new Kpi("count", known("10"), "people", 10L, null, NOVEMBER, "counted", Quality.EXACT),
                        new Kpi("rate", known("0.50"), "ratio", 1L, 2L, NOVEMBER, "a / b", Quality.EXACT),
                        figure("none", new KpiValue.Undefined(), Quality.EXACT),
                        figure("cost", new KpiValue.NotAvailable("costPerHire"), Quality.NO_SOURCE),
                        figure("few", new KpiValue.Hidden(10), Quality.SUPPRESSED))))
                .isEqualTo("""
                        {
                          "company": "acme",
                          "period": "2026-11-01/2026-12-01",
                          "asOf": "2026-12-01T00:00:00Z",
                          "figures": [
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
                          ],
                          "counting": [ ]
                        }
                        """);
    }

    @Test
    void equalValuesAreEqualTexts() {
        assertThat(KpiJson.write(report(figure("x", known("1E+3"), Quality.EXACT))))
                .isEqualTo(KpiJson.write(report(figure("x", known("1000.00"), Quality.EXACT))))
                .contains("\"value\": 1000,");
    }

    @Test
    @Proves("A36")
    void whatMustHoldBeforeSomebodyCountsIsPrinted() {
        KpiReport report = new KpiReport(
                "acme",
                NOVEMBER,
                AS_OF,
                List.of(),
                List.of(
                        new CountingConditions("agency-1", List.of("ACKNOWLEDGED", "HOLD_DAYS:14", "ONCE")),
                        new CountingConditions("agency-2", List.of("ACKNOWLEDGED", "WINDOW_MONTHS:12"))));
        assertThat(KpiJson.write(report)).isEqualTo("""
                {
                  "company": "acme",
                  "period": "2026-11-01/2026-12-01",
                  "asOf": "2026-12-01T00:00:00Z",
                  "figures": [ ],
                  "counting": [
                    {
                      "agency": "agency-1",
                      "conditions": [
                        "ACKNOWLEDGED",
                        "HOLD_DAYS:14",
                        "ONCE"
                      ]
                    },
                    {
                      "agency": "agency-2",
                      "conditions": [
                        "ACKNOWLEDGED",
                        "WINDOW_MONTHS:12"
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void anAgencysReportSaysWhose() {
        AgencyReport report = new AgencyReport("acme", "agency-1", NOVEMBER, AS_OF, List.of());
        assertThat(KpiJson.write(report)).isEqualTo("""
                {
                  "company": "acme",
                  "agency": "agency-1",
                  "period": "2026-11-01/2026-12-01",
                  "asOf": "2026-12-01T00:00:00Z",
                  "figures": [ ]
                }
                """);
    }

    private static KpiValue known(String value) {
        return new KpiValue.Known(new BigDecimal(value));
    }

    private static Kpi figure(String id, KpiValue value, Quality quality) {
        return new Kpi(id, value, "people", null, null, NOVEMBER, "f", quality);
    }

    private static KpiReport report(Kpi... figures) {
        return new KpiReport("acme", NOVEMBER, AS_OF, List.of(figures), List.of());
    }
}
