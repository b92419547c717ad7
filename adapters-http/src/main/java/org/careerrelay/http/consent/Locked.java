package org.careerrelay.http.consent;

import java.time.Duration;
import java.time.Instant;
import org.careerrelay.http.WebResponse;

/** The page of a link that takes no proof for a while. */
final class Locked {

    private Locked() {}

    static WebResponse page(PageLayout layout, Instant until, Instant now, String contact) {
        return page("locked", layout, until, now, contact);
    }

    /** The same of an address that was typed on the page of a company's link. */
    static WebResponse address(PageLayout layout, Instant until, Instant now, String contact) {
        return page("company.locked", layout, until, now, contact);
    }

    private static WebResponse page(String key, PageLayout layout, Instant until, Instant now, String contact) {
        Duration left = Duration.between(now, until);
        long seconds = Math.max(1, left.toSeconds());
        long hours = Math.max(1, left.plusMinutes(59).toHours());
        return layout.message(429, key + ".title", layout.texts().text(key + ".text", hours), contact)
                .header("Retry-After", Long.toString(seconds));
    }
}
