package org.careerrelay.template;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerrelay.model.mail.MailVariable;

/** The names in double braces of a mail's templates. */
public final class MailTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([^{}\\n]{1,64})}}");
    private static final Set<String> KNOWN =
            Arrays.stream(MailVariable.values()).map(MailVariable::key).collect(Collectors.toUnmodifiableSet());

    private MailTags() {}

    /**
     * Whether every section that begins ends, inside of the one it began in. Names that are none are text.
     *
     * @param template the template
     * @return false where it cannot be filled
     */
    public static boolean balanced(String template) {
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult tag : TAG.matcher(template).results().toList()) {
            String name = tag.group(2);
            if (!KNOWN.contains(name) || tag.group(1).isEmpty()) {
                continue;
            }
            if (!tag.group(1).equals("/")) {
                open.push(name);
            } else if (!name.equals(open.poll())) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /** The known names that are printed somewhere. */
    static Set<String> printed(String template) {
        return TAG.matcher(template)
                .results()
                .filter(tag -> tag.group(1).isEmpty() && KNOWN.contains(tag.group(2)))
                .map(tag -> tag.group(2))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether something stands in double braces that is no known name. */
    static boolean unknown(String template) {
        return TAG.matcher(template).results().anyMatch(tag -> !KNOWN.contains(tag.group(2)));
    }
}
