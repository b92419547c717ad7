package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.careerrelay.model.link.Composition.Composed;
import org.careerrelay.model.link.Composition.Refused;
import org.careerrelay.tck.Proves;

/** Whatever is written into a letter: either it is refused, or every word of it arrives and nothing else. */
@Domain(AnyTexts.class)
class LetterProperties {

    @Property
    @Proves({"R-45", "R-46", "R-47"})
    void aLetterIsRefusedOrArrivesAsItWasWritten(
            @ForAll String subject, @ForAll String body, @ForAll String name, @ForAll String senderName)
            throws Exception {
        Letters letter = Letters.good()
                .subject(subject)
                .body(body)
                .to(name, "taro@example.jp")
                .from(senderName, "recruit@example.co.jp", "hr@example.co.jp")
                .relay(Letters.BLOCK);
        MimeLetter written;
        try {
            written = MimeLetter.of(letter.letter(), null, LetterCharset.UTF_8);
        } catch (RefusedLetterException refused) {
            if (refused.code().equals("compose.template")) {
                assertThat(subject + "|" + body).containsPattern("\\{\\{[#^/](?:job|relay)}}");
                return;
            }
            assertThat(refused.code()).isIn("compose.header", "compose.body");
            assertThat(String.join("|", subject, body, name, senderName))
                    .matches(LetterProperties::holdsWhatNoMailCarries);
            return;
        }
        Composed composed = (Composed) LetterComposer.compose(letter.letter());
        byte[] bytes = written.message().readAllBytes();
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        Parsed parsed = Parsed.of(message);

        assertThat(message.getSubject()).isEqualTo(composed.subject().reveal());
        assertThat(parsed.text()).isEqualTo(composed.text().reveal());
        assertThat(parsed.html()).isEqualTo(composed.html().reveal());
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(personal(message.getRecipients(RecipientType.TO)[0])).isEqualTo(name.isBlank() ? null : name);
        assertThat(personal(message.getFrom()[0])).isEqualTo(senderName.isBlank() ? null : senderName);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(new String(bytes, US_ASCII).lines()).allMatch(line -> line.length() <= 76);
        assertThat(new String(bytes, UTF_8)).doesNotContain("\uFFFD");
    }

    @Property
    void htmlSaysWhatTheTextSays(@ForAll String body, @ForAll String name) {
        Letters letter = Letters.good().body(body).to(name, "taro@example.jp");

        if (LetterComposer.compose(letter.letter()) instanceof Composed composed) {
            String html = composed.html().reveal();
            assertThat(words(HtmlReader.text(html)))
                    .isEqualTo(words(composed.text().reveal()));
            assertThat(html).doesNotContain("<script").doesNotContain("<a ");
        }
    }

    @Property
    @Proves("A11")
    void theLinkIsThereOnceAndComposingAgainAddsNone(@ForAll String body, @ForAll String name) {
        Letters letter = Letters.good().body(body).to(name, "taro@example.jp").relay(Letters.BLOCK);
        if (!(LetterComposer.compose(letter.letter()) instanceof Composed once)
                || body.contains(Letters.LINK)
                || name.contains(Letters.LINK)) {
            return;
        }
        String text = once.text().reveal();
        assertThat(text.split(Pattern.quote(Letters.LINK), -1)).hasSize(2);
        assertThat(text.lines()).containsOnlyOnce(Letters.LINK);
        if (!text.contains("{{")) {
            Composed again = (Composed) LetterComposer.compose(letter.body(text).letter());
            assertThat(again.text()).isEqualTo(once.text());
            assertThat(again.html().reveal()).contains("<a href=\"" + Letters.LINK + "\">" + Letters.LINK + "</a>");
        }
    }

    @Property
    @Proves("A12")
    void aTextWithoutPlacesIsKeptVerbatim(@ForAll String body) {
        if (!body.contains("{{")
                && !body.contains(Letters.LINK)
                && LetterComposer.compose(
                                Letters.good().body(body).relay(Letters.BLOCK).letter())
                        instanceof Composed composed) {
            assertThat(composed.text().reveal()).startsWith(SafeText.lines(body));
        }
    }

    @Property
    @Proves("V-M8")
    void aNameStaysLiteral(@ForAll String name) {
        Letters letter = Letters.good().to(name, "taro@example.jp").subject("x").body("【{{name}}】{{relay}}");

        if (LetterComposer.compose(letter.letter()) instanceof Composed composed) {
            assertThat(composed.text().reveal()).isEqualTo("【" + SafeText.lines(name) + "】");
        } else {
            assertThat(LetterComposer.compose(letter.letter())).isEqualTo(new Refused("compose.body"));
        }
    }

    private static String personal(Address address) {
        return ((InternetAddress) address).getPersonal();
    }

    private static boolean holdsWhatNoMailCarries(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || c == 0x2028
                        || c == 0x2029);
    }

    /** Paragraph breaks differ in how much room they take, never in the words. */
    private static String words(String text) {
        return text.replaceAll("[ \t\u3000]*\n\\s*", "\n").strip();
    }
}
