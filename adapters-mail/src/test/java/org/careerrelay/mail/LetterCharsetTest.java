package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in ISO-2022-JP: exactly what was written, or nothing. */
class LetterCharsetTest extends WithMailServer {

    @BeforeEach
    void set() {
        mail = mail.charset("iso-2022-jp");
    }

    @Test
    @Proves({"H19", "R-45"})
    void aLetterArrivesAsItWasComposed() throws Exception {
        Letters letter = Letters.writableInIso2022Jp();

        MimeMessage message = sent(letter.letter());

        assertThat(message.getSubject()).isEqualTo("選考結果のご連絡【株式会社高崎製作所】");
        assertThat(message.getHeader("Subject")[0])
                .startsWith("=?ISO-2022-JP?B?")
                .contains("GyhC?=");
        Parsed parsed = Parsed.of(message);
        assertThat(parsed.partTypes())
                .containsExactly("text/plain; charset=ISO-2022-JP", "text/html; charset=ISO-2022-JP");
        assertThat(parsed.text()).contains("株式会社高崎製作所の設計職にご応募いただき");
        assertThat(parsed.html()).contains("<meta charset=\"iso-2022-jp\">").doesNotContain("utf-8");
        assertThat(new String(message.getRawInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                .contains("Content-Transfer-Encoding: 7bit")
                .containsPattern("\u001b\\$B[!-~]+\u001b\\(B")
                .matches("(?s)\\p{ASCII}*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙", "﨑", "①", "㈱", "ｱ", "～", "\uD842\uDFB7", "葛\uDB40\uDD00", "か\u3099", "é", "—"})
    @Proves({"V-M2", "R-45"})
    void whatItLacksIsRefusedInEveryPartAndNeverReplaced(String missing) {
        Letters letter = Letters.writableInIso2022Jp();
        List<Letters> letters = List.of(
                letter.subject("選考結果のご連絡【株式会社" + missing + "製作所】"),
                letter.body("株式会社" + missing + "製作所"),
                letter.to(missing, "taro@example.jp"),
                letter.from(missing, "recruit@example.co.jp", "hr@example.co.jp"),
                letter.variable("company", missing),
                letter.relay(Letters.block("ご案内" + missing + "\n", Letters.LINK, "\n東京都千代田区1-1")));
        for (Letters each : letters) {
            assertThat(mail.send(List.of(each.letter(), letter.letter())))
                    .containsExactly(new SenderFault("compose.charset"), new Accepted());
        }
        assertThat(server.getReceivedMessages()).hasSize(letters.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x-windows-iso2022jp", "windows-31j", "Shift_JIS", "ISO-2022-JP-2", "utf-16", "x-unknown", ""})
    @Proves({"V-M3", "R-45"})
    void aLabelThatOtherProgramsMayNotKnowIsRefused(String label) {
        assertThatIllegalArgumentException().isThrownBy(() -> mail.charset(label));
    }
}
