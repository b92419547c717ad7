package org.careerrelay.examples.tour;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The applicants. They know what stands in their mail and nothing else; whether they open the link and consent follows from the seed and
 * the number of their application.
 */
final class People {

    private static final String OPTIONAL_PURPOSE = "FEEDBACK_TO_COMPANY";
    private static final double FEEDBACK = 0.5;
    /** How a browser that brings back its tabs announces itself; the visit has been counted before. */
    private static final Map<String, String> TAB_BROUGHT_BACK = Map.of("Sec-Purpose", "prefetch");

    private static final int OK = 200;

    private final HttpClient connections;
    private final Chance chance;
    private final double open;
    private final double consent;

    People(HttpClient connections, Options options) {
        this.connections = connections;
        this.chance = new Chance(options.seed());
        this.open = options.open();
        this.consent = options.consent();
    }

    /**
     * Lets one person act on a mail.
     *
     * @param letter the mail
     * @param wasOpen whether the person had the page open when the run before was killed
     * @return what they did
     */
    Journal.Entry act(Letter letter, boolean wasOpen) {
        if (letter.link().isEmpty() || !chance.happens("open", letter.application(), open)) {
            return new Journal.Entry(false, false);
        }
        URI link = letter.link().orElseThrow();
        Browser browser = new Browser(connections);
        Page page = wasOpen ? browser.get(link, TAB_BROUGHT_BACK) : browser.get(link);
        if (!chance.happens("consent", letter.application(), consent)) {
            return new Journal.Entry(true, false);
        }
        Optional<Page.Form> form = page.formWith(ConsentFields.PROOF);
        if (form.isPresent()) {
            Page answer = browser.post(form.get().action(), filledIn(form.get(), letter));
            return new Journal.Entry(true, answer.status() == OK);
        }
        // Without a form the page says that the link has been used: by this person, just before the run was killed.
        return new Journal.Entry(true, wasOpen && page.status() == OK);
    }

    private List<Map.Entry<String, String>> filledIn(Page.Form form, Letter letter) {
        List<Map.Entry<String, String>> filled = new ArrayList<>();
        for (Page.Field field : form.fields()) {
            if (!isLeftEmpty(field, letter)) {
                filled.add(Map.entry(field.name(), typed(field, letter)));
            }
        }
        return filled;
    }

    private boolean isLeftEmpty(Page.Field field, Letter letter) {
        return field.value().equals(OPTIONAL_PURPOSE) && !chance.happens("feedback", letter.application(), FEEDBACK);
    }

    private static String typed(Page.Field field, Letter letter) {
        return switch (field.name()) {
            case ConsentFields.PROOF, ConsentFields.MAIL -> letter.address();
            case ConsentFields.NAME -> letter.name();
            case ConsentFields.WISHES -> "同じ職種を希望します";
            default -> field.value();
        };
    }
}
