package org.careerrelay.referral;

import org.careerrelay.consent.ValidConsent;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.provision.Provenance;

/** Puts a correction together: the only place where one is made, and it cannot be made without a {@link ValidConsent}. */
final class CorrectionMessage {

    private CorrectionMessage() {}

    static PersonCorrected of(
            ValidConsent consent,
            Instruction instruction,
            String company,
            CorrectedItems items,
            Provenance provenance) {
        return new PersonCorrected(
                instruction.id(),
                company,
                consent.recipient(),
                instruction.at(),
                consent.referral(),
                consent.consent(),
                items,
                provenance);
    }
}
