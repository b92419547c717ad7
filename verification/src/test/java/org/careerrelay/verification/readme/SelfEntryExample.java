package org.careerrelay.verification.readme;

import java.net.URI;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.referral.RegistrationOutcome;

/** People who type their data at the agency, as the guides show it. */
final class SelfEntryExample {

    private SelfEntryExample() {}

    static void open(CompanyDesk desk, Programme programme, URI page) {
        // guide
        TransferPolicy transfer = programme.policies().transfer().entryPage(page);
        desk.open(programme
                .handOver(HandOver.SELF_ENTRY)
                .policies(programme.policies().transfer(transfer)));
        // end
    }

    static RegistrationOutcome register(AgencyInbox inbox, String company, OpaqueId referral, RelayAnswers answers) {
        // guide
        RegistrationOutcome outcome = inbox.registered(company, referral, answers);
        // end
        return outcome;
    }
}
