package org.careerrelay.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.jspecify.annotations.Nullable;

/**
 * Sends rejection mails and receipts over SMTP (RFC 5321), one message per recipient, all letters of a call over one connection.
 *
 * <pre>{@code
 * MailTransport mail = SmtpMail.at("smtp.example.co.jp").login("relay", () -> password).clock(InstantSource.system());
 * }</pre>
 *
 * <p>By default the connection is turned to TLS by STARTTLS on port 587, and a server that cannot, or whose certificate or host name does
 * not hold, gets no letter. Every method gives a changed copy; an instance is immutable and thread-safe, and holds no connection between
 * two calls of {@link #send}.
 *
 * <p>What {@link #send} answers:
 *
 * <ul>
 *   <li>{@code PermanentFailure}, where the addressee is at fault: {@code smtp.} and the server's code of 505 and up to {@code RCPT TO}, or
 *       any of 500 and up to it or later with an enhanced status about the address or the mailbox (5.1, 5.2; RFC 3463); {@code address.syntax};
 *       {@code address.smtputf8} where the server has no SMTPUTF8 (RFC 6531); {@code compose.header} (a control character, R-46) and
 *       {@code compose.body} where a value brought it, such as the person's name
 *   <li>{@code SenderFault}, where settings are: {@code compose.sender}, {@code compose.reply-to}, {@code compose.message-id},
 *       {@code compose.link}; {@code compose.charset} for a character that
 *       the character set does not have; {@code compose.header} and {@code compose.body} where a template or the sender's name brought it;
 *       {@code smtp.auth} for a login that was refused; {@code smtp.size} where the server takes shorter letters only; {@code smtp.} and every other code of 500 and up: to the connection, to
 *       {@code MAIL FROM}, about the content, about a missing login (530, 534, 535, 538) or the command itself (500 to 504), or with the enhanced status of the server, the network, the protocol or a policy (5.3, 5.4, 5.5, 5.7)
 *   <li>{@code TemporaryFailure}: {@code smtp.} and the server's code below 500; {@code smtp.connection}, {@code smtp.tls},
 *       {@code smtp.auth} where the login could not be tried. Where the connection was lost after a letter was handed over and before the server answered,
 *       nobody can know whether it was taken; the repetition has the same Message-ID if the letter has.
 *   <li>{@code Deferred}: {@code limit.domain}, {@code limit.total} and {@code limit.connections} where {@linkplain #limits limits} are reached,
 *       {@code limit.slowed} where the domain's server has asked for patience, {@code limit.time} where the call has lasted for 60 seconds: no more
 *       letters are begun then, so that a slow server does not keep the outbox's rows for longer than they are leased
 * </ul>
 */
public final class SmtpMail implements MailTransport {

    private final SmtpSettings settings;

    private SmtpMail(SmtpSettings settings) {
        this.settings = settings;
    }

    /**
     * A mail server at the usual port: 587, with {@link #implicitTls()} 465, with {@link #plainText()} 25.
     *
     * @param host its name, which its certificate must bear
     * @return the transport
     * @throws IllegalArgumentException if this cannot be a host
     */
    public static SmtpMail at(String host) {
        return new SmtpMail(SmtpSettings.of(SmtpServer.of(host, 0)));
    }

    /**
     * A mail server.
     *
     * @param host its name, which its certificate must bear
     * @param port its port, 1 to 65535
     * @return the transport
     * @throws IllegalArgumentException if this cannot be a host and a port
     */
    public static SmtpMail at(String host, int port) {
        if (port == 0) {
            throw new IllegalArgumentException("port: 1 to 65535 is needed");
        }
        return new SmtpMail(SmtpSettings.of(SmtpServer.of(host, port)));
    }

    /**
     * TLS from the first byte (RFC 8314), instead of STARTTLS.
     *
     * @return a changed copy
     */
    public SmtpMail implicitTls() {
        return new SmtpMail(settings.with(settings.server().with(Security.IMPLICIT)));
    }

    /**
     * No TLS: for tests and for a relay on the same machine. Letters and password can be read on the way.
     *
     * @return a changed copy
     */
    public SmtpMail plainText() {
        return new SmtpMail(settings.with(settings.server().with(Security.PLAIN)));
    }

    /**
     * Trusts what this context trusts instead of what the JVM trusts, such as a company's own authority. The host name is still checked.
     *
     * @param context the context
     * @return a changed copy
     */
    public SmtpMail trusting(SSLContext context) {
        return new SmtpMail(settings.with(settings.server().with(context)));
    }

    /**
     * Logs in. A login that is refused is a sender's fault of every letter, {@code smtp.auth}.
     *
     * @param user the user
     * @param password gives the password; asked for each connection, from any thread
     * @return a changed copy
     */
    public SmtpMail login(String user, Supplier<String> password) {
        return new SmtpMail(settings.with(new SmtpLogin.Password(user, password)));
    }

    /**
     * Logs in with an OAuth 2.0 access token, by OAUTHBEARER (RFC 7628) or XOAUTH2, whichever the server has. A token that is refused is asked for
     * once more; if that one is refused too, it is a sender's fault of every letter, {@code smtp.auth}.
     *
     * @param user the user
     * @param tokens gives a token; asked each connection, from any thread
     * @return a changed copy
     */
    public SmtpMail login(String user, AccessTokens tokens) {
        return new SmtpMail(settings.with(new SmtpLogin.Token(user, tokens)));
    }

    /**
     * Sends no faster than this; without, nothing is held back. A domain whose server asks for patience is left alone for a minute and gets
     * half as many letters from then on, for ten minutes at least. Copies share the limits from here on.
     *
     * @param limits how fast
     * @param clock tells how time goes by
     * @return a changed copy
     */
    public SmtpMail limits(SendingLimits limits, InstantSource clock) {
        return new SmtpMail(settings.with(new Pace(limits, clock)));
    }

    /**
     * The name to greet the server with. By default it is the domain of the first letter's sender, never the machine's own name.
     *
     * @param name a host name, or an address in brackets
     * @return a changed copy
     * @throws IllegalArgumentException if it is neither
     */
    public SmtpMail helo(String name) {
        return new SmtpMail(settings.with(settings.server().withHelo(name)));
    }

    /**
     * Lets letters come back to a mailbox of their own instead of the sender's: {@code bouncesTo("bounces")} sends them under
     * {@code bounces+reference@} and the sender's domain, where the reference is the Message-ID's. The mail server has to deliver sub-addresses (RFC 5233; in
     * Postfix {@code recipient_delimiter = +}). So a bounce is known ({@link MailReports}) also where a server or a carrier sends nothing of the mail back. The domain stays
     * the sender's, so that SPF is aligned for DMARC.
     *
     * @param mailbox the part before the plus, 1 to 20 letters and digits, with dots, hyphens and underscores between them
     * @return a changed copy
     * @throws IllegalArgumentException if it is something else
     */
    public SmtpMail bouncesTo(String mailbox) {
        return new SmtpMail(settings.withBounces(mailbox));
    }

    /**
     * Where the Date header is taken from. Without it the header is left to the mail server, which adds it when mail is submitted
     * (RFC 6409, section 8.1).
     *
     * @param clock the clock
     * @return a changed copy
     */
    public SmtpMail clock(InstantSource clock) {
        return new SmtpMail(settings.with(clock));
    }

    /**
     * The character set that letters are written in; by default UTF-8. With ISO-2022-JP, a letter of which any part has a character that it
     * lacks, such as 髙 or ①, is not sent: a sender's fault, {@code compose.charset}.
     *
     * @param label {@code UTF-8} or {@code ISO-2022-JP}
     * @return a changed copy
     * @throws IllegalArgumentException if it is neither
     */
    public SmtpMail charset(String label) {
        return new SmtpMail(settings.with(LetterCharset.of(label)));
    }

    /**
     * How long to wait; by default 10 seconds and 60 seconds. RFC 5321, section 4.5.3.2.6, grants a server ten minutes to answer to a text. A letter
     * whose row in the outbox is held for longer than its lease goes to another dispatcher too, so whoever waits that long lengthens the lease first: to more than twice the
     * minute in which letters are begun and what one letter takes.
     *
     * @param connect for a connection, 1 ms to 1 hour
     * @param reply for each answer of the server, 1 ms to 1 hour
     * @return a changed copy
     * @throws IllegalArgumentException if one is out of range
     */
    public SmtpMail timeouts(Duration connect, Duration reply) {
        return new SmtpMail(settings.with(settings.times().with(connect, reply)));
    }

    /** Begins no letter later than this after the beginning of a call. */
    SmtpMail within(Duration call) {
        return new SmtpMail(settings.with(settings.times().withCall(call)));
    }

    @Override
    public List<MailOutcome> send(List<RejectionLetter> letters) {
        return sendAll(letters, MimeLetter::of);
    }

    @Override
    public List<MailOutcome> sendLetters(List<Letter> letters) {
        return sendAll(letters, MimeLetter::of);
    }

    private <T> List<MailOutcome> sendAll(List<T> letters, Form<T> form) {
        MailOutcome[] outcomes = new MailOutcome[letters.size()];
        try (CallTime time = new CallTime(settings.times().call());
                Pace.Visit visit = settings.pace().visit();
                SmtpBatch batch = new SmtpBatch(settings, visit)) {
            Ready ready = next(letters, 0, form, visit, outcomes);
            while (ready != null) {
                if (time.isOver()) {
                    Arrays.fill(outcomes, ready.number, outcomes.length, CallTime.OVER);
                    break;
                }
                Ready following = next(letters, ready.number + 1, form, visit, outcomes);
                outcomes[ready.number] = batch.send(ready.letter, following == null ? null : following.letter);
                ready = following;
            }
        }
        return List.of(outcomes);
    }

    /** The next letter that can be sent, and what becomes of those on the way to it that cannot. */
    private <T> @Nullable Ready next(
            List<T> letters, int from, Form<T> form, Pace.Visit visit, MailOutcome[] outcomes) {
        InstantSource clock = settings.clock();
        String bounces = settings.bounces();
        for (int i = from; i < letters.size(); i++) {
            try {
                MimeLetter written =
                        form.write(letters.get(i), clock == null ? null : clock.instant(), settings.charset());
                MimeLetter letter = bounces == null ? written : written.returningTo(bounces);
                MailOutcome deferred = visit.ask(letter.recipient().domain());
                if (deferred == null) {
                    return new Ready(i, letter);
                }
                outcomes[i] = deferred;
            } catch (RefusedLetterException refused) {
                outcomes[i] = refused.outcome();
            }
        }
        return null;
    }

    /** A letter that can be sent, and which one it is. */
    private record Ready(int number, MimeLetter letter) {}

    /** How a kind of letter becomes bytes. */
    @FunctionalInterface
    private interface Form<T> {

        MimeLetter write(T letter, @Nullable Instant date, LetterCharset charset) throws RefusedLetterException;
    }

    /** The server, without the login. */
    @Override
    public String toString() {
        return "SmtpMail[" + settings.server() + "]";
    }
}
