package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.CountingConditions;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.PassbookCredit;
import org.careerrelay.model.kpi.PassbookStep;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.programme.PoolObstacle;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of figures against its schema, judged by a validator from outside: Debian's python3-jsonschema. */
class KpiSchemaTest {

    private static final Period NOVEMBER = Period.month(2026, 11);
    private static final Instant AS_OF = Instant.parse("2026-12-01T00:00:00Z");

    private static final String VALIDATOR = """
            import json, sys
            from jsonschema import Draft202012Validator
            schema = json.load(open(sys.argv[1], encoding='utf-8'))
            Draft202012Validator.check_schema(schema)
            validator = Draft202012Validator(schema)
            for name in sys.argv[2:]:
                print('valid' if validator.is_valid(json.load(open(name, encoding='utf-8'))) else 'invalid')
            """;

    @TempDir
    private Path folder;

    @Test
    @Proves("D25")
    void everythingThatIsWrittenIsValid() throws IOException, InterruptedException {
        assertThat(validated(List.of(
                        KpiJson.write(report()),
                        KpiJson.write(new KpiReport("acme", NOVEMBER, AS_OF, List.of(), List.of())),
                        KpiJson.write(new AgencyReport("acme", "agency-1", NOVEMBER, AS_OF, everyKindOfValue())),
                        KpiJson.write(whole(new PoolStanding.Alone("agency-1"))),
                        KpiJson.write(whole(
                                new PoolStanding.Member("agency-1", "globex", Set.of(PoolObstacle.NOT_NAMED), null))),
                        KpiJson.write(whole(new PoolStanding.Member("agency-1", "globex", Set.of(), credits()))),
                        KpiJson.write(whole(new PoolStanding.Holder(
                                "agency-1", List.of("beta", "gamma"), List.of("beta"), credits()))),
                        KpiJson.write(new Breakdown(
                                "acme",
                                NOVEMBER,
                                Grouping.JOB,
                                List.of(
                                        new Breakdown.Group("", everyKindOfValue()),
                                        new Breakdown.Group("営業", List.of())))),
                        KpiJson.write(AnonymousFigures.of(report())))))
                .hasSize(9)
                .containsOnly("valid");
    }

    @Test
    @Proves("D25")
    void whatIsWrongIsNotValid() throws IOException, InterruptedException {
        String right = KpiJson.write(report());
        List<String> wrong = List.of(
                right.replace("\"asOf\"", "\"as_of\""),
                right.replaceFirst("\"period\": \"2026-11-01/2026-12-01\"", "\"period\": \"November\""),
                right.replaceFirst("\"value\": 10", "\"value\": \"10\""),
                right.replaceFirst("\"below\": 10,", ""),
                right.replaceFirst("\"missingSource\": \"[^\"]*\",", ""),
                right.replaceFirst("\"quality\": \"EXACT\"", "\"quality\": \"GOOD\""),
                right.replaceFirst("\"numerator\": 10", "\"numerator\": 10.5"),
                right.replaceFirst("\"company\": \"acme\",", "\"company\": \"acme\", \"person\": \"somebody\","));
        assertThat(wrong).allSatisfy(text -> assertThat(text).isNotEqualTo(right));
        assertThat(validated(wrong)).hasSize(wrong.size()).containsOnly("invalid");
    }

    private List<String> validated(List<String> documents) throws IOException, InterruptedException {
        assumeThat(run("python3", "-c", "import jsonschema").isEmpty())
                .as("Debian's python3-jsonschema")
                .isTrue();
        List<String> command = new ArrayList<>(List.of(
                "python3",
                "-c",
                VALIDATOR,
                Files.writeString(folder.resolve("schema.json"), KpiSchema.text())
                        .toString()));
        for (int i = 0; i < documents.size(); i++) {
            command.add(Files.writeString(folder.resolve(i + ".json"), documents.get(i))
                    .toString());
        }
        return run(command.toArray(String[]::new)).lines().toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static List<Kpi> everyKindOfValue() {
        return List.of(
                figure("referralCount", new KpiValue.Known(BigDecimal.TEN), 10L, null, Quality.EXACT),
                figure("consentRate", new KpiValue.Known(new BigDecimal("0.5000")), 1L, 2L, Quality.EXACT),
                figure("funnel.landed", new KpiValue.Known(BigDecimal.ONE), 1L, null, Quality.UNVERIFIED),
                figure("countRate", new KpiValue.Undefined(), 0L, 0L, Quality.EXACT),
                figure("funnel.consented", new KpiValue.Hidden(10), null, null, Quality.SUPPRESSED),
                figure("rehireRate", new KpiValue.NotAvailable("Source"), null, null, Quality.NO_SOURCE));
    }

    /** With the rest of the catalogue, so that it can be shared. */
    private static KpiReport report() {
        List<Kpi> figures = new ArrayList<>(everyKindOfValue());
        KpiCatalogue.ofCompany().stream()
                .filter(definition -> figures.stream().noneMatch(kpi -> kpi.id().equals(definition.id())))
                .forEach(definition -> figures.add(
                        figure(definition.id(), new KpiValue.Known(new BigDecimal("12.50")), 25L, 2L, Quality.EXACT)));
        return new KpiReport(
                "acme",
                NOVEMBER,
                AS_OF,
                figures,
                List.of(new CountingConditions("agency-1", List.of("ACKNOWLEDGED", "ONCE"))));
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

    private static CreditSnapshot credits() {
        return new CreditSnapshot("agency-1", AS_OF, 36, 3, 1, 1, 0, 1, 0, 0, 6, 10, null, false);
    }

    private static CompanyReport whole(PoolStanding pool) {
        return new CompanyReport(
                "株式会社サンプル",
                ZoneId.of("Asia/Tokyo"),
                report(),
                List.of(report()),
                List.of(new Passbook(
                        "agency-1",
                        "見本人材株式会社",
                        credits(),
                        pool,
                        Arrays.stream(PassbookStep.Kind.values())
                                .map(kind -> new PassbookStep(kind, -3))
                                .toList(),
                        List.of(
                                new PassbookCredit(
                                        2, LocalDate.of(2026, 11, 20), 10, CreditState.AVAILABLE, null, null, null),
                                new PassbookCredit(
                                        1,
                                        LocalDate.of(2026, 6, 11),
                                        10,
                                        CreditState.CONSUMED,
                                        "経理",
                                        IntroductionState.JOINED,
                                        LocalDate.of(2026, 10, 1))),
                        0)),
                Map.of("agency-1", report()),
                List.of(new Breakdown(
                        "acme", NOVEMBER, Grouping.ROUTE, List.of(new Breakdown.Group("INTAKE", everyKindOfValue())))));
    }
}
