package org.careerrelay.http.consent;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The outside judge of accessibility: axe-core, by the rules of WCAG 2.2 AA. */
final class Axe {

    private static final String RUN = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
                .violations.map(violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' '))
            """;

    private Axe() {}

    /** What it finds wrong with the page that is shown. */
    static List<?> violations(Page page) {
        page.evaluate(script());
        return (List<?>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
