package org.careerrelay.examples.ats;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.careerrelay.model.link.Composition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The host's own mailer. It sends what was committed. */
@Component
class LetterMailer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LetterMailer.class);
    private static final int SECONDS = 20;

    private final JavaMailSender mailer;
    private final JobApplications applications;
    private final TransactionTemplate transactions;
    private final ExecutorService sending = Executors.newSingleThreadExecutor();
    private final InstantSource clock;

    LetterMailer(
            JavaMailSender mailer,
            JobApplications applications,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.mailer = mailer;
        this.applications = applications;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A letter to somebody.
     *
     * @param application the application it is about
     * @param to the applicant's address
     * @param letter what it says
     */
    record Letter(String application, String to, Composition.Composed letter) {

        /** Without the address. */
        @Override
        public String toString() {
            return "Letter[" + application + "]";
        }
    }

    /** On a thread of its own: the one that commits still holds its connection. */
    @TransactionalEventListener
    void committed(Letter letter) {
        sending.execute(() -> send(letter));
    }

    /** Called before what it works with is closed: a letter that is under way is sent and noted. */
    @Override
    public void destroy() throws InterruptedException {
        sending.shutdown();
        if (!sending.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("letters not sent before the end; the next start sends them");
        }
    }

    private void send(Letter letter) {
        try {
            mailer.send(message(letter));
            transactions.executeWithoutResult(status ->
                    applications.findById(letter.application()).orElseThrow().told(clock.instant()));
        } catch (MailException | MessagingException e) {
            // The exception's message may hold the address.
            LOG.error(
                    "letter not sent application={} fault={}",
                    letter.application(),
                    e.getClass().getName());
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = mailer.createMimeMessage();
        MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
        mail.setFrom("saiyo@example.co.jp");
        mail.setTo(letter.to());
        mail.setSubject(letter.letter().subject().reveal());
        mail.setText(letter.letter().text().reveal(), letter.letter().html().reveal());
        return message;
    }
}
