package org.careerrelay.circulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/** What applications said of who somebody is, in boxes of their own. It is read anew when it is compared: rules of reading may have become better. */
final class SealedIdentifiers {

    private final Engine engine;
    private final PhoneNumbers phones;

    SealedIdentifiers(Engine engine, PhoneNumbers phones) {
        this.engine = engine;
        this.phones = phones;
    }

    Identifiers read(Applicant applicant) {
        Pii<LocalDate> born = applicant.bornOn();
        return Identifiers.read(
                applicant.name().reveal(),
                applicant.kana().reveal(),
                applicant.mail().reveal(),
                applicant.phone().reveal(),
                born == null ? null : born.reveal(),
                phones);
    }

    void seal(UnitOfWork unit, TenantId tenant, List<Person> people, List<Applicant> applicants) {
        Map<OpaqueId, Vault.Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Applicant applicant = applicants.get(i);
            Pii<LocalDate> born = applicant.bornOn();
            boxes.put(
                    people.get(i).id(),
                    new Vault.Box(
                            people.get(i).id(),
                            Packed.pack(
                                    applicant.name().reveal(),
                                    applicant.kana().reveal(),
                                    applicant.mail().reveal(),
                                    applicant.phone().reveal(),
                                    born == null ? "" : born.reveal().toString())));
        }
        engine.vault().store(unit, tenant, VaultKind.IDENTITY, people, boxes);
    }

    /** Of those whose box is there and opens. */
    Map<OpaqueId, Identifiers> open(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> people) {
        Map<OpaqueId, Identifiers> read = new HashMap<>();
        if (!people.isEmpty()) {
            engine.vault()
                    .open(unit, tenant, VaultKind.IDENTITY, people)
                    .boxes()
                    .forEach((person, bytes) -> read.put(person, identifiers(Packed.unpack(bytes))));
        }
        return read;
    }

    private Identifiers identifiers(List<String> texts) {
        return Identifiers.read(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4).isEmpty() ? null : LocalDate.parse(texts.get(4)),
                phones);
    }
}
