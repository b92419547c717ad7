package org.careerrelay.examples.tour;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Machines that look into mails before people do: they open the link, ask for its head, fetch it ahead, load all that the page refers to,
 * and send its form with every box ticked. What they cannot know is the address to type as proof.
 */
final class Scanners {

    private static final Map<String, String> AHEAD = Map.of("Sec-Purpose", "prefetch", "Purpose", "prefetch");
    private static final int REFUSED = 422;
    private static final int AT_A_TIME = 3;

    private final HttpClient connections;

    Scanners(HttpClient connections) {
        this.connections = connections;
    }

    /**
     * Visits links, some at a time: machines do not wait for each other.
     *
     * @param links the links
     * @param visited runs after each visit, on the caller's thread
     */
    void visit(List<URI> links, Runnable visited) {
        ExecutorService machines = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            CompletionService<URI> visits = new ExecutorCompletionService<>(machines);
            links.forEach(link -> visits.submit(() -> visit(link), link));
            for (int i = 0; i < links.size(); i++) {
                visits.take().get();
                visited.run();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a scanner failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scanners were at work", e);
        } finally {
            machines.shutdownNow();
        }
    }

    /** Visits a link once, as thoroughly as a machine can. */
    private void visit(URI link) {
        Browser browser = new Browser(connections);
        Page page = browser.get(link);
        browser.head(link);
        new Browser(connections).get(link, AHEAD);
        page.resources().forEach(browser::get);
        Page.Form form = page.formWith(ConsentFields.PROOF)
                .orElseThrow(() -> new IllegalStateException("a page without a form, status " + page.status()));
        Page answer = browser.post(form.action(), tickedWithoutProof(form));
        if (answer.status() != REFUSED) {
            throw new IllegalStateException("a form without proof was answered with " + answer.status());
        }
    }

    private static List<Map.Entry<String, String>> tickedWithoutProof(Page.Form form) {
        return form.fields().stream()
                .map(field ->
                        Map.entry(field.name(), field.name().equals(ConsentFields.NAME) ? "scanner" : field.value()))
                .collect(Collectors.toList());
    }
}
