package org.careerrelay.consent;

import java.time.Instant;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentRecord;
import org.jspecify.annotations.Nullable;

/** The gate: nothing about a person leaves without a consent valid at this moment and a licensed recipient. */
public final class TransferGate {

    private TransferGate() {}

    /**
     * Whether a referral may be handed over now.
     *
     * @param settings the company's settings as they hold now
     * @param contract the programme of the referral
     * @param referral the referral
     * @param consent its consent, or null when there is none
     * @param now the time
     * @return open with the proof, or closed with the reason
     */
    public static Passage check(
            CompanySettings settings,
            Contract contract,
            OpaqueId referral,
            @Nullable ConsentRecord consent,
            Instant now) {
        if (consent == null) {
            return new Passage.Closed("consent.missing");
        }
        AgencyProfile agency = settings.agencies().get(contract.programme().agency());
        if (agency == null) {
            return new Passage.Closed("agency.unknown");
        }
        if (!contract.licensed(now)) {
            return new Passage.Closed("licence.ended");
        }
        Transfer transfer = new Transfer(
                referral, agency.key(), Notices.recipient(agency, contract), agency.country(), Transfer.FORM_ITEMS);
        Optional<ValidConsent> valid = ValidConsent.of(consent, transfer, now);
        return valid.<Passage>map(Passage.Open::new).orElseGet(() -> new Passage.Closed("consent.not-valid"));
    }

    /** What the gate says. */
    public sealed interface Passage {

        /**
         * It may go.
         *
         * @param consent the proof
         */
        record Open(ValidConsent consent) implements Passage {}

        /**
         * It must stay.
         *
         * @param code why
         */
        record Closed(String code) implements Passage {}
    }
}
