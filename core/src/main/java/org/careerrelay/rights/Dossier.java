package org.careerrelay.rights;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * What belongs to one person at a company.
 *
 * @param people all pseudonyms of the person
 * @param rejections their applications
 * @param referrals the ways of those to agencies
 * @param consents their consents
 */
record Dossier(
        Set<OpaqueId> people,
        List<StoredRejection> rejections,
        List<Referral> referrals,
        List<ConsentRecord> consents) {

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
                unit.consents().find(tenant, ids));
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
                .filter(referral -> referral.sentAt() != null || PERHAPS_HANDED_OVER.contains(referral.state()))
                .filter(referral -> settings.ofNumber(referral.programme())
                        .filter(contract -> contract.programme().agency().equals(agency))
                        .isPresent())
                .map(Referral::id)
                .toList();
    }

    static Collection<String> agencies(CompanySettings settings) {
        return settings.inLockOrder().stream()
                .map(contract -> contract.programme().agency())
                .distinct()
                .toList();
    }
}
