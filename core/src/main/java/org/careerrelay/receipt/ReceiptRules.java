package org.careerrelay.receipt;

import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.receipt.ConsentReceipt;

/** What a receipt says: a pure function of the record, its events and the companies as they were named. */
final class ReceiptRules {

    private ReceiptRules() {}

    /**
     * The receipt of one event.
     *
     * @param principal pseudonym of the person
     * @param consent the consent as it stands now
     * @param events its events, in order
     * @param sequence number of the event the receipt is about
     * @param settings the company's settings when consent was given
     * @return the receipt; empty where there is no such event, or the companies are not known
     */
    static Optional<ConsentReceipt> of(
            OpaqueId principal,
            ConsentRecord consent,
            List<ConsentEvent> events,
            int sequence,
            CompanySettings settings) {
        List<ConsentEvent> until =
                events.stream().filter(event -> event.sequence() <= sequence).toList();
        CompanyProfile company = settings.company();
        AgencyProfile agency = settings.agencies().get(consent.recipient());
        if (until.isEmpty()
                || until.get(until.size() - 1).sequence() != sequence
                || company == null
                || agency == null) {
            return Optional.empty();
        }
        Optional<Programme> programme = settings.withAgency(consent.recipient()).map(Contract::programme);
        ConsentReceipt receipt = new ConsentReceipt(
                principal,
                consent,
                until,
                company,
                agency,
                programme.map(Programme::licence).map(Licence::number).orElse(null),
                programme
                        .map(known -> known.policies().transfer().crossBorder())
                        .orElse(CrossBorder.DOMESTIC)
                        .between(company.country(), consent.country()));
        return Optional.of(new ConsentReceipt(
                principal,
                consent.in(receipt.state()),
                until,
                company,
                agency,
                receipt.licence(),
                receipt.crossBorder()));
    }
}
