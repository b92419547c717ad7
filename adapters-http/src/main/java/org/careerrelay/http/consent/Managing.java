package org.careerrelay.http.consent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.CandidateDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.json.ConsentReceiptJson;
import org.careerrelay.json.KantaraReceiptJson;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.receipt.ReceiptDocument;

/**
 * One request of somebody who wants to see, take along or erase what is held about them. It is served for every link that ever was one, and shows
 * nobody but the addressee what became of it.
 *
 * @param desk the link's door
 * @param layout the frame, in their language
 * @param nonce the session's nonce
 * @param evidence what is noted of a form
 * @param now when
 * @param policyUrl where the notice is to be read, for the export
 */
record Managing(
        CandidateDesk desk, PageLayout layout, String nonce, ConsentEvidence evidence, Instant now, String policyUrl) {

    private static final String TEXT_FILE = "consent-receipt.txt";

    WebResponse form() {
        return page().empty();
    }

    WebResponse act(FormFields typed) {
        String address = typed.text(ConsentPage.PROOF).strip();
        if (address.isEmpty()) {
            return page().again(typed, List.of(new FormMarkup.Problem(ConsentPage.PROOF, text("proof.missing"))));
        }
        Pii<String> proof = Pii.of(address);
        return switch (typed.text(ManagePage.ACTION)) {
            case ManagePage.TEXT, ManagePage.JSON, ManagePage.KANTARA -> receipt(typed, proof);
            case ManagePage.NARROW -> narrow(typed, proof);
            case ManagePage.READ_AGAIN, ManagePage.RENEW -> renewing().act(typed, proof);
            case Requesting.DISCLOSURE_HTML,
                    Requesting.DISCLOSURE_JSON,
                    Requesting.PROVISIONS_HTML,
                    Requesting.PROVISIONS_JSON,
                    Requesting.PORTABILITY,
                    Requesting.STOP,
                    Requesting.CORRECTION -> new Requesting(desk, page(), now).act(typed, proof);
            case ManagePage.ERASE -> erase(typed, proof);
            default -> held(typed, proof);
        };
    }

    private WebResponse held(FormFields typed, Pii<String> proof) {
        Proven<DataMap> map = desk.dataMap(proof, layout.texts().locale());
        if (!(map instanceof Proven.Shown<DataMap> shown)) {
            return unproven(typed, map);
        }
        Proven<ReceiptDocument> receipt = desk.receipt(proof, layout.texts().locale());
        ReceiptDocument given = receipt instanceof Proven.Shown<ReceiptDocument> document ? document.value() : null;
        boolean renewable = desk.lookAgain(layout.texts().locale()).isPresent();
        return page().held(typed, given, shown.value(), renewable);
    }

    /** Takes back what was ticked; nothing ticked takes back nothing. */
    private WebResponse narrow(FormFields typed, Pii<String> proof) {
        Proven<ReceiptDocument> proven = desk.receipt(proof, layout.texts().locale());
        if (!(proven instanceof Proven.Shown<ReceiptDocument> shown)) {
            return unproven(typed, proven);
        }
        OptionalPurposes purposes = new OptionalPurposes(page(), shown.value());
        Set<Purpose> ticked = purposes.ticked(typed);
        if (ticked.isEmpty()) {
            return purposes.noneTicked(typed);
        }
        WithdrawalOutcome outcome = desk.withdraw(proof, ticked);
        return outcome instanceof WithdrawalOutcome.Withdrawn
                ? layout.message(200, "narrowed.title", text("narrowed.text"), text("narrowed.receipt"))
                : layout.message(200, "nothing.title", text("narrowed.nothing"));
    }

    private Renewal renewing() {
        return new Renewal(desk, page(), evidence, now);
    }

    private WebResponse receipt(FormFields typed, Pii<String> proof) {
        Proven<ReceiptDocument> proven = desk.receipt(proof, layout.texts().locale());
        if (!(proven instanceof Proven.Shown<ReceiptDocument> shown)) {
            return unproven(typed, proven);
        }
        ReceiptDocument document = shown.value();
        return switch (typed.text(ManagePage.ACTION)) {
            case ManagePage.JSON ->
                file(
                        ConsentReceiptJson.FILE_NAME,
                        ConsentReceiptJson.MEDIA_TYPE,
                        ConsentReceiptJson.write(document.receipt()));
            case ManagePage.KANTARA ->
                file(
                        KantaraReceiptJson.FILE_NAME,
                        KantaraReceiptJson.MEDIA_TYPE,
                        KantaraReceiptJson.write(document.receipt(), policyUrl));
            default ->
                file(
                        TEXT_FILE,
                        "text/plain; charset=utf-8",
                        document.text().reveal().getBytes(StandardCharsets.UTF_8));
        };
    }

    private WebResponse erase(FormFields typed, Pii<String> proof) {
        if (!ManagePage.isSure(typed)) {
            return page().unsure(typed);
        }
        Proven<ErasureReport> proven = desk.erase(proof);
        return proven instanceof Proven.Shown<ErasureReport> shown
                ? page().erased(shown.value())
                : unproven(typed, proven);
    }

    private WebResponse unproven(FormFields typed, Proven<?> proven) {
        return unproven(page(), now, typed, proven);
    }

    /** The answers to whoever is not shown what was asked for. */
    static WebResponse unproven(ManagePage page, Instant now, FormFields typed, Proven<?> proven) {
        PageLayout layout = page.layout();
        if (proven instanceof Proven.WrongAddress<?> wrong) {
            return page.again(
                    typed,
                    List.of(
                            new FormMarkup.Problem(ConsentPage.PROOF, page.text("wrong.address", wrong.triesLeft())),
                            new FormMarkup.Problem("", page.text("invalid.ask"))));
        }
        if (proven instanceof Proven.Locked<?> locked) {
            return Locked.page(layout, locked.until(), now, page.text("invalid.ask"));
        }
        if (proven instanceof Proven.Nothing<?>) {
            return layout.message(200, "none.title", page.text("none.text"));
        }
        return InvalidLink.page(layout);
    }

    static WebResponse file(String name, String mediaType, byte[] bytes) {
        return WebResponse.of(200)
                .body(mediaType, bytes)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private ManagePage page() {
        return new ManagePage(layout, nonce);
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
