package org.careerrelay.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * What belongs to one person at a company.
 *
 * @param people all pseudonyms of the person
 * @param rejections their applications
 * @param referrals the ways of those to agencies
 * @param consents their consents
 * @param provided the referrals that have left, or may have
 */
record Dossier(
        Set<OpaqueId> people,
        List<StoredRejection> rejections,
        List<Referral> referrals,
        List<ConsentRecord> consents,
        Set<OpaqueId> provided) {

    private static final Set<ReferralState> PERHAPS_HANDED_OVER =
            Set.of(ReferralState.CONSENTED, ReferralState.SENT, ReferralState.DISPUTED, ReferralState.ACKNOWLEDGED);

    static Dossier of(UnitOfWork unit, TenantId tenant, OpaqueId person) {
        Set<OpaqueId> people = unit.people().together(tenant, person);
        List<StoredRejection> rejections = unit.rejections().ofPeople(tenant, people);
        List<OpaqueId> ids = rejections.stream().map(StoredRejection::id).toList();
        return new Dossier(
                people,
                rejections,
                unit.referrals().find(tenant, ids),
                unit.consents().find(tenant, ids),
                Provisions.handedOver(unit, tenant, ids));
    }

    /** Every id by which an event may be about the person. */
    Set<OpaqueId> subjects() {
        Set<OpaqueId> subjects = new HashSet<>(people);
        rejections.forEach(rejection -> subjects.add(rejection.id()));
        consents.forEach(consent -> subjects.add(consent.id()));
        return subjects;
    }

    /** What an agency has, or may have, since a message may be on its way at this moment. */
    List<OpaqueId> handedOver(CompanySettings settings, String agency) {
        return referrals.stream()
                .filter(referral -> referral.sentAt() != null
                        || PERHAPS_HANDED_OVER.contains(referral.state())
                        || provided.contains(referral.id()))
                .filter(referral -> settings.ofNumber(referral.programme())
                        .filter(contract -> contract.programme().agency().equals(agency))
                        .isPresent())
                .map(Referral::id)
                .toList();
    }

    /**
     * The records of what was provided: by the person's pseudonyms, and by the referrals, since the records of somebody erased keep a pseudonym
     * that leads to nothing else.
     */
    Collection<ProvisionRecord> provisions(UnitOfWork unit, TenantId tenant, Instant now) {
        List<OpaqueId> ids = referrals.stream().map(Referral::id).toList();
        List<String> keys =
                new ArrayList<>(ids.stream().map(TransferKeys::handOver).toList());
        for (String agency : agencies(CompanySettings.read(unit, tenant, now))) {
            unit.instructions().byReferral(tenant, agency, ids).stream()
                    .filter(instruction -> instruction.kind() == InstructionKind.CORRECT)
                    .map(instruction -> TransferKeys.correction(instruction.id()))
                    .forEach(keys::add);
        }
        Map<OpaqueId, ProvisionRecord> records = new LinkedHashMap<>();
        unit.provisions().ofPeople(tenant, people).forEach(record -> records.put(record.id(), record));
        unit.provisions().find(tenant, keys).forEach(record -> records.putIfAbsent(record.id(), record));
        return records.values();
    }

    static Collection<String> agencies(CompanySettings settings) {
        return settings.inLockOrder().stream()
                .map(contract -> contract.programme().agency())
                .distinct()
                .toList();
    }
}
