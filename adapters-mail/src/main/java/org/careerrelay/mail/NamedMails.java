package org.careerrelay.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.mail.MailReference;

/**
 * What a report says of which mail it is about: the own address it was sent to, as {@code bounces+reference@example.co.jp}, then what it tells of the mail's
 * envelope and header. All of it may be forged; the engine looks at the signatures.
 */
final class NamedMails {

    /** A report is about one mail; more places than these are no report's. */
    private static final int MOST = 8;

    private static final int MOST_VALUES = 50;

    /** Behind the last plus of an address, as servers know it for sub-addresses (RFC 5233). */
    private static final Pattern DETAIL = Pattern.compile("\\+([A-Za-z0-9]{20,64})@");

    private static final Pattern MESSAGE_ID = Pattern.compile("<\\s*([A-Za-z0-9]{20,64})@");
    private static final Pattern MESSAGE_ID_LINE =
            Pattern.compile("(?im)^[> \t]{0,10}message-id:\\s{0,10}<([A-Za-z0-9]{20,64})@");
    /** Parts that hold the mail, or its header (RFC 6522, RFC 6533). */
    static final Set<String> RETURNED =
            Set.of("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers");

    private static final List<String> RECIPIENTS = List.of("delivered-to", "x-original-to", "envelope-to", "to");

    private final Map<String, MailReference> found = new LinkedHashMap<>();

    /** Those of a report, the most trustworthy first. */
    static List<MailReference> of(IncomingPart message) {
        NamedMails mails = new NamedMails();
        RECIPIENTS.forEach(name -> mails.details(message.fields().all(name)));
        message.all().forEach(mails::look);
        return List.copyOf(mails.found.values());
    }

    /** Those of a message that is no standard's: what it was sent to, and a Message-ID of a copy anywhere in it. */
    static List<MailReference> anywhere(IncomingPart message) {
        NamedMails mails = new NamedMails();
        RECIPIENTS.forEach(name -> mails.details(message.fields().all(name)));
        Matcher line = MESSAGE_ID_LINE.matcher(message.body());
        while (mails.found.size() < MOST && line.find()) {
            mails.add(line.group(1));
        }
        return List.copyOf(mails.found.values());
    }

    private void look(IncomingPart part) {
        switch (part.type()) {
            case "message/delivery-status", "message/global-delivery-status" ->
                details(IncomingFields.read(part.text(), 0).all("original-envelope-id"));
            case "message/feedback-report" ->
                details(IncomingFields.read(part.text(), 0).all("original-mail-from"));
            default -> {
                if (RETURNED.contains(part.type())) {
                    header(IncomingFields.read(part.text(), 0));
                }
            }
        }
    }

    private void header(IncomingFields returned) {
        details(returned.all("return-path"));
        match(MESSAGE_ID, returned.all("message-id"));
    }

    private void details(List<String> values) {
        match(DETAIL, values);
    }

    private void match(Pattern pattern, List<String> values) {
        for (String value : values.subList(0, Math.min(values.size(), MOST_VALUES))) {
            Matcher matcher = pattern.matcher(value);
            while (matcher.find()) {
                add(matcher.group(1));
            }
        }
    }

    /** Servers on the way may have changed the case of an address. */
    private void add(String text) {
        if (found.size() < MOST) {
            found.putIfAbsent(text.toLowerCase(Locale.ROOT), MailReference.of(text));
        }
    }
}
