package org.careerrelay.http.consent;

import java.time.Duration;
import java.time.Instant;
import org.careerrelay.http.WebResponse;

/** The page of a link that takes no proof for a while. */
final class Locked {

    private Locked() {}

    static WebResponse page(PageLayout layout, Instant until, Instant now, String contact) {
        Duration left = Duration.between(now, until);
        long seconds = Math.max(1, left.toSeconds());
        long hours = Math.max(1, left.plusMinutes(59).toHours());
        return layout.message(429, "locked.title", layout.texts().text("locked.text", hours), contact)
                .header("Retry-After", Long.toString(seconds));
    }
}
