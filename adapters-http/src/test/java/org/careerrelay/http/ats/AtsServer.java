package org.careerrelay.http.ats;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;

/** An applicant tracking system on this machine, with a list of candidacies in the style of HERP's. */
final class AtsServer implements WebHandler, AutoCloseable {

    final List<WebRequest> requests = new CopyOnWriteArrayList<>();
    final Loopback machine = new Loopback();
    private final List<IntakeRow> rows = new ArrayList<>();
    private final List<Instant> changes = new ArrayList<>();
    private Consumer<List<IntakeRow>> changing = rows -> {};

    AtsServer() {
        Mount.on(machine.server(), "/v1/candidacies", this);
    }

    URI address() {
        return machine.uri("/v1/candidacies");
    }

    synchronized void add(IntakeRow row, Instant changedAt) {
        rows.add(row);
        changes.add(changedAt);
    }

    /** What changes in the list before each request is answered. */
    synchronized void beforeEach(Consumer<List<IntakeRow>> change) {
        changing = change;
    }

    synchronized void insert(int place, IntakeRow row, Instant changedAt) {
        rows.add(place, row);
        changes.add(place, changedAt);
    }

    synchronized void remove(int place) {
        rows.remove(place);
        changes.remove(place);
    }

    @Override
    public synchronized WebResponse handle(WebRequest request) {
        requests.add(request);
        changing.accept(rows);
        Map<String, String> query = query(request.query());
        Instant since = Instant.parse(query.getOrDefault("updatedSince", "1970-01-01T00:00:00Z"));
        int limit = Integer.parseInt(query.get("limit"));
        int from = Integer.parseInt(query.getOrDefault("page", "0"));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!changes.get(i).isBefore(since)) {
                found.add(i);
            }
        }
        int to = Math.min(found.size(), from + limit);
        String items = found.subList(Math.min(from, to), to).stream()
                .map(i -> json(rows.get(i), changes.get(i)))
                .collect(Collectors.joining(","));
        String next = to < found.size() ? "\"" + to + "\"" : "null";
        return WebResponse.of(200)
                .text("application/json", "{\"candidacies\":[" + items + "],\"nextPage\":" + next + "}");
    }

    @Override
    public int bodyLimit() {
        return 1024;
    }

    static String json(IntakeRow row, Instant changedAt) {
        return """
                {"id":"%s","updatedAt":"%s","candidate":{"name":"%s","email":"%s"},"channel":{"name":"%s"},
                 "closing":{"type":"%s","closedAt":"%sT10:00:00+09:00"},"unknown":[{"deep":{}}]}
                """.formatted(
                        row.get(IntakeField.APPLICATION_ID),
                        changedAt,
                        row.get(IntakeField.NAME),
                        row.get(IntakeField.MAIL),
                        row.get(IntakeField.ROUTE),
                        row.get(IntakeField.STATUS),
                        row.get(IntakeField.DECIDED_ON));
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    @Override
    public void close() {
        machine.close();
    }
}
