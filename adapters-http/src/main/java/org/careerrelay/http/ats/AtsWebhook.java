package org.careerrelay.http.ats;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.IntakeDesk;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.json.AtsJson;
import org.careerrelay.json.AtsJsonEvents;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.intake.MessageResult;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.ats.AtsEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears an applicant tracking system by web hook (H03): HMAC-SHA-256 over the body as it came, in hexadecimal digits, as Greenhouse signs ({@code Signature: sha256 ...}); or after Standard Webhooks, which also tells how old a
 * message is. Nothing is read before the signature is proven. Messages may come twice, late and in any order.
 *
 * <p>Answers: 204 where it was taken or is about something else, 400 where it is no message, 401 where it is not genuine, 405, 413, and 503 where it could not be taken now: senders try again. Whether an application was known
 * before, or what became of it, is not said. Immutable and thread-safe.
 */
public final class AtsWebhook implements WebHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AtsWebhook.class);
    private static final int BODY_LIMIT = 1024 * 1024;
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_MIN = 16;

    private final IntakeDesk desk;
    private final String source;
    private final AtsJsonEvents events;
    private final IntakeTerms terms;
    private final String header;
    private final String prefix;
    private final List<SecretKeySpec> keys;
    private final WebhookSecrets standard;
    private final @Nullable InstantSource clock;
    private final Consumer<MessageResult> results;

    private AtsWebhook(
            IntakeDesk desk,
            String source,
            AtsJsonEvents events,
            IntakeTerms terms,
            String header,
            String prefix,
            List<SecretKeySpec> keys,
            WebhookSecrets standard,
            @Nullable InstantSource clock,
            Consumer<MessageResult> results) {
        this.desk = desk;
        this.source = source;
        this.events = events;
        this.terms = terms;
        this.header = header;
        this.prefix = prefix;
        this.keys = List.copyOf(keys);
        this.standard = standard;
        this.clock = clock;
        this.results = results;
    }

    /**
     * A handler. Until a secret is given everything is refused.
     *
     * @param desk the company's desk that takes what is heard
     * @param source name of the source
     * @param events where a message says what
     * @param terms how it is taken
     * @return the handler
     */
    public static AtsWebhook of(IntakeDesk desk, String source, AtsJsonEvents events, IntakeTerms terms) {
        return new AtsWebhook(
                desk,
                source,
                events,
                terms,
                "Signature",
                "sha256 ",
                List.of(),
                WebhookSecrets.none(),
                null,
                result -> {});
    }

    /**
     * With one secret more for signatures over the body. While it is being changed both are given.
     *
     * @param secret the secret that the other side shows, 16 characters at least
     * @return the changed handler
     * @throws IllegalArgumentException when it is shorter
     */
    public AtsWebhook secret(String secret) {
        if (secret.length() < SECRET_MIN) {
            throw new IllegalArgumentException("a secret has " + SECRET_MIN + " characters at least");
        }
        List<SecretKeySpec> more = new ArrayList<>(keys);
        more.add(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        return new AtsWebhook(desk, source, events, terms, header, prefix, more, standard, clock, results);
    }

    /**
     * With another form of signatures over the body.
     *
     * @param name the header field they are in
     * @param before what stands before the digits, such as {@code sha256=}; may be empty
     * @return the changed handler
     */
    public AtsWebhook signedIn(String name, String before) {
        return new AtsWebhook(desk, source, events, terms, name, before, keys, standard, clock, results);
    }

    /**
     * With one secret more for signatures after Standard Webhooks, which are refused when they are more than five minutes old or ahead.
     *
     * @param secret {@code whsec_} and the base64 of 24 to 64 bytes
     * @param time the time
     * @return the changed handler
     * @throws IllegalArgumentException when it is no such secret
     */
    public AtsWebhook standard(String secret, InstantSource time) {
        return new AtsWebhook(desk, source, events, terms, header, prefix, keys, standard.and(secret), time, results);
    }

    /**
     * With somebody who hears what became of each message.
     *
     * @param hears hears it on the request's thread; what it throws is the sender's 503
     * @return the changed handler
     */
    public AtsWebhook results(Consumer<MessageResult> hears) {
        return new AtsWebhook(desk, source, events, terms, header, prefix, keys, standard, clock, hears);
    }

    @Override
    public int bodyLimit() {
        return BODY_LIMIT;
    }

    @Override
    public WebResponse handle(WebRequest request) {
        if (!request.method().equals("POST")) {
            return WebResponse.of(405).header("Allow", "POST");
        }
        byte[] body = request.body();
        if (body.length > BODY_LIMIT) {
            return WebResponse.of(413);
        }
        if (!isSigned(request, body) && !isSignedAfterStandard(request, body)) {
            return WebResponse.of(401);
        }
        Optional<AtsEvent> event;
        try {
            event = AtsJson.event(body, events);
        } catch (InvalidInputException e) {
            LOG.warn(
                    "intake.message-refused source={} code={}",
                    source,
                    e.violations().get(0).code());
            return WebResponse.of(400);
        }
        try {
            event.ifPresent(heard -> results.accept(desk.receive(source, heard, terms)));
            return WebResponse.of(204);
        } catch (RuntimeException e) {
            // The sender keeps it and comes again: it may be the storage, or a setting that is missing.
            LOG.error("intake.message-failed source={} fault={}", source, Faults.of(e));
            return WebResponse.of(503);
        }
    }

    /** It takes equally long whichever secret it was. */
    private boolean isSigned(WebRequest request, byte[] body) {
        String given = request.header(header).orElse("");
        boolean found = false;
        for (SecretKeySpec key : keys) {
            byte[] expected = (prefix + mac(key, body)).getBytes(StandardCharsets.UTF_8);
            found |= MessageDigest.isEqual(expected, lowerDigits(given).getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    private String lowerDigits(String given) {
        return given.startsWith(prefix)
                ? prefix + given.substring(prefix.length()).toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean isSignedAfterStandard(WebRequest request, byte[] body) {
        // A dot in the id would make the signed text ambiguous.
        Optional<String> id =
                request.header(WebhookSecrets.ID).filter(text -> !text.isEmpty() && text.indexOf('.') < 0);
        Optional<String> second = request.header(WebhookSecrets.TIMESTAMP).filter(text -> text.matches("[0-9]{1,12}"));
        Optional<String> signatures = request.header(WebhookSecrets.SIGNATURE);
        if (clock == null || id.isEmpty() || second.isEmpty() || signatures.isEmpty()) {
            return false;
        }
        long at = Long.parseLong(second.get());
        boolean timely = Math.abs(clock.instant().getEpochSecond() - at) <= TOLERANCE.toSeconds();
        return standard.verifies(id.get(), at, body, signatures.get()) && timely;
    }

    private static String mac(SecretKeySpec key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
