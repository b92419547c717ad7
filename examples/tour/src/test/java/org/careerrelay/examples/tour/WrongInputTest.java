package org.careerrelay.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is said in one line, with exit code 2, before anything is begun. */
class WrongInputTest {

    private static final String HEADER = "応募ID,氏名,メールアドレス,応募経路,選考ステータス,不採用日\r\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        Charset cp932 = Charset.forName("windows-31j");
        return Stream.of(
                Arguments.of("empty", new byte[0], "auto"),
                Arguments.of("binary", new byte[] {0x50, 0x4B, 3, 4, 0, 0, 0, 0, (byte) 0xff, (byte) 0xfe}, "auto"),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}, "auto"),
                Arguments.of("cp932 taken for UTF-8", (HEADER + "1,山田 太郎\r\n").getBytes(cp932), "utf-8"),
                Arguments.of("UTF-8 taken for cp932", (HEADER + "1,山田 太郎\r\n").getBytes(UTF_8), "cp932"),
                Arguments.of("no columns", "a,b,c\r\n1,2,3\r\n".getBytes(UTF_8), "auto"),
                Arguments.of("no mail", "応募ID,氏名\r\n1,山田 太郎\r\n".getBytes(UTF_8), "auto"),
                Arguments.of("a quotation without end", (HEADER + "1,\"山田\r\n").getBytes(UTF_8), "auto"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoExport(String what, byte[] content, String charset) throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), content);

        assertRefused(file, "--applicants", file.toString(), "--charset", charset);
    }

    @Test
    void aFileThatIsMissing() {
        Path file = folder.resolve("missing.csv");

        assertRefused(file, "--applicants", file.toString());
    }

    @Test
    void aFolderInsteadOfAFile() {
        assertRefused(folder, "--applicants", folder.toString());
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "x", UTF_8);

        TourRun run = TourRun.of(file, "--work", folder.resolve("work").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("work")).doesNotExist();
        assertThat(file).hasContent("x");
    }

    @Test
    void aFileAboveTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "x", UTF_8);

        TourRun run = TourRun.of(file.resolve("below"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("occupied").hasLineCount(1);
    }

    @Test
    void aWrongOption() {
        assertRefused(Path.of("oracle"), "--storage", "oracle");
    }

    @Test
    void aMailServerThatIsNotThere() {
        assertRefused(Path.of("127.0.0.1:1"), "--smtp", "127.0.0.1:1");
        assertRefused(Path.of("mail.example.com"), "--smtp", "mail.example.com");
        assertRefused(Path.of("--smtp"), "--maildir", folder.toString());
        assertRefused(
                Path.of("missing"),
                "--smtp",
                "127.0.0.1:1",
                "--maildir",
                folder.resolve("missing").toString());
    }

    @Test
    void helpIsNoMistake() {
        TourRun run = TourRun.of(folder.resolve("out"), "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--applicants", "--consent");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void assertRefused(Path named, String... args) {
        Path out = folder.resolve("out");

        TourRun run = TourRun.of(out, args);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(String.valueOf(named.getFileName()))
                .contains(" / ")
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }
}
