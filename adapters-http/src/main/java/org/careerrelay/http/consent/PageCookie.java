package org.careerrelay.http.consent;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.internal.PublicUrl;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.Keys;

/** The pages' only cookie: short-lived, sealed, out of reach of scripts and of other sites' forms. */
final class PageCookie {

    /** Long enough to read the notice and to look up an address, short enough for a shared computer. */
    static final Duration LIFE = Duration.ofHours(1);

    private static final String NAME = "career-relay";

    private final PageSeal seal;
    private final SecureRandom random;
    private final InstantSource clock;
    private final String attributes;

    PageCookie(URI base, Keys keys, InstantSource clock, SecureRandom random) {
        this.seal = new PageSeal(keys, random);
        this.random = random;
        this.clock = clock;
        this.attributes = "; Path=" + path(base) + "; Max-Age=" + LIFE.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (PublicUrl.isSecure(base) ? "; Secure" : "");
    }

    /** The session that a request belongs to; empty where there is none that is sealed by us and still fresh. */
    Optional<PageSession> read(WebRequest request) {
        return request.headers("Cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::strip)
                .filter(pair -> pair.startsWith(NAME + "="))
                .flatMap(pair -> seal.open(pair.substring(NAME.length() + 1)).stream())
                .flatMap(bytes -> PageSession.of(bytes).stream())
                .filter(this::isFresh)
                .findFirst();
    }

    /** A session for a token. Opening the link again keeps the nonce, so that a form in another tab still works. */
    PageSession begin(WebRequest request, RawToken token) {
        Instant now = clock.instant();
        String nonce = read(request)
                .filter(session -> session.token().equals(token))
                .map(PageSession::nonce)
                .orElseGet(this::newNonce);
        return new PageSession(token, nonce, now);
    }

    /** The value of Set-Cookie. */
    String write(PageSession session) {
        return NAME + "=" + seal.seal(session.toBytes()) + attributes;
    }

    private boolean isFresh(PageSession session) {
        return clock.instant().isBefore(session.since().plus(LIFE));
    }

    private String newNonce() {
        byte[] bytes = new byte[PageSession.NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String path(URI base) {
        String path = base.getRawPath();
        return path.length() > 1 ? path.substring(0, path.length() - 1) : path;
    }
}
