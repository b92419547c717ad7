package org.careerrelay.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.MailContract;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;

/** SMTP keeps what every transport promises with a real Postfix too, which takes pipelined commands inside TLS. */
@Proves("H12")
class PostfixMailContractTest extends MailContract {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <(.+)>$");

    /** Where all letters of the contract go. */
    private static final String DOMAIN = "example.jp";

    private final AtomicInteger taken = new AtomicInteger();
    private Set<Path> before = Set.of();

    @BeforeEach
    void look() {
        before = Set.copyOf(SharedPostfix.get().messages(DOMAIN));
    }

    @Override
    protected MailTransport transport() {
        return new Counted(at(SharedPostfix.get().port()));
    }

    @Override
    protected List<String> received() {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> arrived().size() >= taken.get());
        return arrived().stream()
                .map(SharedPostfix::content)
                .map(MESSAGE_ID::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    @Override
    protected boolean hasServer() {
        return true;
    }

    @Override
    protected MailTransport unreachable() {
        return at(1);
    }

    @Override
    protected MailTransport refusingTheSender() {
        return letters -> at(SharedPostfix.get().port())
                .send(letters.stream()
                        .map(PostfixMailContractTest::fromElsewhere)
                        .toList());
    }

    private static RejectionLetter fromElsewhere(RejectionLetter letter) {
        return new RejectionLetter(
                letter.messageId(),
                letter.senderName(),
                "saiyo@" + SharedPostfix.FORBIDDEN_SENDER,
                letter.replyTo(),
                letter.recipientName(),
                letter.recipientAddress(),
                letter.locale(),
                letter.subject(),
                letter.body(),
                letter.variables(),
                letter.relay());
    }

    private static SmtpMail at(int port) {
        return SmtpMail.at("localhost", port).trusting(SharedPostfix.trusted());
    }

    private List<Path> arrived() {
        return SharedPostfix.get().messages(DOMAIN).stream()
                .filter(file -> !before.contains(file))
                .toList();
    }

    /** Knows how many messages the Maildir has to have in the end. */
    private final class Counted implements MailTransport {

        private final MailTransport transport;

        private Counted(MailTransport transport) {
            this.transport = transport;
        }

        @Override
        public List<MailOutcome> send(List<RejectionLetter> letters) {
            return counted(transport.send(letters));
        }

        @Override
        public List<MailOutcome> sendLetters(List<Letter> letters) {
            return counted(transport.sendLetters(letters));
        }

        private List<MailOutcome> counted(List<MailOutcome> outcomes) {
            taken.addAndGet((int)
                    outcomes.stream().filter(new MailOutcome.Accepted()::equals).count());
            return outcomes;
        }
    }
}
