package org.careerrelay.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReport.Reason;

/**
 * Bounces from before the standard, as older servers and some of the carriers' write them: a text of a mailer, with what the other server answered somewhere in it.
 * A rule that is never wrong about a person's answer is worth more here than one that knows every server: it must come from a mailer, and all codes in it must say
 * the same.
 */
final class FreeFormBounce {

    /** What a mailer has to say stands before the copy of the mail. */
    private static final int READ = 20_000;

    private static final Pattern MAILER = Pattern.compile(
            "(?i)(?:^|[<\\s\"])(?:mailer-daemon|mailerdaemon|mail-daemon|postmaster)(?:@[^\\s<>]*)?(?:$|[>\\s\"(])");
    private static final Pattern ENHANCED =
            Pattern.compile("(?<![0-9.])([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?![0-9.])");
    private static final Pattern REPLY = Pattern.compile(
            "(?im)(?:^|said:|says:|reason:|responded:|<<<|>>>|error:|smtp;|[(\"'])\\s{0,5}([45])[0-9]{2}[ \\-#]");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?i)user unknown|unknown user|no such user|unknown address error");
    private static final Pattern COPY = Pattern.compile(
            "(?im)^[- ]{0,10}(?:original message|below this line is a copy|this is a copy of|returned message|received:|return-path:)");

    private FreeFormBounce() {}

    static MailReport read(IncomingPart message) throws NoReportException {
        if (!fromMailer(message.fields())) {
            throw new NoReportException(Reason.OTHER_MAIL);
        }
        String text = said(message);
        Set<String> classes = new HashSet<>();
        String status = "";
        Matcher enhanced = ENHANCED.matcher(text);
        while (enhanced.find()) {
            classes.add(enhanced.group(1));
            status = status.isEmpty() ? enhanced.group() : status;
        }
        Matcher reply = REPLY.matcher(text);
        while (reply.find()) {
            classes.add(reply.group(1));
        }
        if (classes.isEmpty() && UNKNOWN.matcher(text).find()) {
            classes.add("5");
        }
        if (classes.equals(Set.of("5"))) {
            return new MailReport.Failed(NamedMails.anywhere(message), status);
        }
        if (classes.equals(Set.of("4"))) {
            return new MailReport.Delayed(NamedMails.anywhere(message), status);
        }
        throw new NoReportException(Reason.UNCLEAR);
    }

    /** A person who is away answers from their own address; only a mailer writes as one. */
    private static boolean fromMailer(IncomingFields fields) {
        List<String> from = fields.all("from");
        String submitted = fields.first("auto-submitted").orElse("").toLowerCase(Locale.ROOT);
        return !fields.all("x-failed-recipients").isEmpty()
                || from.size() == 1 && MAILER.matcher(from.get(0)).find() && !submitted.contains("vacation");
    }

    private static String said(IncomingPart message) {
        String text = message.all()
                .filter(part -> part.parts().isEmpty() && part.type().equals("text/plain"))
                .findFirst()
                .map(IncomingPart::text)
                .orElse("");
        String read = text.substring(0, Math.min(text.length(), READ));
        Matcher copy = COPY.matcher(read);
        return copy.find() ? read.substring(0, copy.start()) : read;
    }
}
