package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/**
 * Whole messages, byte by byte, as they stand in files: a change of what goes over the wire is seen as one. With
 * {@code -Dcareerrelay.golden=src/test/resources/golden} the files are written anew.
 */
class GoldenMessagesTest {

    private static final Instant DATE = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    @Proves("H19")
    void messagesAreWhatTheyWere() throws Exception {
        for (Map.Entry<String, byte[]> message : messages().entrySet()) {
            String anew = System.getProperty("careerrelay.golden");
            if (anew != null) {
                Files.write(Path.of(anew, message.getKey()), message.getValue());
            }
            byte[] expected = anew == null ? golden(message.getKey()) : message.getValue();
            assertThat(message.getValue()).as(message.getKey()).isEqualTo(expected);
        }
    }

    private static Map<String, byte[]> messages() throws RefusedLetterException {
        RelayBlock unsubscribed = new RelayBlock(
                Letters.BLOCK.before(),
                Letters.BLOCK.link(),
                Letters.BLOCK.after(),
                Letters.BLOCK.displays(),
                Pii.of("https://jobs.example.co.jp/u/a1b2c3d4e5f6g7h2i3j4k5l6m7n2o3p4q5r6s7t2u3v"));
        Map<String, byte[]> messages = new LinkedHashMap<>();
        messages.put("japanese-with-block.eml", of(Letters.good().relay(unsubscribed), LetterCharset.UTF_8));
        messages.put(
                "english-without-block.eml",
                of(
                        Letters.good()
                                .locale(Locale.ENGLISH)
                                .subject("Your application")
                                .from("Example Recruiting", "jobs@example.com", "hr@example.com")
                                .to("Taro Yamada", "taro..y.@example.com")
                                .body("Dear {{name}},\n\nthank you for your application.\n.\nFrom all of us\n"),
                        LetterCharset.UTF_8));
        messages.put("iso-2022-jp.eml", of(Letters.writableInIso2022Jp(), LetterCharset.ISO_2022_JP));
        return messages;
    }

    private static byte[] of(Letters letter, LetterCharset charset) throws RefusedLetterException {
        return MimeLetter.of(letter.letter(), DATE, charset).bytes();
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file = GoldenMessagesTest.class.getResourceAsStream("/golden/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
