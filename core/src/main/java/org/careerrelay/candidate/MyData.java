package org.careerrelay.candidate;

import java.util.Locale;
import java.util.Optional;
import org.careerrelay.consent.Candidates;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.receipt.ReceiptDocument;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.text.Texts;

/** Serves people with links who want to see what is held about them. Each call takes the proof anew. Thread-safe. */
public final class MyData {

    private final Engine engine;
    private final Candidates candidates;
    private final Receipts receipts;

    /**
     * Serves people.
     *
     * @param engine what it works with
     * @param candidates proves who they are
     * @param receipts writes receipts
     */
    public MyData(Engine engine, Candidates candidates, Receipts receipts) {
        this.engine = engine;
        this.candidates = candidates;
        this.receipts = receipts;
    }

    /**
     * The receipt of the consent as it stands.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @param locale the language of its text
     * @return the receipt
     */
    public Proven<ReceiptDocument> receipt(RawToken token, Pii<String> typedAddress, Locale locale) {
        return candidates.proven(
                token,
                typedAddress,
                (unit, addressee, now) -> addressee.consent().flatMap(consent -> receipts.of(unit, consent, locale)));
    }

    /**
     * Who holds what until when.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @param locale the language of its words
     * @return the map
     */
    public Proven<DataMap> dataMap(RawToken token, Pii<String> typedAddress, Locale locale) {
        return candidates.proven(
                token,
                typedAddress,
                (unit, addressee, now) -> Optional.of(
                        new HeldData(engine, unit, addressee, typedAddress, now).map(Texts.supported(locale))));
    }
}
