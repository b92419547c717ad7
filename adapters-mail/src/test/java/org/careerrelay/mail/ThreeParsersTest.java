package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careerrelay.model.link.Composition.Composed;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three parsers that share no code read the same: the mail library's, apache-mime4j and Python's, where the machine has it. */
class ThreeParsersTest {

    private static final String SCRIPT = """
            import base64, email, email.policy, sys
            for path in sys.argv[1:]:
                with open(path, 'rb') as f:
                    m = email.message_from_binary_file(f, policy=email.policy.default)
                to = m['To'].addresses
                text, html = m.iter_parts()
                for value in (m['Subject'], str(len(to)), to[0].display_name, to[0].username + '@' + to[0].domain,
                              m['From'].addresses[0].display_name, m['Message-ID'],
                              text.get_content(), html.get_content()):
                    value = str(value).replace('\\r\\n', '\\n')
                    print(base64.b64encode(value.encode('utf-8')).decode('ascii') + '.')
                assert not m.defects and not m['To'].defects and not m['Subject'].defects
            """;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsPython() throws InterruptedException {
        try {
            assumeTrue(new ProcessBuilder("python3", "--version").start().waitFor() == 0, "no python3");
        } catch (IOException absent) {
            assumeTrue(false, "no python3");
        }
    }

    @Test
    @Proves({"R-53", "H19", "V-M1", "V-M4"})
    void threeParsersReadEveryWord() throws Exception {
        List<Letters> letters = List.of(
                Letters.good().relay(Letters.BLOCK),
                Letters.good().subject("選考結果のご連絡【株式会社髙﨑製作所】"),
                Letters.good().subject("【株式会社髙﨑製作所】選考結果のご連絡とこれまでのご協力への御礼ならびに今後のご案内につきまして（再送）"),
                Letters.good().subject("=?UTF-8?B?5bGx?= x").to("=?UTF-8?B?5bGx?=", "taro@example.jp"),
                Letters.good().to("\uD842\uDFB7野 葛\uDB40\uDD00 \uFA19 か\u3099", "taro@example.jp"),
                Letters.good().to("<script>", "taro@example.jp"),
                Letters.good().to("Smith, \"John\" <x@example.com>", "taro@example.jp"),
                Letters.good().to("山田 太郎", "taro..y.@docomo.ne.jp"),
                Letters.good().body("Dear {{name}},\n\n.\nFrom me = you\n  --=_career-relay--\n\u3000空白 \n"));
        readTheSame(letters, LetterCharset.UTF_8);
    }

    @Test
    @Proves({"R-45", "R-53", "H19"})
    void threeParsersReadEveryWordInIso2022Jp() throws Exception {
        Letters letter = Letters.writableInIso2022Jp();
        readTheSame(
                List.of(
                        letter,
                        letter.relay(Letters.block("高崎製作所からのご案内\n", Letters.LINK, "\n高崎製作所 東京都千代田区1-1")),
                        letter.subject("【株式会社高崎製作所】選考結果のご連絡とこれまでのご協力への御礼ならびに今後のご案内につきまして（再送）"),
                        letter.subject("Re: 結果 a 結果 b \\ ~ 結果"),
                        letter.body("Dear {{name}},\n\n.\n空白\u3000\n~\\ カタカナ ΑБ─ \n"),
                        letter.body("長い行".repeat(400))),
                LetterCharset.ISO_2022_JP);
    }

    private void readTheSame(List<Letters> letters, LetterCharset charset) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", "-c", SCRIPT));
        List<String> angus = new ArrayList<>();
        List<String> mime4j = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Path file = folder.resolve(i + ".eml");
            byte[] message = MimeLetter.of(letters.get(i).letter(), null, charset)
                    .message()
                    .readAllBytes();
            Files.write(file, message);
            angus.addAll(Read.byAngus(message));
            mime4j.addAll(Read.byMime4j(message));
            command.add(file.toString());
        }

        List<String> read = run(command);

        List<String> expected = new ArrayList<>();
        for (Letters letter : letters) {
            Composed composed = (Composed) LetterComposer.compose(letter.letter());
            expected.addAll(List.of(
                    composed.subject().reveal(),
                    "1",
                    letter.letter().recipientName().reveal(),
                    letter.letter().recipientAddress().reveal(),
                    letter.letter().senderName(),
                    "<0001@example.co.jp>",
                    composed.text().reveal(),
                    composed.html()
                            .reveal()
                            .replace(
                                    "<meta charset=\"utf-8\">",
                                    "<meta charset=\"" + charset.label().toLowerCase(Locale.ROOT) + "\">")));
        }
        assertThat(read).as("Python").isEqualTo(expected);
        assertThat(angus).as("Angus").isEqualTo(expected);
        assertThat(mime4j).as("mime4j").isEqualTo(expected);
    }

    @Test
    @Proves("V-M4")
    void aLongSubjectIsEncodedInWordsOfAtMost75Characters() throws Exception {
        String subject = "【株式会社髙﨑製作所】選考結果のご連絡とこれまでのご協力への御礼ならびに今後のご案内につきまして（再送）";
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(52);
        String message = new String(
                MimeLetter.of(Letters.good().subject(subject).letter(), null, LetterCharset.UTF_8)
                        .message()
                        .readAllBytes(),
                StandardCharsets.US_ASCII);
        List<String> words = Pattern.compile("=\\?UTF-8\\?B\\?[^?]*\\?=")
                .matcher(message.substring(message.indexOf("Subject:"), message.indexOf("Message-ID:")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(words).hasSizeGreaterThan(1).allMatch(word -> word.length() <= 75);
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        return said.lines()
                .map(line -> new String(Base64.getDecoder().decode(line.replace(".", "")), StandardCharsets.UTF_8))
                .toList();
    }
}
