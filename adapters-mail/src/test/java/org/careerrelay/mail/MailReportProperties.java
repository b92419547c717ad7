package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.mail.MailReport;

/** Whatever comes in is read to an end, and a mail is only named where its reference stands. */
class MailReportProperties {

    @Property(tries = 500)
    void nothingMakesItFail(@ForAll byte[] anything) {
        assertThat(MailReports.read(anything)).isInstanceOf(MailReport.NotAReport.class);
    }

    @Property(tries = 1000)
    void neitherDoesAReportThatWasCutAndMangled(
            @ForAll("reports") String report,
            @ForAll("places") double from,
            @ForAll("places") double to,
            @ForAll String noise) {
        int a = (int) (from * report.length());
        int b = (int) (to * report.length());
        String mangled = report.substring(0, Math.min(a, b)) + noise + report.substring(Math.max(a, b));
        MailReport read = MailReports.read(mangled.getBytes(ISO_8859_1));
        assertThat(read.mails())
                .allSatisfy(mail -> assertThat(mangled.toLowerCase(Locale.ROOT))
                        .contains(mail.reveal().toLowerCase(Locale.ROOT)));
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(
                        Returned.bytes(Returned.POSTFIX, Returned.MAIL, "failed", "5.1.1"),
                        Returned.bytes(Returned.WHOLE_MAIL, Returned.MAIL),
                        Returned.bytes(Returned.COMPLAINT, Returned.MAIL, "abuse"),
                        Returned.bytes(Returned.CARRIER, Returned.MAIL, "550 Unknown user"),
                        Returned.bytes(Returned.QMAIL, Returned.MAIL))
                .map(bytes -> new String(bytes, ISO_8859_1));
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }
}
