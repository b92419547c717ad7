package org.careerrelay.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReport.Reason;
import org.jspecify.annotations.Nullable;

/** What a delivery status says (RFC 3464, section 2.3): a group of fields for each recipient, of whom our mails have one. */
final class DeliveryStatus {

    private static final int MOST_GROUPS = 100;
    private static final Pattern STATUS = Pattern.compile("\\s*([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?![0-9.]).*");

    private DeliveryStatus() {}

    /** What the groups say together; whom an alias leads to several servers may be reached by one of them. */
    static MailReport read(String text, List<MailReference> mails) throws NoReportException {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        String failed = "";
        String delayed = "";
        for (IncomingFields group : IncomingFields.groups(text, MOST_GROUPS)) {
            String status = status(group.first("status").orElse(""));
            Action action = Action.of(group.first("action").orElse(""));
            if (action == Action.FAILED && failed.isEmpty()) {
                failed = status;
            } else if (action == Action.DELAYED && delayed.isEmpty()) {
                delayed = status;
            }
            if (action != null) {
                actions.add(action);
            }
        }
        if (actions.contains(Action.DELIVERED)) {
            return new MailReport.Delivered(mails);
        }
        if (actions.contains(Action.DELAYED)) {
            return new MailReport.Delayed(mails, delayed);
        }
        if (actions.contains(Action.FAILED)) {
            return new MailReport.Failed(mails, failed);
        }
        throw new NoReportException(Reason.UNCLEAR);
    }

    private static String status(String value) {
        Matcher matcher = STATUS.matcher(value);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** What a server did (RFC 3464, section 2.3.3). */
    private enum Action {
        FAILED,
        DELAYED,
        DELIVERED;

        /** Null where it is none; a comment may stand behind it. */
        static @Nullable Action of(String value) {
            return switch (value.strip().toLowerCase(Locale.ROOT).replaceAll("[ \t(;].*", "")) {
                case "failed" -> FAILED;
                case "delayed" -> DELAYED;
                case "delivered", "relayed", "expanded" -> DELIVERED;
                default -> null;
            };
        }
    }
}
