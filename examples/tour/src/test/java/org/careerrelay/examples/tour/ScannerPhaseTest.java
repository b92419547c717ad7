package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies in the company's database while the tour goes on. */
class ScannerPhaseTest {

    private static final Set<Phase> ALL = Set.of(Phase.values());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRES"})
    @Proves({"A07", "R-02", "V-L1", "V-L3", "V-L6"})
    void machinesMoveTheUnverifiedCounterAndPersonsAreNotInTheTables(StorageChoice storage) {
        Map<Phase, Dump> dumps = new EnumMap<>(Phase.class);

        TourRun run = TourRun.of(
                folder,
                (phase, company) -> {
                    dumps.put(phase, Dump.of(company.orElseThrow()));
                    return true;
                },
                "--storage",
                storage.name());

        assertThat(run.code()).isZero();
        assertThat(dumps).containsOnlyKeys(ALL);
        assertThat(dumps.get(Phase.SCANNERS)).isNotEqualTo(dumps.get(Phase.MAILS));
        assertThat(withoutVisits(dumps.get(Phase.SCANNERS))).isEqualTo(withoutVisits(dumps.get(Phase.MAILS)));
        assertNoPersons(dumps.get(Phase.MAILS));
        assertNoPersons(dumps.get(Phase.PEOPLE));
        assertNoPersons(dumps.get(Phase.REPORT));
        assertNoTokens(dumps.get(Phase.REPORT));
    }

    private static Dump withoutVisits(Dump dump) {
        List<String> tallies = dump.rows().keySet().stream()
                .filter(table -> table.toLowerCase(Locale.ROOT).endsWith("tally\""))
                .toList();
        assertThat(tallies).hasSize(1);
        return dump.without(tallies.get(0), "LANDED");
    }

    /** What lies in the database opens no link. */
    private void assertNoTokens(Dump dump) {
        String text = dump.text().toLowerCase(Locale.ROOT);
        List<String> tokens = mails().stream()
                .flatMap(mail -> Letter.read(mail).link().stream())
                .map(link -> link.getPath().substring(link.getPath().lastIndexOf('/') + 1))
                .toList();

        assertThat(tokens)
                .isNotEmpty()
                .allSatisfy(token -> assertThat(text.contains(token)).isFalse());
    }

    private List<Path> mails() {
        try (Stream<Path> mails = Files.list(folder.resolve("mail"))) {
            return mails.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNoPersons(Dump dump) {
        String text = dump.text().toLowerCase(Locale.ROOT);
        assertThat(text).hasSizeGreaterThan(10_000);
        for (String secret : Secrets.of(Csv.records(WholeTourTest.bundledExport()))) {
            assertThat(text.contains(secret)).as(secret).isFalse();
        }
    }
}
