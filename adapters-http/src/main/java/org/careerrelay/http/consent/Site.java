package org.careerrelay.http.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.PublicUrl;

/**
 * Where pages lie, and what all of them have: the frame in somebody's language, and the style sheet.
 *
 * @param base the base URL as people's browsers see it, with a slash at its end
 */
record Site(URI base) {

    static final String STYLE = "style.css";

    private static final byte[] STYLE_SHEET = resource(STYLE);

    /** @throws IllegalArgumentException when it is no https URL, or http on this machine */
    static Site at(URI url) {
        String text = PublicUrl.checked(url).toString();
        return new Site(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    /** The path below which the pages lie, with a slash at both ends. */
    String path() {
        return base.getRawPath();
    }

    PageLayout layout(FormFields fields, WebRequest request) {
        return new PageLayout(path(), PageTexts.of(fields.text(ConsentPage.LANGUAGE), request));
    }

    static WebResponse style() {
        return WebResponse.of(200).body("text/css; charset=utf-8", STYLE_SHEET);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
