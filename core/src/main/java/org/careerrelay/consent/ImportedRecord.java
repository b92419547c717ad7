package org.careerrelay.consent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * The consent that a decision from elsewhere makes. It has no fields that may be handed over, and nobody proved here to be the addressee: it is evidence, and
 * a permission for what the company does itself. Pure functions.
 */
final class ImportedRecord {

    private ImportedRecord() {}

    /**
     * What stands after the decision, with its steps, chained.
     *
     * @param id its id where none stands yet
     * @param referral the referral
     * @param decidedAt when the rejection was decided
     */
    static Standing of(
            OpaqueId id,
            OpaqueId referral,
            Instant decidedAt,
            @Nullable Standing before,
            ImportedDecision decision,
            CompanySettings settings,
            Contract contract,
            AgencyProfile agency,
            Instant now) {
        boolean again = before != null && before.record().state().allowsProcessing();
        OpaqueId consent = before == null ? id : before.record().id();
        List<ConsentEvent> earlier = before == null ? List.of() : before.steps();
        ConsentState state = decision.state(again);
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        Set<Purpose> refused = EnumSet.noneOf(Purpose.class);
        if (before != null) {
            purposes.addAll(before.record().purposes());
            refused.addAll(before.record().refused());
        }
        purposes.addAll(decision.given());
        purposes.removeAll(decision.refused());
        refused.addAll(decision.refused());
        refused.removeAll(decision.given());
        ConsentRecord record = new ConsentRecord(
                consent,
                referral,
                agency.key(),
                Notices.recipient(settings.company(), agency, contract),
                agency.country(),
                state,
                purposes,
                Set.of(),
                decision.notice().notice().reference(),
                new AddresseeProof(AddresseeProof.Method.ATTESTED, decision.at(), 1),
                decision.at(),
                decision.validUntil(),
                refused,
                decidedAt,
                keepUntil(before, decision, purposes),
                null,
                earlier.size() + ConsentRecord.FIRST_GIVEN);
        if (decision.withdrawnAt() != null) {
            // As where somebody takes back here: what was agreed to stays written, but for the permission to keep.
            record = record.without(
                    state == ConsentState.CONSENT_WITHDRAWN ? Set.of(Purpose.RECONTACT_RETENTION) : decision.given());
        }
        int renewalDays = contract.programme().policies().consent().renewalDays();
        return new Standing(
                record.dueAt(ConsentLife.dueAt(record, renewalDays, now)),
                Stream.concat(
                                earlier.stream(),
                                ConsentChain.chained(earlier, decision.steps(consent, earlier.size(), again)).stream())
                        .toList());
    }

    private static @Nullable Instant keepUntil(
            @Nullable Standing before, ImportedDecision decision, Set<Purpose> purposes) {
        if (!purposes.contains(Purpose.RECONTACT_RETENTION)) {
            return null;
        }
        return decision.keepUntil() != null || before == null
                ? decision.keepUntil()
                : before.record().keepUntil();
    }
}
