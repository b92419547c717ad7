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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.model.link.Composition.Composed;

/** Three parsers that share no code read the same: the mail library's, apache-mime4j and Python's, where the machine has it. */
final class ThreeParsers {

    private static final String SCRIPT = """
            import base64, email, email.header, email.policy, email.utils, sys
            def name(header):
                # the newer parser keeps the white space between two encoded words of a name, up to Python 3.13.1 (gh-128110)
                phrase, address = email.utils.parseaddr(header)
                return str(email.header.make_header(email.header.decode_header(phrase)))
            for path in sys.argv[1:]:
                with open(path, 'rb') as f:
                    letter = f.read()
                m = email.message_from_bytes(letter, policy=email.policy.default)
                headers = email.message_from_bytes(letter, policy=email.policy.compat32)
                to = m['To'].addresses
                text, html = m.iter_parts()
                for value in (m['Subject'], str(len(to)), name(headers['To']), to[0].username + '@' + to[0].domain,
                              name(headers['From']), m['Message-ID'],
                              text.get_content(), html.get_content()):
                    value = str(value).replace('\\r\\n', '\\n')
                    print(base64.b64encode(value.encode('utf-8')).decode('ascii') + '.')
                assert not m.defects and not m['To'].defects and not m['Subject'].defects
            """;

    private static final List<String> FIELDS =
            List.of("subject", "recipients", "name", "address", "sender", "Message-ID", "text", "HTML");

    private ThreeParsers() {}

    static void assumePython() throws InterruptedException {
        try {
            assumeTrue(new ProcessBuilder("python3", "--version").start().waitFor() == 0, "no python3");
        } catch (IOException absent) {
            assumeTrue(false, "no python3");
        }
    }

    /** What is sent of these letters is read by each parser as it was composed, word for word. */
    static void readTheSame(Path folder, List<Letters> letters, LetterCharset charset) throws Exception {
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
                    name(letter.letter().recipientName().reveal()),
                    letter.letter().recipientAddress().reveal(),
                    name(letter.letter().senderName()),
                    "<0001@example.co.jp>",
                    composed.text().reveal(),
                    composed.html()
                            .reveal()
                            .replace(
                                    "<meta charset=\"utf-8\">",
                                    "<meta charset=\"" + charset.label().toLowerCase(Locale.ROOT) + "\">")));
        }
        assertThat(different(read, expected)).as("Python").isEmpty();
        assertThat(different(angus, expected)).as("Angus").isEmpty();
        assertThat(different(mime4j, expected)).as("mime4j").isEmpty();
    }

    /** Of a blank name only the address is written. */
    private static String name(String name) {
        return name.isBlank() ? "" : name;
    }

    /** What was read otherwise than expected, in plain ASCII, so that what cannot be seen is seen. */
    private static List<String> different(List<String> read, List<String> expected) {
        assertThat(read).hasSameSizeAs(expected);
        return IntStream.range(0, expected.size())
                .filter(i -> !read.get(i).equals(expected.get(i)))
                .mapToObj(i -> "letter " + i / FIELDS.size() + ", " + FIELDS.get(i % FIELDS.size()) + ": \""
                        + ascii(read.get(i)) + "\" instead of \"" + ascii(expected.get(i)) + "\"")
                .toList();
    }

    private static String ascii(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
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
