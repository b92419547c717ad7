package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.mail.Returned.MAIL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReport.Reason;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers and providers send back is read, and nothing else is taken for it. */
class MailReportsTest {

    private static final List<MailReference> NAMED = List.of(MailReference.of(MAIL));

    @Test
    @Proves("H19")
    void whatDidNotArriveIsRead() {
        assertThat(read(Returned.POSTFIX, MAIL, "failed", "5.1.1")).isEqualTo(new MailReport.Failed(NAMED, "5.1.1"));
        assertThat(read(Returned.WHOLE_MAIL, MAIL)).isEqualTo(new MailReport.Failed(NAMED, "5.2.2"));
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 4.4.7, Failed[mails=[[mail]]; status=4.4.7]",
        "Failed (gave up), 5.0.0 (really), Failed[mails=[[mail]]; status=5.0.0]",
        "failed, 1.2.3.4, Failed[mails=[[mail]]; status=]",
        "delayed, 4.4.1, Delayed[mails=[[mail]]; status=4.4.1]",
        "delivered, 2.0.0, Delivered[mails=[[mail]]]",
        "relayed, 5.1.1, Delivered[mails=[[mail]]]",
        "expanded, 2.0.0, Delivered[mails=[[mail]]]",
        "lost, 5.1.1, NotAReport[reason=UNCLEAR]",
    })
    @Proves("H19")
    void whatTheServerDidCounts(String action, String status, String read) {
        assertThat(read(Returned.POSTFIX, MAIL, action, status).toString().replace(", ", "; "))
                .isEqualTo(read);
    }

    @Test
    void whomAnAliasLeadsToSeveralServersIsReachedByOneOfThem() {
        String two = Returned.POSTFIX.replace(
                "Action: %2$s\n", "Action: failed\n\nFinal-Recipient: rfc822; b@example.jp\nAction: %2$s\n");
        assertThat(read(two, MAIL, "failed", "5.1.1")).isInstanceOf(MailReport.Failed.class);
        assertThat(read(two, MAIL, "delayed", "4.1.1")).isInstanceOf(MailReport.Delayed.class);
        assertThat(read(two, MAIL, "delivered", "2.1.1")).isInstanceOf(MailReport.Delivered.class);
    }

    @ParameterizedTest
    @CsvSource({"abuse, abuse", "Fraud, fraud", "opt-out, opt-out"})
    @Proves("H19")
    void complaintsAreRead(String type, String read) {
        assertThat(read(Returned.COMPLAINT, MAIL, type))
                .isEqualTo(new MailReport.Complaint(
                        NAMED, read, List.of(RawToken.of("iaewqytdfmrsgk3ptzhbx4s2n7vjqlwcyo5u6idgeab"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-spam", "virus", "other", "auth-failure", "something-new"})
    void otherFeedbackIsNoComplaint(String type) {
        assertThat(read(Returned.COMPLAINT, MAIL, type)).isEqualTo(none(Reason.OTHER_REPORT));
    }

    @Test
    void aComplaintThatSaysTwoThingsSaysNone() {
        assertThat(read(Returned.COMPLAINT, MAIL, "abuse\nFeedback-Type: not-spam"))
                .isEqualTo(none(Reason.UNCLEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 Unknown user taro@example.jp",
                "550 5.2.0 <taro@example.jp>... filtered",
                "550-5.1.1 The account does not exist",
                "host unknown; User Unknown",
            })
    @Proves("H19")
    void bouncesOfNoStandardAreReadWhereTheySayOneThing(String reason) {
        assertThat(read(Returned.CARRIER, MAIL, reason))
                .isInstanceOfSatisfying(
                        MailReport.Failed.class,
                        failed -> assertThat(failed.mails()).isEqualTo(NAMED));
        assertThat(read(Returned.QMAIL, MAIL)).isEqualTo(new MailReport.Failed(NAMED, "5.1.1"));
    }

    @Test
    void bouncesOfNoStandardThatSayNothingOrTwoThingsAreLeftAlone() {
        assertThat(read(Returned.CARRIER, MAIL, "450 4.2.2 mailbox full")).isInstanceOf(MailReport.Delayed.class);
        assertThat(read(Returned.CARRIER, MAIL, "550 5.1.1 after 450 4.2.2")).isEqualTo(none(Reason.UNCLEAR));
        assertThat(read(Returned.CARRIER, MAIL, "sorry; ask 192.5.1.1 or 5.1.1.9"))
                .isEqualTo(none(Reason.UNCLEAR));
    }

    @Test
    void answersOfPeopleAndProgramsAreNoBounces() {
        assertThat(read(Returned.AWAY, MAIL)).isEqualTo(none(Reason.OTHER_MAIL));
        assertThat(read("Subject: Re: the result\n\nThank you, 550 times.\n")).isEqualTo(none(Reason.OTHER_MAIL));
        assertThat(read("\n")).isEqualTo(none(Reason.OTHER_MAIL));
        assertThat(read("")).isEqualTo(none(Reason.OTHER_MAIL));
        assertThat(read("""
                From: postmaster@example.jp
                Content-Type: multipart/report; boundary=b

                --b
                Content-Type: message/disposition-notification

                Disposition: manual-action/MDN-sent-manually; displayed
                --b--
                """)).isEqualTo(none(Reason.OTHER_REPORT));
    }

    @Test
    void aReportThatNamesNoMailIsNone() {
        assertThat(read(Returned.POSTFIX, "short", "failed", "5.1.1")).isEqualTo(none(Reason.NO_MAIL_NAMED));
    }

    @Test
    void whatNamesSeveralMailsNamesThemInOrderAndNotMoreThanEight() {
        String many = Returned.POSTFIX.replace(
                "Delivered-To:", "Delivered-To: x+BBBBBBBBBBBBBBBBBBBBBBBB@example.co.jp\nDelivered-To:");
        assertThat(read(many, MAIL, "failed", "5.1.1").mails())
                .containsExactly(MailReference.of("BBBBBBBBBBBBBBBBBBBBBBBB"), MailReference.of(MAIL));
        StringBuilder more = new StringBuilder();
        for (int i = 10; i < 40; i++) {
            more.append("To: x+BBBBBBBBBBBBBBBBBBBBBB").append(i).append("@example.co.jp\n");
        }
        assertThat(read(more + Returned.POSTFIX, MAIL, "failed", "5.1.1").mails())
                .hasSize(8);
    }

    @Test
    void aServerThatChangesTheCaseNamesTheSameMail() {
        String upper = Returned.POSTFIX.replace(
                "To: bounces+%1$s@", "To: BOUNCES+" + MAIL.toUpperCase(java.util.Locale.ROOT) + "@");
        assertThat(read(upper, MAIL, "failed", "5.1.1").mails()).hasSize(1);
    }

    @Test
    void whatIsTooLargeOrTooDeepIsNotRead() throws IOException {
        byte[] large = new byte[6_000_000];
        Arrays.fill(large, (byte) 'a');
        assertThat(MailReports.read(large)).isEqualTo(none(Reason.TOO_LARGE));
        assertThat(MailReports.read(new ByteArrayInputStream(large))).isEqualTo(none(Reason.TOO_LARGE));
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(read(deep.toString())).isEqualTo(none(Reason.TOO_LARGE));
        assertThat(read("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(200)))
                .isEqualTo(none(Reason.TOO_LARGE));
    }

    @Test
    void aMillionFieldsOrOneOfAMillionCharactersAreReadInTime() {
        byte[] fields = "a: b\n".repeat(900_000).getBytes(ISO_8859_1);
        byte[] folded = ("a: b" + "\n c".repeat(1_500_000)).getBytes(ISO_8859_1);
        byte[] colons = (":".repeat(2_000_000) + "\n" + "<".repeat(2_000_000)).getBytes(ISO_8859_1);
        for (byte[] message : List.of(fields, folded, colons)) {
            assertThat(MailReports.read(message)).isEqualTo(none(Reason.OTHER_MAIL));
        }
    }

    private static MailReport.NotAReport none(Reason reason) {
        return new MailReport.NotAReport(reason);
    }

    private static MailReport read(String message, String... values) {
        return MailReports.read(values.length == 0 ? message.getBytes(ISO_8859_1) : Returned.bytes(message, values));
    }
}
