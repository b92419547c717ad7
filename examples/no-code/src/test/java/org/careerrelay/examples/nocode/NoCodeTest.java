package org.careerrelay.examples.nocode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerrelay.CompanyLinkDesk;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five minutes of somebody who writes no code: the settings as they are delivered, a file, and what comes of it. */
class NoCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-15T01:00:00Z");

    private static final String EXPORT = """
            応募ID,氏名,メールアドレス,応募経路,選考ステータス,不採用日
            A-1,山田 太郎,taro@example.jp,自社サイト,不採用,2026/11/10
            A-2,山田 花子,hanako@example.jp,リファラル,不採用,2026/11/10
            """;

    private final MemoryMail mail = MemoryMail.create();

    @TempDir
    private Path folder;

    @Test
    @Proves({"H06", "H07"})
    void firstItSaysWhatItWouldDoThenItDoesItOnce() throws IOException {
        try (NoCode dry = start("no")) {
            put("week-46.csv", EXPORT.getBytes(StandardCharsets.UTF_8));
            dry.look();
            assertThat(files("inbox/results")).as("it may be on its way yet").isEmpty();
            dry.look();
            dry.relay().operator().dispatch();
        }
        assertThat(mail.letters()).isEmpty();
        assertThat(Files.readString(folder.resolve("inbox/results/week-46.csv.dry-run.csv")))
                .contains("1,A-1,link,", "2,A-2,skip:route,");
        assertThat(files("inbox")).containsExactly("week-46.csv");

        try (NoCode live = start("yes")) {
            live.look();
            live.look();
            put("week-46-again.csv", EXPORT.getBytes(Charset.forName("windows-31j")));
            put("broken.csv", new byte[] {0, 1, 2, '\n'});
            live.look();
            live.look();
            live.relay().operator().dispatch();
            assertThat(live.relay().operator().health().programmes()).isEmpty();
        }
        assertThat(mail.letters())
                .extracting(letter -> letter.recipientAddress().reveal())
                .containsExactly("taro@example.jp");
        assertThat(files("inbox")).isEmpty();
        assertThat(files("inbox/done")).containsExactly("week-46-again.csv", "week-46.csv");
        assertThat(files("inbox/refused")).containsExactly("broken.csv", "broken.csv.txt");
    }

    @Test
    void aFileThatCannotBeTakenNowHoldsUpNoOtherAndIsTakenTheNextTime() throws IOException {
        try (NoCode live = start("yes")) {
            Path results = folder.resolve("inbox/results");
            Files.delete(results);
            Files.createFile(results); // in the way
            put("a.csv", EXPORT.getBytes(StandardCharsets.UTF_8));
            live.look();
            live.look();
            assertThat(files("inbox")).containsExactly("a.csv", "results");
            Files.delete(results);
            Files.createDirectory(results);
            put("b.csv", EXPORT.replace("A-1", "B-1").getBytes(StandardCharsets.UTF_8));
            live.look();
            live.look();
            assertThat(files("inbox/done")).containsExactly("a.csv", "b.csv");
        }
    }

    @Test
    @Proves("H06")
    void whatIsHalfCopiedIsNotRead() throws IOException {
        byte[] whole = EXPORT.getBytes(StandardCharsets.UTF_8);
        try (NoCode live = start("yes")) {
            for (int cut = whole.length - 90; cut < whole.length - 60; cut += 7) {
                put("week.csv", Arrays.copyOf(whole, cut)); // "taro@example.j" is somebody else
                live.look();
                live.look();
                live.look();
            }
            live.relay().operator().dispatch();
            assertThat(files("inbox/done")).isEmpty();
            assertThat(files("inbox/results")).isEmpty();
            put("week.csv", whole);
            live.look();
            assertThat(files("inbox/done")).as("it may still grow").isEmpty();
            live.look();
            live.relay().operator().dispatch();
            assertThat(files("inbox/done")).containsExactly("week.csv");
        }
        assertThat(mail.letters())
                .extracting(letter -> letter.recipientAddress().reveal())
                .containsExactly("taro@example.jp");
    }

    @Test
    @Proves("H06")
    void aMarkSaysThatAFileIsThereAndNoFileIsWrittenOver() throws IOException {
        try (NoCode live = start("yes")) {
            for (int week = 1; week <= 3; week++) {
                put(
                        "export.csv",
                        EXPORT.replace("A-", "A-" + week + "-").strip().getBytes(StandardCharsets.UTF_8));
                Files.createFile(folder.resolve("inbox/export.csv.complete"));
                live.look();
            }
            put("bad.csv", new byte[] {0, '\n'});
            live.look();
            live.look();
            put("bad.csv", new byte[] {0, '\n'});
            live.look();
            live.look();
        }
        assertThat(files("inbox")).isEmpty();
        assertThat(files("inbox/done")).containsExactly("export-2.csv", "export-3.csv", "export.csv");
        assertThat(files("inbox/results")).hasSize(3).contains("export.csv.csv");
        assertThat(Files.readString(folder.resolve("inbox/done/export-3.csv"))).contains("A-3-1");
        assertThat(files("inbox/refused")).containsExactly("bad-2.csv", "bad.csv", "bad.csv-2.txt", "bad.csv.txt");
    }

    @Test
    void theKeyStoreIsTheOwnersAndIsNotMadeAnewWhereItIsNeeded() throws IOException {
        start("no").close();
        Path store = folder.resolve("career-relay.p12");
        assertThat(Files.getPosixFilePermissions(store)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.move(store, folder.resolve("elsewhere"));
        assertThatThrownBy(() -> start("no"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("put your copy back");
        assertThat(store).doesNotExist();
        Files.move(folder.resolve("elsewhere"), store);
        start("no").close();
    }

    @Test
    @Proves("A05")
    void theCompanysLinkIsMadeWhereTheFileSaysSo() throws IOException {
        try (NoCode without = start("yes")) {
            assertThat(link(without).address()).isEmpty();
        }
        Path file = folder.resolve("career-relay.properties");
        Files.writeString(
                file, Files.readString(file) + "\ncompany.link=yes\nrejections.2026-11=40\nrejections.2025-01=7\n");
        try (NoCode with = new NoCode(Settings.read(file, Map.of()), mail, InstantSource.fixed(NOW))) {
            assertThat(link(with).address().orElseThrow().toString()).startsWith("https://jobs.example.co.jp/r/");
            assertThat(link(with).reported().of(YearMonth.of(2026, 11))).hasValue(40);
            assertThat(link(with).reported().of(YearMonth.of(2025, 1)))
                    .as("over for long")
                    .isEmpty();
        }
    }

    private static CompanyLinkDesk link(NoCode running) {
        return running.relay().company(Settings.COMPANY).link(Settings.AGENCY);
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws IOException {
        Path file = folder.resolve("career-relay.properties");
        Files.writeString(file, "live=no\nkeys.password=in-the-file\n");
        Settings settings = Settings.read(file, Map.of("CAREER_RELAY_KEYS_PASSWORD", "elsewhere"));
        assertThat(settings.need("keys.password")).isEqualTo("elsewhere");
        assertThat(settings.need("live")).isEqualTo("no");
    }

    @Test
    void aSettingThatIsMissingIsNamed() throws IOException {
        Path file = folder.resolve("career-relay.properties");
        Files.writeString(file, "live=no\n");
        Settings settings = Settings.read(file, Map.of());
        assertThatThrownBy(() -> new NoCode(settings, mail, InstantSource.fixed(NOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keys");
    }

    /** The file that is delivered, on any free port. */
    private NoCode start(String live) throws IOException {
        String text = Files.readString(Path.of("career-relay.properties"))
                .replace("live=no", "live=" + live)
                .replace("port=8080", "port=0");
        Path file = folder.resolve("career-relay.properties");
        Files.writeString(file, text);
        return new NoCode(Settings.read(file, Map.of()), mail, InstantSource.fixed(NOW));
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("inbox").resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
