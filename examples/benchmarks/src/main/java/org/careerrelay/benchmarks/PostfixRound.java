package org.careerrelay.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.careerrelay.benchmarks.Callers.Work;
import org.careerrelay.examples.program.LocalPostfix;
import org.careerrelay.mail.SmtpMail;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.RejectionLetter;

/**
 * Mails handed over to a Postfix, from the first connection to the last answer. Postfix has thrown away what came before, so that it has nothing else to do.
 *
 * @param name what the table calls it
 * @param messages how many mails
 * @param each what each connection does
 * @param postfix the server
 */
record PostfixRound(String name, int messages, List<Work> each, LocalPostfix postfix) implements Contestant {

    /** As many connections as a round has. */
    static final Map<String, String> SETTINGS = Map.of("smtpd_client_connection_count_limit", "100");

    private static final String SOURCE = "/usr/sbin/smtp-source";
    private static final long PAUSE_MILLIS = 20;

    /** Ours: a call of the transport on each connection. */
    static PostfixRound ours(int connections, List<RejectionLetter> letters, SmtpMail mail, LocalPostfix postfix) {
        List<Work> each = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            List<RejectionLetter> part = letters.subList((int) ((long) letters.size() * i / connections), (int)
                    ((long) letters.size() * (i + 1) / connections));
            each.add(() -> send(mail, part));
        }
        return new PostfixRound(
                "send mails to Postfix, composed on the way, " + connections + " connections",
                letters.size(),
                each,
                postfix);
    }

    /** Postfix's own program for this: messages of the same length, over connections that stay open. */
    static PostfixRound source(int connections, int messages, long length, LocalPostfix postfix) {
        return new PostfixRound(
                "limit: smtp-source, " + connections + " connections",
                messages,
                List.of(() -> source(
                        SOURCE,
                        "-d",
                        "-s",
                        Integer.toString(connections),
                        "-m",
                        Integer.toString(messages),
                        "-l",
                        Long.toString(length),
                        "-f",
                        "saiyo@example.co.jp",
                        "-t",
                        "taro@" + LocalPostfix.DISCARDED,
                        "127.0.0.1:" + postfix.port())),
                postfix);
    }

    @Override
    public void prepare() {
        awaitEmpty(postfix);
    }

    @Override
    public Sample run() throws Exception {
        return Callers.together(messages, each);
    }

    /** Hands over over one connection; all are to be taken. */
    static void send(SmtpMail mail, List<RejectionLetter> letters) {
        if (!mail.send(letters).stream().allMatch(MailOutcome.Accepted.class::isInstance)) {
            throw new IllegalStateException("Postfix did not take every mail");
        }
    }

    static void awaitEmpty(LocalPostfix postfix) {
        while (postfix.queued() > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }

    private static void source(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("smtp-source failed");
        }
    }
}
