package org.careerrelay.instruction;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/**
 * Boxes with corrections, and boxes that are corrected, at either side.
 *
 * @param engine what it works with
 */
public record CorrectionBoxes(Engine engine) {

    /**
     * Seals corrections, each under the key of the person it is about. Somebody whose key is gone gets none.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param people whom each is about, by the box's subject
     * @param items the corrected fields, by the box's subject
     */
    public void store(
            UnitOfWork unit, TenantId tenant, Map<OpaqueId, OpaqueId> people, Map<OpaqueId, CorrectedItems> items) {
        put(
                unit,
                tenant,
                VaultKind.CORRECTION,
                people,
                items.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> pack(entry.getValue()))));
    }

    /**
     * Opens corrections.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param subjects what they belong to
     * @return those that are there and open, by their subjects
     */
    public Map<OpaqueId, CorrectedItems> open(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> subjects) {
        Map<OpaqueId, CorrectedItems> opened = new HashMap<>();
        engine.vault()
                .open(unit, tenant, VaultKind.CORRECTION, subjects)
                .boxes()
                .forEach((subject, box) -> opened.put(subject, unpack(box)));
        return opened;
    }

    /**
     * Changes boxes that are held.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param kind what they hold
     * @param subjects what they belong to
     * @param change changes what is in a box
     * @return what is in the changed boxes, by subject
     */
    public Map<OpaqueId, byte[]> change(
            UnitOfWork unit,
            TenantId tenant,
            VaultKind kind,
            Collection<OpaqueId> subjects,
            UnaryOperator<byte[]> change) {
        Map<OpaqueId, byte[]> changed = new HashMap<>();
        engine.vault()
                .open(unit, tenant, kind, subjects)
                .boxes()
                .forEach((subject, box) -> changed.put(subject, change.apply(box)));
        Map<OpaqueId, OpaqueId> people = unit.vault().find(tenant, kind, changed.keySet()).stream()
                .collect(Collectors.toMap(VaultItem::subject, VaultItem::person));
        put(unit, tenant, kind, people, changed);
        return changed;
    }

    /**
     * Lets whoever is known by one address be known by another too, where nobody is known by that yet.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param before the address until now
     * @param items the corrected fields
     */
    public void recognise(UnitOfWork unit, TenantId tenant, Pii<String> before, CorrectedItems items) {
        Optional<MailAddress> old = MailAddress.parse(before.reveal());
        Optional<MailAddress> corrected =
                MailAddress.parse(items.value(DataItem.MAIL, Pii.of("")).reveal());
        if (old.isEmpty()
                || corrected.isEmpty()
                || unit.people()
                        .lookUp(tenant, engine.index().of(tenant, old.get()))
                        .isEmpty()
                || unit.people()
                        .lookUp(tenant, engine.index().of(tenant, corrected.get()))
                        .isPresent()) {
            return;
        }
        unit.people()
                .resolve(
                        tenant,
                        engine.vault()
                                .drafts(
                                        tenant,
                                        engine.ids().next(tenant, engine.now(), 1),
                                        List.of(Stream.of(old.get(), corrected.get())
                                                .flatMap(address -> engine.index().of(tenant, address).stream())
                                                .toList())),
                        engine.now());
    }

    private void put(
            UnitOfWork unit,
            TenantId tenant,
            VaultKind kind,
            Map<OpaqueId, OpaqueId> people,
            Map<OpaqueId, byte[]> clear) {
        var known = unit.people().find(tenant, Set.copyOf(people.values()));
        Set<OpaqueId> ids = known.stream().map(person -> person.id()).collect(Collectors.toSet());
        Map<OpaqueId, Vault.Box> boxes = new HashMap<>();
        clear.forEach((subject, bytes) -> {
            OpaqueId person = people.get(subject);
            if (person != null && ids.contains(person)) {
                boxes.put(subject, new Vault.Box(person, bytes));
            }
        });
        if (!boxes.isEmpty()) {
            engine.vault().store(unit, tenant, kind, known, boxes);
        }
    }

    private static byte[] pack(CorrectedItems items) {
        return Packed.pack(items.values().entrySet().stream()
                .flatMap(entry ->
                        Stream.of(entry.getKey().name(), entry.getValue().reveal()))
                .toArray(String[]::new));
    }

    /**
     * Reads what lies in a box.
     *
     * @param box what was opened
     * @return the corrected fields
     */
    public static CorrectedItems unpack(byte[] box) {
        List<String> texts = Packed.unpack(box);
        Map<DataItem, Pii<String>> values = new EnumMap<>(DataItem.class);
        for (int i = 0; i < texts.size(); i += 2) {
            values.put(DataItem.valueOf(texts.get(i)), Pii.of(texts.get(i + 1)));
        }
        return new CorrectedItems(values);
    }
}
