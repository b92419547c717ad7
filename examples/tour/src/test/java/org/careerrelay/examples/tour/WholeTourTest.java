package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled export, from the first row to the report. */
class WholeTourTest {

    @TempDir
    private static Path folder;

    private static TourRun tour;

    @BeforeAll
    static void takeTheTour() {
        tour = TourRun.of(folder.resolve("memory"), "--storage", "memory");
    }

    static String bundledExport() {
        try (InputStream in = Tour.class.getResourceAsStream("applications.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itEndsWell() {
        assertThat(tour.err()).doesNotContain("Exception");
        assertThat(tour.code()).isZero();
    }

    @Test
    void everyRowHasItsOutcome() {
        List<Map<String, String>> rows = Csv.records(tour.file("rows.csv"));

        assertThat(rows).hasSameSizeAs(Csv.records(bundledExport()));
        assertThat(rows.stream().map(row -> row.get("outcome")))
                .contains(
                        "link",
                        "skip:not-rejected",
                        "skip:route",
                        "hold:route",
                        "skip:under-age",
                        "error:duplicate-application",
                        "error:name",
                        "error:email",
                        "error:decided-on",
                        "error:decided-in-future");
    }

    @Test
    @Proves({"A01", "A02", "A19", "INV-1", "INV-5", "R-62", "V-C15", "V-C16"})
    void theLedgerFollowsFromTheJourneys() {
        LedgerCheck.check(bundledExport(), tour.file("people.csv"), tour.file("journeys.csv"), tour.file("ledger.csv"));

        assertThat(tour.file("journeys.csv")).contains("ACCEPTED_DUPLICATE", "REFUSED");
    }

    @Test
    @Proves({"A04", "A22", "A23", "A24"})
    void aCreditIsRedeemedByAJoining() {
        assertThat(tour.file("ledger.csv"))
                .contains("GRANT,grant:1", "RESERVE,introduction:1", "CONSUME,introduction:1");
        assertThat(tour.out()).contains("付与: 1件", "予約中: 0件", "使用済み (入社): 1件", "残り: 0件", "次の付与まで: 8/10人");
    }

    @Test
    @Proves({"A18", "D01", "D02"})
    void theFiguresAreAFoldOfTheEvents() {
        String events = tour.file("events.jsonl");
        Map<String, String> folded = Map.of(
                "funnel.issued", "LINK_ISSUED",
                "funnel.mailed", "MAIL_SENT",
                "funnel.consented", "CONSENT_GIVEN",
                "funnel.sent", "REFERRAL_SENT",
                "referralCount", "PERSON_COUNTED",
                "creditsGranted", "CREDIT_GRANTED",
                "freeHireCount", "CREDIT_CONSUMED");

        assertThat(folded)
                .allSatisfy((figure, event) -> assertThat(figure(figure))
                        .isPositive()
                        .isEqualTo(events.lines()
                                .filter(line -> line.contains("\"type\":\"" + event + "\""))
                                .count()));
    }

    private static long figure(String id) {
        Matcher figure = Pattern.compile("\"id\" ?: ?\"" + Pattern.quote(id) + "\",\\s*\"value\" ?: ?(\\d+)")
                .matcher(tour.file("kpi.json"));
        assertThat(figure.find()).as(id).isTrue();
        return Long.parseLong(figure.group(1));
    }

    @Test
    @Proves("A15")
    void everyRejectionThatMayCarryALinkBecomesExactlyOneMail() throws IOException {
        List<String> linked = Csv.records(tour.file("rows.csv")).stream()
                .filter(row -> row.get("outcome").equals("link"))
                .map(row -> "%04d.eml".formatted(Integer.valueOf(row.get("row"))))
                .toList();

        try (Stream<Path> mails = Files.list(tour.folder().resolve("mail"))) {
            assertThat(mails.map(mail -> mail.getFileName().toString())).containsExactlyInAnyOrderElementsOf(linked);
        }
    }

    @Test
    void noReportCanBeComputedByASpreadsheet() {
        assertThat(tour.file("rows.csv")).contains("'=B0057");
    }

    @Test
    void japaneseNamesAreIntact() {
        assertThat(tour.out()).contains("キャリアリレー ツアーの結果");
        assertThat(tour.file("summary.txt")).isEqualTo(tour.out());
        assertThat(Letter.read(tour.folder().resolve("mail/0001.eml")).name()).isEqualTo("山田 太郎");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRES"})
    void theStorageMakesNoDifference(StorageChoice storage) {
        TourRun other = TourRun.of(folder.resolve(storage.name()), "--storage", storage.name());

        assertThat(other.code()).isZero();
        assertThat(other.sameEverywhere()).isEqualTo(tour.sameEverywhere());
    }

    @Test
    void anotherSeedMakesOthersConsent() {
        TourRun other = TourRun.of(folder.resolve("seed"), "--storage", "memory", "--seed", "8", "--scan", "0");

        assertThat(other.file("journeys.csv")).isNotEqualTo(tour.file("journeys.csv"));
        assertThat(other.file("rows.csv")).isEqualTo(tour.file("rows.csv"));
        LedgerCheck.check(
                bundledExport(), other.file("people.csv"), other.file("journeys.csv"), other.file("ledger.csv"));
    }

    @Test
    void nobodyElseReadsTheKeys() throws IOException {
        try (Stream<Path> keys = Files.list(tour.folder().resolve("work/keys"))) {
            assertThat(keys)
                    .hasSize(4)
                    .allSatisfy(key -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                            .isEqualTo("rw-------"));
        }
    }
}
