package org.careerrelay.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.careerrelay.spi.mail.RelayBlock;
import org.jspecify.annotations.Nullable;

/**
 * Where the relay block stands in the filled text (A11), as lines.
 *
 * @param head the company's lines before the block
 * @param ruled whether a rule of our own parts the block from the head, as the company gave it no place
 * @param block the block, or null where the letter has none or the text brings the link itself
 * @param tail the company's lines after the block
 */
record LetterLayout(
        List<String> head, boolean ruled, @Nullable RelayBlock block, List<String> tail) {

    private static final String RULE = "-".repeat(40);
    private static final Pattern DRAWN = Pattern.compile("[-=_*\u2500\u2501\u2014]{5,}");

    /** Puts the block at the first place of the parts, or at the end; the other places go. */
    static LetterLayout of(List<String> parts, @Nullable RelayBlock block) {
        if (block == null) {
            return new LetterLayout(joined(parts), false, null, List.of());
        }
        List<String> head = lines(parts.get(0));
        if (parts.size() == 1) {
            return new LetterLayout(head, true, block, List.of());
        }
        List<String> tail = joined(parts.subList(1, parts.size()));
        if (head.get(head.size() - 1).isBlank()) {
            head.remove(head.size() - 1);
        }
        if (tail.get(0).isBlank()) {
            tail.remove(0);
        }
        return new LetterLayout(head, false, block, tail);
    }

    /** The whole as plain text, lines separated by LF; the link stands alone on its line. */
    String text() {
        List<String> all = new ArrayList<>(head);
        if (block != null) {
            if (ruled) {
                if (!all.get(all.size() - 1).isBlank()) {
                    all.add("");
                }
                if (!drawn()) {
                    all.add(RULE);
                }
            }
            all.addAll(before());
            all.add(block.link().reveal());
            all.addAll(after());
            if (block.unsubscribe() != null) {
                all.add(block.unsubscribe().reveal());
            }
        }
        all.addAll(tail);
        return String.join("\n", all);
    }

    List<String> before() {
        return block == null || block.before().isEmpty() ? List.of() : lines(SafeText.lines(block.before()));
    }

    /** The same without a line that is drawn in characters: HTML draws its own. */
    List<String> beforeUndrawn() {
        List<String> before = before();
        return drawn() ? before.subList(1, before.size()) : before;
    }

    /** Whether the block begins with a line drawn in characters. */
    boolean drawn() {
        List<String> before = before();
        return !before.isEmpty() && DRAWN.matcher(before.get(0).strip()).matches();
    }

    List<String> after() {
        return block == null || block.after().isEmpty() ? List.of() : lines(SafeText.lines(block.after()));
    }

    private static List<String> joined(List<String> parts) {
        List<String> all = lines(parts.get(0));
        for (String part : parts.subList(1, parts.size())) {
            close(all, lines(part));
        }
        return all;
    }

    /** A place that had its line for itself goes with the line, and with one of the two blank lines it kept apart. */
    private static void close(List<String> left, List<String> right) {
        String before = left.remove(left.size() - 1);
        String after = right.remove(0);
        if (!before.isBlank() || !after.isBlank()) {
            left.add(before + after);
        } else if (!right.isEmpty()
                && right.get(0).isBlank()
                && (left.isEmpty() || left.get(left.size() - 1).isBlank())) {
            right.remove(0);
        }
        left.addAll(right);
        if (left.isEmpty()) {
            left.add("");
        }
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }
}
