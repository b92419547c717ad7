package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SmtpSettingsTest {

    @Test
    void theUsualPortsAndProtectionByDefault() {
        SmtpMail mail = SmtpMail.at("smtp.example.co.jp");

        assertThat(mail).hasToString("SmtpMail[smtp.example.co.jp:587, STARTTLS]");
        assertThat(mail.implicitTls()).hasToString("SmtpMail[smtp.example.co.jp:465, IMPLICIT]");
        assertThat(mail.plainText()).hasToString("SmtpMail[smtp.example.co.jp:25, PLAIN]");
        assertThat(SmtpMail.at("smtp.example.co.jp", 2525).plainText())
                .hasToString("SmtpMail[smtp.example.co.jp:2525, PLAIN]");
        assertThat(mail.login("relay", () -> "secret").toString()).doesNotContain("relay", "secret");
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        SmtpMail mail = SmtpMail.at("smtp.example.co.jp");

        assertThatIllegalArgumentException().isThrownBy(() -> SmtpMail.at(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpMail.at("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpMail.at("smtp.example.co.jp", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpMail.at("smtp.example.co.jp", 65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> mail.helo("a\r\nMAIL FROM:<x@example.com>"));
        assertThatIllegalArgumentException().isThrownBy(() -> mail.timeouts(Duration.ZERO, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> mail.timeouts(Duration.ofSeconds(1), Duration.ofDays(1)));
    }
}
