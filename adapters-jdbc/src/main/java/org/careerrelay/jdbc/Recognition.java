package org.careerrelay.jdbc;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.jspecify.annotations.Nullable;

/**
 * Who the drafts of a batch are. A draft with a stored hash is that hash's person, the first one's if there are several; drafts that share
 * a hash which is not stored are the person that one of them is, or one to be created.
 */
final class Recognition {

    private final List<PersonDraft> drafts;
    private final Map<IndexKey, OpaqueId> stored;
    private final Kinship kinship;
    private final Map<Integer, OpaqueId> groups = new HashMap<>();
    private final Map<Integer, Person> created = new LinkedHashMap<>();
    private final Map<IndexKey, OpaqueId> newKeys = new LinkedHashMap<>();

    Recognition(List<PersonDraft> drafts, Map<IndexKey, OpaqueId> stored) {
        this.drafts = drafts;
        this.stored = stored;
        this.kinship = new Kinship(drafts, stored);
        for (int i = 0; i < drafts.size(); i++) {
            OpaqueId known = known(i);
            if (known != null) {
                groups.putIfAbsent(kinship.group(i), known);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            int group = kinship.group(i);
            if (!groups.containsKey(group)) {
                Person person = drafts.get(group).person();
                groups.put(group, person.id());
                created.put(group, person);
            }
            for (IndexKey key : drafts.get(i).indexKeys()) {
                if (!stored.containsKey(key)) {
                    newKeys.put(key, groups.get(group));
                }
            }
        }
    }

    /** The hashes to be stored, and for whom. */
    Map<IndexKey, OpaqueId> newKeys() {
        return newKeys;
    }

    /**
     * Lets those who were faster have their persons: a group that was to be created, and of which another transaction stored a hash, is that
     * transaction's person.
     *
     * @param now the new hashes as they are stored now, ours and others'
     * @return the hashes that we stored for a person who will not be created, and whose they are instead
     */
    Map<IndexKey, OpaqueId> giveWay(Map<IndexKey, OpaqueId> now) {
        Map<Integer, OpaqueId> faster = new HashMap<>();
        forEachNewKey((group, key) -> {
            OpaqueId owner = Objects.requireNonNull(now.get(key));
            if (created.containsKey(group) && !owner.equals(groups.get(group))) {
                faster.putIfAbsent(group, owner);
            }
        });
        Map<IndexKey, OpaqueId> given = new LinkedHashMap<>();
        forEachNewKey((group, key) -> {
            OpaqueId owner = faster.get(group);
            if (owner != null && Objects.equals(now.get(key), groups.get(group))) {
                given.put(key, owner);
            }
        });
        groups.putAll(faster);
        created.keySet().removeAll(faster.keySet());
        return given;
    }

    /** The persons to be created. */
    List<Person> created() {
        return List.copyOf(created.values());
    }

    /** The person of each draft. */
    List<OpaqueId> people() {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> {
                    OpaqueId known = known(i);
                    return known != null ? known : Objects.requireNonNull(groups.get(kinship.group(i)));
                })
                .toList();
    }

    private @Nullable OpaqueId known(int draft) {
        return drafts.get(draft).indexKeys().stream()
                .filter(stored::containsKey)
                .findFirst()
                .map(stored::get)
                .orElse(null);
    }

    private void forEachNewKey(KeyOfGroup action) {
        for (int i = 0; i < drafts.size(); i++) {
            for (IndexKey key : drafts.get(i).indexKeys()) {
                if (!stored.containsKey(key)) {
                    action.accept(kinship.group(i), key);
                }
            }
        }
    }

    /** A hash that is not stored, and the group whose it is. */
    @FunctionalInterface
    private interface KeyOfGroup {
        void accept(int group, IndexKey key);
    }
}
