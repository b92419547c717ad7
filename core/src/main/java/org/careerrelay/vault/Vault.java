package org.careerrelay.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.careerrelay.keys.Sealing;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Boxes sealed under a key per person, which is wrapped by the key provider: without the person's key nothing of them can be read
 * (design, section 7). Thread-safe.
 */
public final class Vault {

    /** The code of a message that cannot be made because a box does not open. */
    public static final String UNREADABLE = "vault.unreadable";

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final int KEY_BYTES = 32;

    private final Keys keys;
    private final RandomGenerator random;

    /**
     * A vault over a key provider.
     *
     * @param keys the provider
     * @param random a cryptographically strong source
     */
    public Vault(Keys keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * Drafts of people, each with a new key of their own.
     *
     * @param tenant whose
     * @param pseudonyms a new pseudonym per draft
     * @param hashes the hashes of each draft, in the same order
     * @return the drafts, in the same order
     */
    public List<PersonDraft> drafts(TenantId tenant, List<OpaqueId> pseudonyms, List<List<IndexKey>> hashes) {
        List<byte[]> dataKeys = new ArrayList<>(pseudonyms.size());
        for (int i = 0; i < pseudonyms.size(); i++) {
            byte[] dataKey = new byte[KEY_BYTES];
            random.nextBytes(dataKey);
            dataKeys.add(dataKey);
        }
        var wrapped = keys.wrap(tenant, dataKeys);
        List<PersonDraft> drafts = new ArrayList<>(pseudonyms.size());
        for (int i = 0; i < pseudonyms.size(); i++) {
            drafts.add(new PersonDraft(new Person(pseudonyms.get(i), wrapped.get(i)), hashes.get(i)));
        }
        return drafts;
    }

    /**
     * Seals boxes and stores them.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param kind what they hold
     * @param people the people they are about
     * @param boxes what goes in, by subject, each with the person it is about
     */
    public void store(
            UnitOfWork unit, TenantId tenant, VaultKind kind, Collection<Person> people, Map<OpaqueId, Box> boxes) {
        Map<OpaqueId, byte[]> dataKeys = dataKeys(tenant, people);
        List<VaultItem> items = new ArrayList<>(boxes.size());
        boxes.forEach((subject, box) -> items.add(new VaultItem(
                box.person(),
                kind,
                subject,
                Sealing.seal(
                        keyOf(dataKeys, box.person()),
                        box.clear(),
                        binding(tenant, box.person(), kind, subject),
                        random))));
        unit.vault().put(tenant, items);
    }

    /**
     * Opens boxes.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param kind what they hold
     * @param subjects what they belong to
     * @return what is in them, and which do not open: one that does not takes no others with it
     */
    public Opened open(UnitOfWork unit, TenantId tenant, VaultKind kind, Collection<OpaqueId> subjects) {
        List<VaultItem> items = unit.vault().find(tenant, kind, subjects);
        var ids = items.stream().map(VaultItem::person).collect(Collectors.toSet());
        List<Person> people = unit.people().find(tenant, ids);
        Set<OpaqueId> known = people.stream().map(Person::id).collect(Collectors.toSet());
        Map<OpaqueId, byte[]> dataKeys = readableKeys(tenant, people);
        Opened opened = new Opened(new HashMap<>(), new HashSet<>());
        for (VaultItem item : items) {
            // One whose answers were deleted because of their age has nothing in it.
            if (known.contains(item.person()) && item.sealed().length > 0) {
                open(tenant, item, dataKeys.get(item.person()), opened);
            }
        }
        return opened;
    }

    private static void open(TenantId tenant, VaultItem item, byte @Nullable [] key, Opened opened) {
        byte[] clear = null;
        if (key != null) {
            try {
                clear = Sealing.open(key, item.sealed(), binding(tenant, item.person(), item.kind(), item.subject()));
            } catch (IllegalArgumentException e) {
                LOG.warn("vault.unreadable kind={} subject={} fault={}", item.kind(), item.subject(), Faults.of(e));
            }
        }
        if (clear == null) {
            opened.unreadable().add(item.subject());
        } else {
            opened.boxes().put(item.subject(), clear);
        }
    }

    /** All keys at once where that works, and otherwise each alone: one that does not unwrap is left out. */
    private Map<OpaqueId, byte[]> readableKeys(TenantId tenant, Collection<Person> people) {
        try {
            return dataKeys(tenant, people);
        } catch (IllegalArgumentException batch) {
            Map<OpaqueId, byte[]> readable = new HashMap<>();
            for (Person person : people) {
                try {
                    readable.putAll(dataKeys(tenant, List.of(person)));
                } catch (IllegalArgumentException e) {
                    LOG.warn("vault.key-unreadable person={} fault={}", person.id(), Faults.of(e));
                }
            }
            return readable;
        }
    }

    private Map<OpaqueId, byte[]> dataKeys(TenantId tenant, Collection<Person> people) {
        Map<OpaqueId, Person> distinct = new LinkedHashMap<>();
        people.forEach(person -> distinct.putIfAbsent(person.id(), person));
        List<byte[]> unwrapped =
                keys.unwrap(tenant, distinct.values().stream().map(Person::key).toList());
        Map<OpaqueId, byte[]> byPerson = new HashMap<>();
        int i = 0;
        for (OpaqueId id : distinct.keySet()) {
            byPerson.put(id, unwrapped.get(i++));
        }
        return byPerson;
    }

    private static byte[] keyOf(Map<OpaqueId, byte[]> dataKeys, OpaqueId person) {
        byte[] key = dataKeys.get(person);
        if (key == null) {
            throw new IllegalArgumentException("no key of person " + person);
        }
        return key;
    }

    private static byte[] binding(TenantId tenant, OpaqueId person, VaultKind kind, OpaqueId subject) {
        return new CanonicalForm("cr1.box")
                .number(tenant.number())
                .id(person)
                .text(kind.name())
                .id(subject)
                .toBytes();
    }

    /**
     * What came out of boxes. Boxes that are gone, or whose person is, are in neither.
     *
     * @param boxes what is in them, by subject
     * @param unreadable the subjects of those that do not open: their key is lost, or they were changed
     */
    public record Opened(Map<OpaqueId, byte[]> boxes, Set<OpaqueId> unreadable) {}

    /**
     * What goes into a box.
     *
     * @param person whom it is about
     * @param clear the bytes in the clear
     */
    public record Box(OpaqueId person, byte[] clear) {}
}
