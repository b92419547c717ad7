package org.careerrelay.http.ats;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.http.internal.OutgoingHttp;
import org.careerrelay.http.internal.PublicUrl;
import org.careerrelay.http.internal.RetryAfter;
import org.careerrelay.json.AtsJson;
import org.careerrelay.json.AtsJsonFields;
import org.careerrelay.json.AtsJsonPage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsSource;

/**
 * Polls an applicant tracking system that has a list of applications in JSON, by the time of their last change (H02): {@code GET list?updatedSince=...&limit=...&page=...}. Each sweep begins a little before the end of the one
 * before, for what was written late or by another clock; what comes again is known by the engine. Where pages have numbers, each page but the first is followed by a second look at the one before it, so that nothing slips through
 * between two pages while the list changes.
 *
 * <p>It asks at most so many times a minute, waits as long as a 429 or 503 says, follows no redirect, and takes no answer that is too long or comes too slowly. Which fields mean what is said by an {@link AtsJsonFields};
 * names of the parameters and places of the list are said by {@link AtsList}. Immutable but for the count of requests, and thread-safe.
 */
public final class HttpAtsSource implements AtsSource {

    private static final int ANSWER_LIMIT = 16 * 1024 * 1024;
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final Duration BUSY = Duration.ofMinutes(1);
    private static final int PER_MINUTE = 60;

    private final String name;
    private final AtsList list;
    private final AtsJsonFields fields;
    private final InstantSource clock;
    private final Duration overlap;
    private final RequestRate rate;
    private final OutgoingHttp access;

    private HttpAtsSource(
            String name,
            AtsList list,
            AtsJsonFields fields,
            InstantSource clock,
            Duration overlap,
            RequestRate rate,
            OutgoingHttp access) {
        this.name = name;
        this.list = list;
        this.fields = fields;
        this.clock = clock;
        this.overlap = overlap;
        this.rate = rate;
        this.access = access;
    }

    /**
     * A system.
     *
     * @param name what it is called as a source
     * @param list its list of applications
     * @param fields where an application says what
     * @param clock the time, for limits and for changes that say they are of the future
     * @return the source, with a client of its own, an overlap of ten minutes and at most 60 requests a minute
     * @throws IllegalArgumentException when the list's address is neither https nor on this machine
     */
    public static HttpAtsSource of(String name, AtsList list, AtsJsonFields fields, InstantSource clock) {
        PublicUrl.checked(list.address());
        return new HttpAtsSource(name, list, fields, clock, OVERLAP, new RequestRate(PER_MINUTE), OutgoingHttp.usual());
    }

    /**
     * With a token in each request.
     *
     * @param value gives the token, also anew when it has changed
     * @return the changed source
     */
    public HttpAtsSource bearer(Supplier<String> value) {
        return new HttpAtsSource(name, list, fields, clock, overlap, rate, access.bearer(value));
    }

    /**
     * With another overlap: by how much each sweep reads what the one before had read.
     *
     * @param value the time; not negative
     * @return the changed source
     * @throws IllegalArgumentException when it is negative
     */
    public HttpAtsSource overlap(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("an overlap is not negative");
        }
        return new HttpAtsSource(name, list, fields, clock, value, rate, access);
    }

    /**
     * With another limit of requests.
     *
     * @param requests how many in any minute, one at least
     * @return the changed source, which counts from zero
     * @throws IllegalArgumentException when it is less than one
     */
    public HttpAtsSource perMinute(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("at least one request a minute is needed");
        }
        return new HttpAtsSource(name, list, fields, clock, overlap, new RequestRate(requests), access);
    }

    /**
     * With the host's own client: its proxy, its trust store, its client certificate.
     *
     * @param value a client that follows no redirects
     * @return the changed source
     * @throws IllegalArgumentException when it follows redirects: a token would go elsewhere
     */
    public HttpAtsSource client(HttpClient value) {
        return new HttpAtsSource(name, list, fields, clock, overlap, rate, access.client(value));
    }

    /**
     * With another limit for one request, answer included.
     *
     * @param value more than zero
     * @return the changed source
     * @throws IllegalArgumentException when it is not
     */
    public HttpAtsSource timeout(Duration value) {
        return new HttpAtsSource(name, list, fields, clock, overlap, rate, access.timeout(value));
    }

    /**
     * Says where requests may lead: for a system in one's own network, {@link AddressPolicy#ANY}.
     *
     * @param value the policy; addresses of the public Internet alone unless said
     * @return the changed source
     */
    public HttpAtsSource addresses(AddressPolicy value) {
        return new HttpAtsSource(name, list, fields, clock, overlap, rate, access.addresses(value));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public AtsAnswer read(String cursor, int limit) {
        Optional<PollCursor> from = PollCursor.parse(cursor);
        if (from.isEmpty()) {
            return new AtsAnswer.Failed("source.cursor");
        }
        Duration wait = rate.take(clock.instant());
        if (!wait.isZero()) {
            return new AtsAnswer.Later(wait);
        }
        int rows = Math.min(limit, list.largestPage());
        OutgoingHttp.Answered answered = access.send(
                HttpRequest.newBuilder(uri(from.get(), rows)).header("Accept", "application/json"), ANSWER_LIMIT);
        if (answered instanceof OutgoingHttp.NoAnswer none) {
            return new AtsAnswer.Failed(none.code());
        }
        HttpResponse<byte[]> response = ((OutgoingHttp.Answer) answered).response();
        return response.statusCode() == 200 ? page(from.get(), rows, response.body()) : refused(response);
    }

    private AtsAnswer page(PollCursor from, int rows, byte[] body) {
        AtsJsonPage page;
        try {
            page = AtsJson.page(body, list.items(), list.next(), fields);
        } catch (InvalidInputException e) {
            return new AtsAnswer.Failed(e.violations().get(0).code());
        }
        if (page.rows().size() > rows) {
            return new AtsAnswer.Failed("source.page-size");
        }
        Instant now = clock.instant();
        Instant changed = page.changedLast();
        // What says it is of the future would have everything until then passed over.
        Instant believed = changed != null && changed.isAfter(now) ? now : changed;
        String digest = PageDigest.of(page.rows());
        Optional<PollCursor> on = from.after(digest, page.next(), believed);
        PollCursor next = on.orElseGet(() -> from.swept(believed, overlap));
        // A page that is looked at again, and is the same, has nothing that was not taken.
        return new AtsAnswer.Page(from.isSame(digest) ? List.of() : page.rows(), next.text(), on.isPresent());
    }

    private AtsAnswer refused(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 429 || status == 503) {
            Duration after = RetryAfter.parse(
                    response.headers().firstValue("Retry-After").orElse(null), clock.instant());
            return new AtsAnswer.Later(after == null ? BUSY : after);
        }
        return new AtsAnswer.Failed(status >= 300 && status < 400 ? "http.redirect" : "http." + status);
    }

    private URI uri(PollCursor from, int rows) {
        StringBuilder query = new StringBuilder();
        Instant since = from.since();
        if (since != null) {
            add(query, list.since(), since.toString());
        }
        add(query, list.limit(), Integer.toString(rows));
        if (!from.asks().isEmpty()) {
            add(query, list.page(), from.asks());
        }
        URI address = list.address();
        String before = address.getRawQuery();
        return URI.create(address.toString() + (before == null ? "?" : before.isEmpty() ? "" : "&") + query);
    }

    /** What the other side calls the next page goes back as a value of ours and never as an address. */
    private static void add(StringBuilder query, String parameter, String value) {
        query.append(query.length() == 0 ? "" : "&")
                .append(parameter)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
