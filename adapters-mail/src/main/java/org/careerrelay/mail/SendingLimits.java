package org.careerrelay.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How fast letters may go. A receiver who gets too many at once slows down or refuses those of everybody; what is over a limit waits in the
 * outbox and is not counted as tried. Immutable.
 *
 * <pre>{@code
 * SendingLimits.perMinute(600).forEachDomain(120, 4).forDomain("docomo.ne.jp", 30, 1)
 * }</pre>
 *
 * <p>Numbers are of one {@link SmtpMail} and what is made of it, so of one process: several share them out. A minute is any sixty seconds.
 */
public final class SendingLimits {

    /** The highest number of letters a minute. */
    public static final int MOST = 10_000;

    private final int total;
    private final Domain each;
    private final Map<String, Domain> domains;

    private SendingLimits(int total, Domain each, Map<String, Domain> domains) {
        this.total = total;
        this.each = each;
        this.domains = Map.copyOf(domains);
    }

    /**
     * No more letters than this, whoever they go to; a domain may have all of them, over as many connections as there are.
     *
     * @param letters how many a minute, 1 to {@link #MOST}
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public static SendingLimits perMinute(int letters) {
        return new SendingLimits(within(letters), new Domain(letters, MOST), Map.of());
    }

    /**
     * Limits each domain, where nothing else is said of one.
     *
     * @param letters how many a minute to one domain, 1 to {@link #MOST}
     * @param connections over how many connections at once letters may go to one domain, 1 to {@link #MOST}
     * @return the changed limits
     * @throws IllegalArgumentException if one is out of range
     */
    public SendingLimits forEachDomain(int letters, int connections) {
        return new SendingLimits(total, new Domain(within(letters), within(connections)), domains);
    }

    /**
     * Limits a domain.
     *
     * @param domain the part behind the at sign of the recipients' addresses, in ASCII
     * @param letters how many a minute, 1 to {@link #MOST}
     * @param connections over how many connections at once, 1 to {@link #MOST}
     * @return the changed limits
     * @throws IllegalArgumentException if one is out of range
     */
    public SendingLimits forDomain(String domain, int letters, int connections) {
        Map<String, Domain> more = new HashMap<>(domains);
        more.put(domain.toLowerCase(Locale.ROOT), new Domain(within(letters), within(connections)));
        return new SendingLimits(total, each, more);
    }

    int total() {
        return total;
    }

    Domain of(String domain) {
        return domains.getOrDefault(domain, each);
    }

    private static int within(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("limit: 1 to " + MOST + " is needed");
        }
        return number;
    }

    /**
     * What a domain gets.
     *
     * @param letters how many a minute
     * @param connections over how many at once
     */
    record Domain(int letters, int connections) {}
}
