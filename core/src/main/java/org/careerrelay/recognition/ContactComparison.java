package org.careerrelay.recognition;

import java.time.LocalDate;
import java.util.Locale;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.identity.MatchReason;
import org.jspecify.annotations.Nullable;

/** What two mail addresses, phone numbers or birth dates say together; null where one is missing. All of it is symmetric. */
final class ContactComparison {

    private static final int TYPING_ERRORS = 2;

    /** On a short left side of an address, two errors make any other address of it. */
    private static final int LONG_LOCAL = 8;

    private static final int SHORT_LOCAL = 4;

    private ContactComparison() {}

    static @Nullable MatchReason mails(@Nullable MailAddress one, @Nullable MailAddress other) {
        if (one == null || other == null) {
            return null;
        }
        if (one.strictKey().equals(other.strictKey())) {
            return MatchReason.MAIL_SAME;
        }
        if (one.looseKey().equals(other.looseKey())) {
            return MatchReason.MAIL_ALIKE;
        }
        return areNear(one.strictKey(), other.strictKey()) ? MatchReason.MAIL_NEAR : MatchReason.MAIL_DIFFERENT;
    }

    static @Nullable MatchReason phones(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return null;
        }
        if (one.equals(other)) {
            return MatchReason.PHONE_SAME;
        }
        return TypingErrors.atMost(TYPING_ERRORS, one, other) ? MatchReason.PHONE_NEAR : MatchReason.PHONE_DIFFERENT;
    }

    static @Nullable MatchReason births(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        if (one.equals(other)) {
            return MatchReason.BIRTH_SAME;
        }
        boolean swapped = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        boolean nextDay = Math.abs(one.toEpochDay() - other.toEpochDay()) == 1;
        return swapped || nextDay || TypingErrors.atMost(1, digits(one), digits(other))
                ? MatchReason.BIRTH_NEAR
                : MatchReason.BIRTH_DIFFERENT;
    }

    private static boolean areNear(String one, String other) {
        String left = local(one);
        String right = local(other);
        String leftHost = one.substring(left.length());
        String rightHost = other.substring(right.length());
        if (left.equals(right)) {
            return TypingErrors.atMost(TYPING_ERRORS, leftHost, rightHost);
        }
        int shorter = Math.min(left.length(), right.length());
        int errors = shorter < LONG_LOCAL ? 1 : TYPING_ERRORS;
        return shorter >= SHORT_LOCAL
                && leftHost.equals(rightHost)
                && TypingErrors.atMost(errors, left, right, ContactComparison::cost);
    }

    /** Another digit is no typing error: by digits alone, providers tell people of one name apart. Two digits that are swapped are one. */
    private static int cost(char one, char other) {
        return isDigit(one) || isDigit(other) ? TYPING_ERRORS + 1 : 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String local(String mail) {
        return mail.substring(0, mail.lastIndexOf('@'));
    }

    private static String digits(LocalDate date) {
        return String.format(Locale.ROOT, "%04d%02d%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
