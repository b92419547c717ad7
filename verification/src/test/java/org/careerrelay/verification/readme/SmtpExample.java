package org.careerrelay.verification.readme;

import java.time.InstantSource;
import org.careerrelay.mail.AccessTokens;
import org.careerrelay.mail.SendingLimits;
import org.careerrelay.mail.SmtpMail;

/** The code of the guide on the mail server. */
final class SmtpExample {

    private SmtpExample() {}

    static SmtpMail server(AccessTokens tokens, InstantSource clock) {
        // guide
        SmtpMail mail = SmtpMail.at("smtp.example.co.jp") // port 587, STARTTLS, with a certificate that is checked
                .login("relay@example.co.jp", tokens)
                .limits(SendingLimits.perMinute(600).forEachDomain(120, 4).forDomain("slow.example.jp", 30, 1), clock);
        // end
        return mail;
    }
}
