package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReportResult;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.mail.ReturnedMail;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the mail that goes out to the bounce that is known by what the mail bore. */
class ReturnedMailTest extends WithMailServer {

    private static final Accessor RECRUITER = Accessor.of("recruiter-3", ActorRole.RECRUITER)
            .because(AccessReason.Code.RECRUITING, "round of 15 November");

    @TempDir
    private Path bounces;

    private Company company = Company.sending(mail);

    /** The server has its port only once it runs. */
    @BeforeEach
    void open() {
        company.close();
        company = Company.sending(mail);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @Proves("H19")
    void aBounceToAMailboxOfItsOwnNeedsNothingOfTheMail() throws MessagingException {
        company.close();
        company = Company.sending(mail.bouncesTo("bounces"));
        company.desk().reject(List.of(Rejection.of("a-1", "山田 太郎", "taro@example.jp", Company.NOW, "recruiter-1")));
        company.engine().operator().dispatch();
        String path =
                server.getReceivedMessages()[0].getHeader("Return-Path", null).replaceAll("[<>]", "");

        assertThat(path).matches("bounces\\+[a-z2-7]{43}@example\\.co\\.jp");
        MailReport report = MailReports.read(
                Returned.bytes(Returned.QMAIL, path.substring("bounces+".length(), path.indexOf('@'))));
        assertThat(company.desk().mails().returned(List.of(report)))
                .containsExactly(new MailReportResult.Taken("a-1", MailReturnKind.BOUNCED));
        assertThatThrownBy(() -> mail.bouncesTo("bounces@example.co.jp")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mail.bouncesTo("a".repeat(21))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("H19")
    void aBounceLeadsBackToItsApplication() throws IOException, MessagingException {
        company.desk().reject(List.of(Rejection.of("a-1", "山田 太郎", "taro@example.jp", Company.NOW, "recruiter-1")));
        company.engine().operator().dispatch();
        String messageId = server.getReceivedMessages()[0].getMessageID();
        String reference = messageId.substring(1, messageId.indexOf('@'));
        Files.createDirectories(bounces.resolve("new"));
        Files.write(bounces.resolve("new").resolve("1.mail"), Returned.bytes(Returned.WHOLE_MAIL, reference));

        List<MailReportResult> results = new ArrayList<>();
        Maildir.at(bounces)
                .readNew(reports -> results.addAll(company.desk().mails().returned(reports)));

        assertThat(results).containsExactly(new MailReportResult.Taken("a-1", MailReturnKind.BOUNCED));
        assertThat(company.desk().mails().bounced(RECRUITER, null, 10))
                .extracting(ReturnedMail::application, ReturnedMail::code)
                .containsExactly(tuple("a-1", "5.2.2"));
    }
}
