package org.careerrelay.http.exchange;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.Party;

/**
 * Takes a partner's signed batches and answers with a receipt for every message. Framework-free: a mounting hands it requests.
 *
 * <p>The signature over the raw body is checked before anything is read from it, and its time stamp must lie within five minutes of the
 * clock. A batch that comes again is harmless: the engine drops what it has taken before. A message in which somebody else speaks than
 * the partner whose secret signed it is refused. One of a type that only a later version knows is refused alone: its sender parks it, and
 * can send it again once this side is newer.
 *
 * <p>Answers: 200 with receipts; 400 not readable, with what is wrong but no values; 401 signature or time stamp; 405; 413; 415;
 * 501 a version of the wire that is not known here.
 */
public final class ExchangeHandler implements WebHandler {

    private static final int BODY_LIMIT = 1024 * 1024;
    private static final String NOT_YOURS = "sender.mismatch";
    private static final String NOT_KNOWN = "message.unknown";

    private final Function<List<ExchangeMessage>, List<Receipt>> receiver;
    private final Predicate<ExchangeMessage> admitted;
    private final WebhookSecrets secrets;
    private final InstantSource clock;

    private ExchangeHandler(
            Function<List<ExchangeMessage>, List<Receipt>> receiver,
            Predicate<ExchangeMessage> admitted,
            WebhookSecrets secrets,
            InstantSource clock) {
        this.receiver = receiver;
        this.admitted = admitted;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * On the companies' installation: takes what one agency sends.
     *
     * @param relay the engine
     * @param agency key of the agency that holds the secrets
     * @param secrets {@code whsec_...}, at least one; several while they are being changed
     * @param clock what the time stamps are compared with
     * @return the handler
     * @throws IllegalArgumentException when there is no secret or one is malformed
     */
    public static ExchangeHandler forCompany(
            CareerRelay relay, String agency, List<String> secrets, InstantSource clock) {
        return new ExchangeHandler(
                messages -> relay.agency(agency).receive(messages),
                message -> sender(message) == Party.AGENCY && message.agency().equals(agency),
                checked(secrets),
                clock);
    }

    /**
     * On an agency's installation: takes what one company sends. Each company has secrets of its own and a handler of its own, at an address
     * of its own: nobody can speak for another.
     *
     * @param relay the engine
     * @param agency key of the agency whose installation this is
     * @param company key of the company that holds the secrets
     * @param secrets {@code whsec_...}, at least one; several while they are being changed
     * @param clock what the time stamps are compared with
     * @return the handler
     * @throws IllegalArgumentException when there is no secret or one is malformed
     */
    public static ExchangeHandler forAgency(
            CareerRelay relay, String agency, String company, List<String> secrets, InstantSource clock) {
        return new ExchangeHandler(
                messages -> relay.agency(agency).inbox().receive(company, messages),
                message -> sender(message) == Party.COMPANY
                        && message.agency().equals(agency)
                        && message.company().equals(company),
                checked(secrets),
                clock);
    }

    @Override
    public int bodyLimit() {
        return BODY_LIMIT;
    }

    @Override
    public WebResponse handle(WebRequest request) {
        if (!request.method().equals("POST")) {
            return plain(405).header("Allow", "POST");
        }
        if (!WireVersion.isKnown(request)) {
            // Of the 5xx, so that a sender tries again when this side is newer.
            return plain(501);
        }
        byte[] body = request.body();
        if (body.length > BODY_LIMIT) {
            return plain(413);
        }
        if (!request.mediaType().equals(ExchangeJson.MEDIA_TYPE)) {
            return plain(415);
        }
        if (!new ReceivedSignature(secrets, clock).isRight(request::header, body)) {
            return plain(401);
        }
        return receive(body);
    }

    private WebResponse receive(byte[] body) {
        ExchangeJson.Batch batch;
        try {
            batch = ExchangeJson.readKnown(body);
        } catch (InvalidInputException e) {
            return explained(e);
        }
        List<ExchangeMessage> messages = batch.messages();
        List<Receipt> receipts = new ArrayList<>(
                receiver.apply(messages.stream().filter(admitted).toList()));
        messages.stream()
                .filter(admitted.negate())
                .map(message -> new Receipt(message.id(), NOT_YOURS))
                .forEach(receipts::add);
        batch.unknown().forEach(message -> receipts.add(new Receipt(message, NOT_KNOWN)));
        return plain(200).body(ReceiptJson.MEDIA_TYPE, ReceiptJson.write(receipts));
    }

    private static Party sender(ExchangeMessage message) {
        return message instanceof ReferralHandOver
                        || message instanceof ReferralAnnounced
                        || message instanceof IntroductionUpdate
                        || message instanceof PersonInstruction
                        || message instanceof PersonCorrected
                ? Party.COMPANY
                : Party.AGENCY;
    }

    /** What is wrong with a body, without repeating any of it. */
    static WebResponse explained(InvalidInputException thrown) {
        String reasons = thrown.violations().stream()
                .map(violation -> violation.path() + ": " + violation.code())
                .collect(Collectors.joining("\n"));
        return plain(400).text("text/plain", reasons);
    }

    static WebResponse plain(int status) {
        return WebResponse.of(status)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(WireVersion.HEADER, Integer.toString(WireVersion.CURRENT));
    }

    static WebhookSecrets checked(List<String> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("at least one secret is needed");
        }
        return WebhookSecrets.of(secrets);
    }
}
