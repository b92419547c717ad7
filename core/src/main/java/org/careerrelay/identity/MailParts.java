package org.careerrelay.identity;

import java.util.Set;

/**
 * The two sides of an address in their normal form.
 *
 * @param local the left side, unquoted, in lower case
 * @param domain the right side, in ASCII and lower case
 */
record MailParts(String local, String domain) {

    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");

    String key() {
        return local + "@" + domain;
    }

    /** Without what providers let their users add. A left side that has nothing else stays as it is. */
    MailParts loose() {
        boolean gmail = GMAIL.contains(domain);
        int plus = local.indexOf('+');
        String left = plus > 0 ? local.substring(0, plus) : local;
        if (gmail && left.chars().anyMatch(c -> c != '.')) {
            left = left.replace(".", "");
        }
        return new MailParts(left, gmail ? "gmail.com" : domain);
    }
}
