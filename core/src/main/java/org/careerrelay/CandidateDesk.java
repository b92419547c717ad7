package org.careerrelay;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.receipt.ReceiptDocument;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.RequestAnswer;
import org.careerrelay.model.rights.RequestKind;

/**
 * The door of a person with a link: the one of the rejection mail, or the manage link of a receipt. A link alone shows nothing about anybody; whoever acts proves to be the addressee of the mail.
 * Thread-safe.
 */
public final class CandidateDesk {

    private final Services services;
    private final RawToken token;

    CandidateDesk(Services services, RawToken token) {
        this.services = services;
        this.token = token;
    }

    /**
     * What the link shows. A pure read: nothing changes, however often and by whomever it is called.
     *
     * @param locale the language wished for: Japanese, or English for every other
     * @return the invitation; empty for a link that is unknown, expired, revoked or malformed, without saying which
     */
    public Optional<Invitation> look(Locale locale) {
        return services.candidates().look(token, locale);
    }

    /**
     * Whether this is the manage link of a receipt: it withdraws and shows what is held, as long as anything about the person is, and takes
     * no new consent. A pure read.
     *
     * @return false for every other link, and for what is none
     */
    public boolean manages() {
        return services.candidates().manages(token);
    }

    /**
     * Whose link this is: for hosts that show the same pages for many companies. A pure read.
     *
     * @return the company's key; empty for a link that opens nothing, whatever it was before
     */
    public Optional<String> company() {
        return services.candidates().company(token);
    }

    /** Notes a visit in a coarse counter marked as unverified, since mail scanners visit too (A07); nothing else changes. */
    public void visited() {
        services.candidates().visited(token);
    }

    /**
     * Takes the consent form. An incomplete form changes nothing; a wrong address is an attempt and is remembered.
     *
     * @param form the form
     * @return what became of it
     */
    public ConsentOutcome consent(ConsentForm form) {
        return services.candidates().consent(token, form, "");
    }

    /**
     * The same with a code that was sent to the address: the consent then says that the mailbox was read, and not only known. A wrong code is a try like a
     * wrong address.
     *
     * @param form the form, with the address that the code was sent to
     * @param code what was typed
     * @return what became of it
     */
    public ConsentOutcome consent(ConsentForm form, String code) {
        return services.candidates().consent(token, form, code);
    }

    /**
     * Whether a code can be sent: not on an installation without mail.
     *
     * @return true where it can
     */
    public boolean sendsCodes() {
        return services.candidates().sendsCodes();
    }

    /**
     * Sends a code to the typed address if it is the one that received the mail; it ends after ten to twenty minutes. The answer is the same for every other address,
     * and each is a try: after five without a right proof the link is locked for a day.
     *
     * @param typedAddress the address
     * @return what became of it
     */
    public CodeOutcome sendCode(Pii<String> typedAddress) {
        return services.candidates().sendCode(token, typedAddress);
    }

    /**
     * Takes the consent back, as easily as it was given and effective at once.
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @return what became of it
     */
    public WithdrawalOutcome withdraw(Pii<String> typedAddress) {
        return services.candidates().withdraw(token, typedAddress);
    }

    /**
     * Takes optional purposes back, one by one: nothing else changes.
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @param purposes which; with the registration among them, or none at all, the whole consent
     * @return what became of it
     */
    public WithdrawalOutcome withdraw(Pii<String> typedAddress, Set<Purpose> purposes) {
        return services.candidates().withdraw(token, typedAddress, purposes);
    }

    /**
     * What the manage link shows to somebody who may agree again (R-12, B05). A pure read.
     *
     * @param locale the language wished for
     * @return the notice as it is now; empty where there is no consent that can be renewed, such as one that was taken back
     */
    public Optional<Invitation> lookAgain(Locale locale) {
        return services.candidates().lookAgain(token, locale);
    }

    /**
     * Takes a renewal through the manage link. Nothing is handed over by it.
     *
     * @param form the form
     * @return what became of it; {@link ConsentOutcome.Given} with the id of the consent that was renewed
     */
    public ConsentOutcome renew(RenewalForm form) {
        return services.candidates().renew(token, form);
    }

    /**
     * The receipt of the consent as it stands, for the addressee alone.
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @param locale the language of its text: Japanese, or English for every other
     * @return the receipt; nothing where no consent was ever given
     */
    public Proven<ReceiptDocument> receipt(Pii<String> typedAddress, Locale locale) {
        return services.myData().receipt(token, typedAddress, locale);
    }

    /**
     * Who holds what about the person until when, for the addressee alone.
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @param locale the language of its words: Japanese, or English for every other
     * @return the map
     */
    public Proven<DataMap> dataMap(Pii<String> typedAddress, Locale locale) {
        return services.myData().dataMap(token, typedAddress, locale);
    }

    /**
     * Erases everything that is held about the person, and tells every agency to that may have received something. It is in the log of requests,
     * like {@link #request} of {@link RequestKind#ERASURE}, which answers how far the agencies have come. What the law makes the company keep stays,
     * locked, and is named in the answer.
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @return what became of it; nothing where the person was erased before
     */
    public Proven<ErasureReport> erase(Pii<String> typedAddress) {
        return services.myRequests().erase(token, typedAddress);
    }

    /**
     * Takes a request of the person, identified by the proof. To stop or to erase is carried out at once; a correction waits for the company.
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @param kind what is asked for
     * @return how far it has come, and until when it is due
     */
    public Proven<RequestAnswer> request(Pii<String> typedAddress, RequestKind kind) {
        return services.myRequests().request(token, typedAddress, kind);
    }

    /**
     * What is held, taken down as a request and answered at once (R-71, B14). For {@link RequestKind#DISCLOSURE} storage looks through the company's whole log.
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @param kind {@link RequestKind#DISCLOSURE}, {@link RequestKind#PROVISION_RECORDS} or {@link RequestKind#PORTABILITY}
     * @return what is held; nothing for another kind of request
     */
    public Proven<Disclosure> disclose(Pii<String> typedAddress, RequestKind kind) {
        return services.myRequests().disclose(token, typedAddress, kind);
    }

    /**
     * To whom what was provided, taken down as a request and answered at once (R-23, APPI 33 (5)).
     *
     * @param typedAddress the address that received the mail, typed as proof
     * @return the extract
     */
    public Proven<ProvisionExtract> provisions(Pii<String> typedAddress) {
        return services.myRequests().provisions(token, typedAddress);
    }

    /**
     * Whether the company may keep the person's contact and write about openings: apart from any registration at an agency.
     *
     * @return the community's desk, for the same link
     */
    public MyCommunityDesk community() {
        return new MyCommunityDesk(services, token);
    }
}
