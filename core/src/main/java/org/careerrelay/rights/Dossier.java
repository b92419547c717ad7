package org.careerrelay.rights;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
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
 * @param recipients whom each referral was agreed to go to, or went to: by the consents and the records, since contracts end and change
 */
record Dossier(
        Set<OpaqueId> people,
        List<StoredRejection> rejections,
        List<Referral> referrals,
        List<ConsentRecord> consents,
        Set<OpaqueId> provided,
        Map<OpaqueId, Set<String>> recipients) {

    private static final Set<ReferralState> PERHAPS_HANDED_OVER =
            Set.of(ReferralState.CONSENTED, ReferralState.SENT, ReferralState.DISPUTED, ReferralState.ACKNOWLEDGED);

    static Dossier of(UnitOfWork unit, TenantId tenant, OpaqueId person) {
        Set<OpaqueId> people = unit.people().together(tenant, person);
        List<StoredRejection> rejections = unit.rejections().ofPeople(tenant, people);
        List<OpaqueId> ids = rejections.stream().map(StoredRejection::id).toList();
        List<Referral> referrals = unit.referrals().find(tenant, ids);
        List<ConsentRecord> consents = unit.consents().find(tenant, ids);
        List<ProvisionRecord> provided = Stream.concat(
                        unit
                                .provisions()
                                .find(
                                        tenant,
                                        ids.stream().map(TransferKeys::handOver).toList())
                                .stream(),
                        unit.provisions().ofPeople(tenant, people).stream())
                .filter(record -> record.standing().state().isProvision())
                .toList();
        Map<OpaqueId, Set<String>> recipients = new HashMap<>();
        consents.forEach(consent -> note(recipients, consent.referral(), consent.recipient()));
        provided.forEach(record -> note(recipients, record.subject(), record.recipient()));
        Map<Integer, String> agencies = new HashMap<>();
        unit.settings().programmes(tenant).forEach(key -> agencies.put(key.number(), key.agency()));
        // A number keeps its agency, whatever became of the contract.
        for (Referral referral : referrals) {
            String agency = agencies.get(referral.programme());
            if (agency != null && !recipients.containsKey(referral.id())) {
                note(recipients, referral.id(), agency);
            }
        }
        return new Dossier(
                people,
                rejections,
                referrals,
                consents,
                provided.stream().map(ProvisionRecord::subject).collect(Collectors.toSet()),
                recipients);
    }

    private static void note(Map<OpaqueId, Set<String>> recipients, OpaqueId referral, String agency) {
        recipients.computeIfAbsent(referral, id -> new HashSet<>()).add(agency);
    }

    /** Every id by which an event may be about the person. */
    Set<OpaqueId> subjects() {
        Set<OpaqueId> subjects = new HashSet<>(people);
        rejections.forEach(rejection -> subjects.add(rejection.id()));
        consents.forEach(consent -> subjects.add(consent.id()));
        return subjects;
    }

    /** The agencies that have something, or may have, in the order of their keys: all writers lock in it. */
    Collection<String> holders() {
        Set<String> holders = new TreeSet<>();
        handedOver().forEach(referral -> holders.addAll(agenciesOf(referral)));
        return holders;
    }

    /** What an agency has, or may have, since a message may be on its way at this moment. */
    List<OpaqueId> handedOver(String agency) {
        return handedOver()
                .filter(referral -> agenciesOf(referral).contains(agency))
                .map(Referral::id)
                .toList();
    }

    /** Whom a referral was agreed to go to, or went to, in the order of their keys. */
    Set<String> agenciesOf(Referral referral) {
        return new TreeSet<>(recipients.getOrDefault(referral.id(), Set.of()));
    }

    private Stream<Referral> handedOver() {
        return referrals.stream()
                .filter(referral -> referral.sentAt() != null
                        || PERHAPS_HANDED_OVER.contains(referral.state())
                        || provided.contains(referral.id()));
    }

    /** The records of what was provided and received, those of somebody erased too. */
    LegalRecords records(UnitOfWork unit, TenantId tenant) {
        return LegalRecords.of(unit, tenant, people);
    }

    /** Every agency that a company ever had a contract with: what it was told stays to be answered after the contract. */
    static Collection<String> agencies(UnitOfWork unit, TenantId tenant) {
        return unit.settings().programmes(tenant).stream()
                .map(ProgrammeKey::agency)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
