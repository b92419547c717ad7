package org.careerrelay.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.mail.MailFinding;
import org.careerrelay.model.mail.MailFinding.Code;
import org.careerrelay.model.mail.MailVariable;
import org.careerrelay.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the templates of a rejection mail for what is missing (A13, A14). It looks for words, of the language the texts are in, and so can be
 * wrong either way: its findings are told to whoever writes the texts, and hinder nothing.
 */
public final class MailLint {

    /** Full-width characters that a line has at most where it is read on a phone. */
    private static final int FULL_WIDTH = 35;

    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:p|br|div|span|b|i|u|a|font|table|html|body|strong|em)\\b[^<>]*>");
    private static final Pattern HALF_WIDTH_KANA = Pattern.compile("[\\uFF61-\\uFF9F]");
    private static final Pattern OLD_SUBJECT = Pattern.compile("[\\u2460-\\u24FF\\u3200-\\u33FF]");

    private MailLint() {}

    /**
     * What is missing in the templates.
     *
     * @param subject template of the subject
     * @param body template of the text
     * @param locale their language
     * @return the findings, in the order of the codes; empty when nothing is missing
     */
    public static List<MailFinding> findings(String subject, String body, Locale locale) {
        return findings(subject, body, locale, null);
    }

    /**
     * What is missing in a mail, as the company's programmes are now.
     *
     * @param subject template of the subject
     * @param body template of the text
     * @param locale their language
     * @param noLink why the mail would go without the relay block, or null where it has one
     * @return the findings, in the order of the codes; empty when nothing is missing
     */
    public static List<MailFinding> findings(
            String subject, String body, Locale locale, @Nullable NoLinkReason noLink) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        Set<String> printed = MailTags.printed(body);
        boolean relay = printed.remove(MailVariable.RELAY.key());
        add(
                codes,
                Code.NO_PERSONALISATION,
                printed.isEmpty() && MailTags.printed(subject).isEmpty());
        add(codes, Code.NO_NAME, !printed.contains(MailVariable.NAME.key()));
        add(codes, Code.NO_THANKS, !says("lint.thanks", body, locale));
        add(codes, Code.NO_DECISION, !says("lint.decision", body, locale));
        add(codes, Code.NO_ENCOURAGEMENT, !says("lint.encouragement", body, locale));
        add(codes, Code.NO_RELAY_PLACE, !relay);
        add(codes, Code.NO_LINK, noLink != null);
        add(codes, Code.NO_NOTICE, noLink != null);
        add(codes, Code.UNKNOWN_VARIABLE, MailTags.unknown(subject) || MailTags.unknown(body));
        add(codes, Code.MARKUP, MARKUP.matcher(body).find());
        add(codes, Code.TELLING_SUBJECT, says("lint.telling", subject, locale));
        add(
                codes,
                Code.OLD_CHARACTERS,
                HALF_WIDTH_KANA.matcher(subject + body).find()
                        || OLD_SUBJECT.matcher(subject).find());
        add(codes, Code.LONG_LINE, body.lines().anyMatch(line -> width(line) > 2 * FULL_WIDTH));
        return codes.stream().map(MailLint::finding).toList();
    }

    private static void add(Set<Code> codes, Code code, boolean found) {
        if (found) {
            codes.add(code);
        }
    }

    private static boolean says(String key, String text, Locale locale) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(Texts.of(key, locale, Map.of()).split("\\|")).anyMatch(lower::contains);
    }

    /** Columns of a line: two for what is as wide as a kanji. Places are as wide as they are written. */
    private static int width(String line) {
        return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    private static MailFinding finding(Code code) {
        String key = "lint." + code;
        return new MailFinding(
                code, code.level(), Texts.of(key, Locale.JAPANESE, Map.of()), Texts.of(key, Locale.ENGLISH, Map.of()));
    }
}
