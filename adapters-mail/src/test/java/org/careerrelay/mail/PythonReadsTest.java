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
import org.careerrelay.model.link.Composition.Composed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second parser, which shares no code with ours: Python's, where the machine has it. */
class PythonReadsTest {

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
    void pythonReadsEveryWord() throws Exception {
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
        List<String> command = new ArrayList<>(List.of("python3", "-c", SCRIPT));
        for (int i = 0; i < letters.size(); i++) {
            Path file = folder.resolve(i + ".eml");
            Files.write(
                    file, MimeLetter.of(letters.get(i).letter(), null).message().readAllBytes());
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
                    composed.html().reveal()));
        }
        assertThat(read).isEqualTo(expected);
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
