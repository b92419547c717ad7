package org.careerrelay.http.ats;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a system was read: sweeps, each of everything that was changed since an instant, page by page.
 *
 * @param since from when on the sweep under way reads, or null for everything
 * @param latest when what was read so far was changed last, or null where nothing was
 * @param next by what the sweep's next page is asked for; empty at its beginning
 */
record PollCursor(@Nullable Instant since, @Nullable Instant latest, String next) {

    static final PollCursor START = new PollCursor(null, null, "");

    private static final Pattern FORM = Pattern.compile("1 ([0-9TZ:.+-]*) ([0-9TZ:.+-]*) ([A-Za-z0-9_-]*)");

    static Optional<PollCursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(START);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PollCursor(
                    instant(matcher.group(1)),
                    instant(matcher.group(2)),
                    new String(Base64.getUrlDecoder().decode(matcher.group(3)), StandardCharsets.UTF_8)));
        } catch (DateTimeException | IllegalArgumentException e) {
            // Not one of ours, which is all that matters.
            return Optional.empty();
        }
    }

    /** After a page of the sweep that has another one. */
    PollCursor turned(String page, @Nullable Instant changed) {
        return new PollCursor(since, later(latest, changed), page);
    }

    /** After the last page: the next sweep begins a little before the end of this one, for what was written late. */
    PollCursor swept(@Nullable Instant changed, Duration overlap) {
        Instant until = later(latest, changed);
        return new PollCursor(until == null ? since : until.minus(overlap), until, "");
    }

    String text() {
        return "1 " + (since == null ? "" : since) + " " + (latest == null ? "" : latest) + " "
                + Base64.getUrlEncoder().withoutPadding().encodeToString(next.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Instant instant(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isAfter(one) ? other : one;
    }
}
