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
 * How far a system was read: sweeps, each of everything that was changed since an instant, page by page. Where pages have numbers, each is followed by a second look at the one before it: had a row left that one meanwhile,
 * the rows behind it would have moved up, and the first of the next page would be on it, unread.
 *
 * @param since from when on the sweep under way reads, or null for everything
 * @param latest when what was read so far was changed last, or null where nothing was
 * @param next by what the sweep's next page is asked for; empty at its beginning
 * @param before the page before that one, and what was on it; null where the page is not looked at again
 * @param look the page that was read last, while the one before it is looked at again; null otherwise
 */
record PollCursor(
        @Nullable Instant since,
        @Nullable Instant latest,
        String next,
        @Nullable Seen before,
        @Nullable Look look) {

    static final PollCursor START = new PollCursor(null, null, "", null, null);

    private static final String INSTANT = "([0-9TZ:.+-]*)";
    private static final String PAGE = "([A-Za-z0-9_-]*)";
    private static final Pattern PLAIN = Pattern.compile("1 " + INSTANT + " " + INSTANT + " " + PAGE);
    private static final Pattern SEEN =
            Pattern.compile("2 " + INSTANT + " " + INSTANT + " " + PAGE + " " + PAGE + " " + PAGE);
    private static final Pattern LOOKING = Pattern.compile(
            "3 " + INSTANT + " " + INSTANT + " " + PAGE + " " + PAGE + " " + PAGE + " " + PAGE + " " + PAGE);

    /** Pages by number; what else names a page is the other side's own cursor, which stands still. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /**
     * A page as it was.
     *
     * @param page by what it is asked for
     * @param digest what was on it
     */
    record Seen(String page, String digest) {}

    /**
     * A page that was read, while it is not sure that nothing slipped out of it.
     *
     * @param digest what was on it
     * @param after by what the page after it is asked for; empty where it is the last
     */
    record Look(String digest, String after) {}

    static Optional<PollCursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(START);
        }
        Matcher plain = PLAIN.matcher(text);
        Matcher seen = SEEN.matcher(text);
        Matcher looking = LOOKING.matcher(text);
        try {
            if (plain.matches()) {
                return Optional.of(read(plain, null, null));
            }
            if (seen.matches()) {
                return Optional.of(read(seen, new Seen(decoded(seen, 4), decoded(seen, 5)), null));
            }
            return looking.matches()
                    ? Optional.of(read(
                            looking,
                            new Seen(decoded(looking, 4), decoded(looking, 5)),
                            new Look(decoded(looking, 6), decoded(looking, 7))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            // Not one of ours, which is all that matters.
            return Optional.empty();
        }
    }

    /** By what the page to be read now is asked for. */
    String asks() {
        return look != null && before != null ? before.page() : next;
    }

    /** Whether what is read now was read before, and nothing of it is new. */
    boolean isSame(String digest) {
        return look != null && before != null && before.digest().equals(digest);
    }

    /**
     * After a page.
     *
     * @param digest what was on it
     * @param following by what the one after it is asked for; empty where there is none
     * @param changed when what is on it was changed last, or null
     * @return where to go on; empty where the sweep is over
     */
    Optional<PollCursor> after(String digest, String following, @Nullable Instant changed) {
        Instant newest = later(latest, changed);
        if (look != null && before != null) {
            return before.digest().equals(digest)
                    ? on(newest, look.after(), new Seen(next, look.digest()))
                    : on(newest, following, new Seen(before.page(), digest));
        }
        if (before != null && NUMBER.matcher(next).matches()) {
            return Optional.of(new PollCursor(since, newest, next, before, new Look(digest, following)));
        }
        return on(newest, following, new Seen(next, digest));
    }

    private Optional<PollCursor> on(@Nullable Instant newest, String following, Seen last) {
        return following.isEmpty()
                ? Optional.empty()
                : Optional.of(new PollCursor(
                        since, newest, following, NUMBER.matcher(following).matches() ? last : null, null));
    }

    /** After the last page: the next sweep begins a little before the end of this one, for what was written late. */
    PollCursor swept(@Nullable Instant changed, Duration overlap) {
        Instant until = later(latest, changed);
        return new PollCursor(until == null ? since : until.minus(overlap), until, "", null, null);
    }

    String text() {
        String plain = instants() + " " + encoded(next);
        if (before == null) {
            return "1 " + plain;
        }
        String seen = plain + " " + encoded(before.page()) + " " + encoded(before.digest());
        return look == null ? "2 " + seen : "3 " + seen + " " + encoded(look.digest()) + " " + encoded(look.after());
    }

    private String instants() {
        return (since == null ? "" : since) + " " + (latest == null ? "" : latest);
    }

    private static PollCursor read(Matcher matcher, @Nullable Seen before, @Nullable Look look) {
        return new PollCursor(instant(matcher.group(1)), instant(matcher.group(2)), decoded(matcher, 3), before, look);
    }

    private static String decoded(Matcher matcher, int group) {
        return new String(Base64.getUrlDecoder().decode(matcher.group(group)), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
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
