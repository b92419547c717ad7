package org.careerrelay.http.consent;

import org.careerrelay.http.WebResponse;

/** The header fields that every answer carries (R-35; privacy, section 4). */
final class SafeHeaders {

    private static final String POLICY = "default-src 'self'; frame-ancestors 'none'; form-action 'self'; "
            + "script-src 'none'; object-src 'none'; base-uri 'none'";

    private SafeHeaders() {}

    /** {@code same-origin}, not {@code no-referrer}: that would take the Origin away from our own forms. */
    static WebResponse on(WebResponse response) {
        return response.header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin")
                .header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex")
                .header("X-Content-Type-Options", "nosniff");
    }
}
