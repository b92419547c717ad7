package org.careerrelay.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * The records of what was provided and received about one person. An erasure leaves them under the pseudonyms that the person had, while
 * everything else is under one that names nobody, and takes away what made several pseudonyms one person. So they are looked for from both ends, by the
 * names of the transfers and by the pseudonyms, until nothing new is found: usually that is one round, and one more after an erasure.
 *
 * @param provided what was provided, or was to be
 * @param received what was received
 */
record LegalRecords(Collection<ProvisionRecord> provided, Collection<ReceiptRecord> received) {

    /**
     * Finds the records of a person.
     *
     * @param people pseudonyms of the person, or the one that stands in their place after an erasure
     */
    static LegalRecords of(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> pseudonyms = new HashSet<>(people);
        Map<OpaqueId, ProvisionRecord> provided = new LinkedHashMap<>();
        int before;
        do {
            before = pseudonyms.size();
            unit.provisions().ofPeople(tenant, pseudonyms).forEach(record -> provided.put(record.id(), record));
            unit.provisions()
                    .find(tenant, transfers(unit, tenant, pseudonyms))
                    .forEach(record -> provided.putIfAbsent(record.id(), record));
            pseudonyms.addAll(elsewhere(unit, tenant, pseudonyms, provided.values()));
        } while (pseudonyms.size() > before);
        return new LegalRecords(provided.values(), unit.provisions().receiptsOfPeople(tenant, pseudonyms));
    }

    /** What may have been handed over of the person's applications, by name. */
    private static List<String> transfers(UnitOfWork unit, TenantId tenant, Set<OpaqueId> pseudonyms) {
        List<OpaqueId> referrals = unit.rejections().ofPeople(tenant, pseudonyms).stream()
                .map(StoredRejection::id)
                .toList();
        List<String> keys =
                new ArrayList<>(referrals.stream().map(TransferKeys::handOver).toList());
        for (String agency : Dossier.agencies(unit, tenant)) {
            unit.instructions().byReferral(tenant, agency, referrals).stream()
                    .filter(instruction -> instruction.kind() == InstructionKind.CORRECT)
                    .map(instruction -> TransferKeys.correction(instruction.id()))
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Under which pseudonyms the same person is too: those of the records, of their applications as they are now, and of whom was erased with them. */
    private static Set<OpaqueId> elsewhere(
            UnitOfWork unit, TenantId tenant, Set<OpaqueId> pseudonyms, Collection<ProvisionRecord> provided) {
        Set<OpaqueId> found = provided.stream().map(ProvisionRecord::person).collect(Collectors.toSet());
        Set<OpaqueId> subjects = provided.stream().map(ProvisionRecord::subject).collect(Collectors.toSet());
        unit.rejections().find(tenant, subjects).forEach(rejection -> found.add(rejection.person()));
        Set<OpaqueId> all = new HashSet<>(pseudonyms);
        all.addAll(found);
        unit.erasures().about(tenant, all).forEach(erasure -> found.addAll(erasure.people()));
        return found;
    }
}
