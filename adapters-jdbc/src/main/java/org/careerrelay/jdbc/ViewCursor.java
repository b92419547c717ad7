package org.careerrelay.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a view was read: sweeps in the order of change and id.
 *
 * @param at when the last row that was read was changed, or null where none was
 * @param id its id; empty between two sweeps, of which the next reads everything after {@link #at}
 * @param swept the latest change that any sweep has read, or null where none has
 */
record ViewCursor(
        @Nullable LocalDateTime at, String id, @Nullable LocalDateTime swept) {

    static final ViewCursor START = new ViewCursor(null, "", null);

    private static final Pattern FORM = Pattern.compile("1 ([0-9T:.-]*) ([0-9T:.-]*) ([A-Za-z0-9_-]*)");

    static Optional<ViewCursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(START);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ViewCursor(
                    time(matcher.group(1)),
                    new String(Base64.getUrlDecoder().decode(matcher.group(3)), StandardCharsets.UTF_8),
                    time(matcher.group(2))));
        } catch (DateTimeException | IllegalArgumentException e) {
            // Not one of ours, which is all that matters.
            return Optional.empty();
        }
    }

    /** After a row. */
    ViewCursor after(LocalDateTime changed, String application) {
        return new ViewCursor(changed, application, swept == null || changed.isAfter(swept) ? changed : swept);
    }

    /** After the last row: the next sweep begins a little before it, for rows whose transactions end late. */
    ViewCursor swept(Duration overlap) {
        return swept == null ? START : new ViewCursor(swept.minus(overlap), "", swept);
    }

    String text() {
        return "1 " + (at == null ? "" : at) + " " + (swept == null ? "" : swept) + " "
                + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable LocalDateTime time(String text) {
        return text.isEmpty() ? null : LocalDateTime.parse(text);
    }
}
