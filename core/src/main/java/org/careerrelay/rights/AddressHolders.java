package org.careerrelay.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.rights.KnownPerson;
import org.careerrelay.spi.storage.UnitOfWork;

/** Who is known by a mail address: nobody, somebody, or several who share it (CMP-1, R-71). */
public final class AddressHolders {

    private AddressHolders() {}

    /**
     * Everybody who is known by an address.
     *
     * @param engine what it works with
     * @param unit the transaction
     * @param tenant the company
     * @param address the address
     * @return each person once, ordered by pseudonym
     */
    public static List<KnownPerson> of(Engine engine, UnitOfWork unit, TenantId tenant, MailAddress address) {
        Set<OpaqueId> readers = unit.identities().sharing(tenant, engine.index().of(tenant, address)).stream()
                .map(IdentityHash::person)
                .collect(Collectors.toSet());
        if (readers.isEmpty()) {
            return List.of();
        }
        Map<OpaqueId, OpaqueId> staying = new HashMap<>(unit.people().groups(tenant, readers));
        Map<OpaqueId, Set<String>> applications = new TreeMap<>();
        staying.values().forEach(person -> applications.put(person, new TreeSet<>()));
        unit.rejections()
                .ofPeople(tenant, staying.keySet())
                .forEach(rejection -> note(applications, staying, rejection.person(), rejection.companyApplication()));
        unit.identities()
                .ofPeople(tenant, staying.keySet())
                .forEach(arrival -> note(applications, staying, arrival.person(), arrival.application()));
        return applications.entrySet().stream()
                .map(entry -> new KnownPerson(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static void note(
            Map<OpaqueId, Set<String>> applications,
            Map<OpaqueId, OpaqueId> staying,
            OpaqueId person,
            String application) {
        applications
                .computeIfAbsent(staying.getOrDefault(person, person), id -> new TreeSet<>())
                .add(application);
    }
}
