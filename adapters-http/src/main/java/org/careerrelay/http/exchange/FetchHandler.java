package org.careerrelay.http.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;

/**
 * Hands a partner that lets nothing in what is for it, when it comes: its request carries receipts for what it was given before, the answer is the next
 * batch. Both are signed as in {@link ExchangeHandler}, with the same secrets. A message is given again until it has a receipt. Framework-free.
 *
 * <p>Answers: 200 with a batch, which is empty when nothing is left; 400 not readable; 401 signature or time stamp; 405; 413; 415; 501 a version of the
 * wire that is not known here.
 */
public final class FetchHandler implements WebHandler {

    private static final int BODY_LIMIT = 256 * 1024;

    /** So many that the longest ones fit into what a client takes. */
    private static final int BATCH = 50;

    private final Function<List<Receipt>, List<ExchangeMessage>> source;
    private final WebhookSecrets secrets;
    private final InstantSource clock;

    private FetchHandler(
            Function<List<Receipt>, List<ExchangeMessage>> source, WebhookSecrets secrets, InstantSource clock) {
        this.source = source;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * On the companies' installation: for one agency.
     *
     * @param relay the engine
     * @param agency key of the agency that holds the secrets
     * @param secrets {@code whsec_...}, at least one; several while they are being changed
     * @param clock what the time stamps are compared with
     * @return the handler
     * @throws IllegalArgumentException when there is no secret or one is malformed
     */
    public static FetchHandler forCompany(CareerRelay relay, String agency, List<String> secrets, InstantSource clock) {
        return new FetchHandler(
                receipts -> relay.agency(agency).fetch(receipts, BATCH), ExchangeHandler.checked(secrets), clock);
    }

    /**
     * On an agency's installation: for one company.
     *
     * @param relay the engine
     * @param agency key of the agency whose installation this is
     * @param company key of the company that holds the secrets
     * @param secrets {@code whsec_...}, at least one; several while they are being changed
     * @param clock what the time stamps are compared with
     * @return the handler
     * @throws IllegalArgumentException when there is no secret or one is malformed
     */
    public static FetchHandler forAgency(
            CareerRelay relay, String agency, String company, List<String> secrets, InstantSource clock) {
        return new FetchHandler(
                receipts -> relay.agency(agency).inbox().fetch(company, receipts, BATCH),
                ExchangeHandler.checked(secrets),
                clock);
    }

    @Override
    public int bodyLimit() {
        return BODY_LIMIT;
    }

    @Override
    public WebResponse handle(WebRequest request) {
        if (!request.method().equals("POST")) {
            return ExchangeHandler.plain(405).header("Allow", "POST");
        }
        if (!WireVersion.isKnown(request)) {
            return ExchangeHandler.plain(501);
        }
        byte[] body = request.body();
        if (body.length > BODY_LIMIT) {
            return ExchangeHandler.plain(413);
        }
        if (!request.mediaType().equals(ReceiptJson.MEDIA_TYPE)) {
            return ExchangeHandler.plain(415);
        }
        if (!new ReceivedSignature(secrets, clock).isRight(request::header, body)) {
            return ExchangeHandler.plain(401);
        }
        List<Receipt> receipts;
        try {
            receipts = ReceiptJson.read(body);
        } catch (InvalidInputException e) {
            return ExchangeHandler.explained(e);
        }
        return signed(source.apply(receipts));
    }

    private WebResponse signed(List<ExchangeMessage> messages) {
        byte[] batch = ExchangeJson.write(messages);
        Instant now = clock.instant();
        String id = BatchPost.id(messages);
        return ExchangeHandler.plain(200)
                .header(WebhookSecrets.ID, id)
                .header(WebhookSecrets.TIMESTAMP, Long.toString(now.getEpochSecond()))
                .header(WebhookSecrets.SIGNATURE, secrets.sign(id, now.getEpochSecond(), batch))
                .body(ExchangeJson.MEDIA_TYPE, batch);
    }
}
