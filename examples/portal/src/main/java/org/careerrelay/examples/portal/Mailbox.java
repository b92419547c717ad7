package org.careerrelay.examples.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.careerrelay.mail.LetterComposer;
import org.careerrelay.model.link.Composition;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;

/** The mail server and everybody's mailbox in one: what is sent is composed as it would be for a real server, and kept to be read. Thread-safe. */
final class Mailbox implements MailTransport {

    private final List<Mail> mails = new ArrayList<>();

    @Override
    public synchronized List<MailOutcome> send(List<RejectionLetter> letters) {
        return letters.stream().map(this::keep).toList();
    }

    @Override
    public synchronized List<MailOutcome> sendLetters(List<Letter> letters) {
        return letters.stream()
                .<MailOutcome>map(letter -> {
                    mails.add(new Mail(
                            letter.recipientAddress().reveal(),
                            letter.senderName(),
                            letter.subject(),
                            letter.text().reveal()));
                    return new MailOutcome.Accepted();
                })
                .toList();
    }

    /** What arrived, the latest first. */
    synchronized List<Mail> latest(int most) {
        List<Mail> latest = new ArrayList<>(mails.subList(Math.max(0, mails.size() - most), mails.size()));
        Collections.reverse(latest);
        return latest;
    }

    /** The link in the latest mail to somebody. */
    synchronized Optional<String> link(String address) {
        for (int i = mails.size() - 1; i >= 0; i--) {
            Mail mail = mails.get(i);
            if (mail.address().equals(address)) {
                return mail.lines().stream().filter(Mail::isLink).findFirst();
            }
        }
        return Optional.empty();
    }

    private MailOutcome keep(RejectionLetter letter) {
        if (!(LetterComposer.compose(letter) instanceof Composition.Composed composed)) {
            throw new IllegalStateException("a sample letter could not be composed");
        }
        mails.add(new Mail(
                letter.recipientAddress().reveal(),
                letter.senderName(),
                composed.subject().reveal(),
                composed.text().reveal()));
        return new MailOutcome.Accepted();
    }

    /** A mail as its reader sees it. */
    record Mail(String address, String from, String subject, String text) {

        List<String> lines() {
            return text.lines().toList();
        }

        /** A link stands alone on its line. */
        static boolean isLink(String line) {
            return line.startsWith("http://") && line.indexOf(' ') < 0;
        }
    }
}
