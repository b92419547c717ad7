package org.careerrelay.memory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.Person;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.storage.KeyUseStore;
import org.jspecify.annotations.Nullable;

/**
 * Versions of keys in the rows of other stores.
 *
 * @param people whose keys are wrapped
 * @param identities whose hashes are keyed
 * @param provisions records that are sealed
 * @param erasures erasures that are sealed
 * @param suppressions whose hashes are keyed
 */
record MemoryKeyUses(
        MemoryPeople people,
        MemoryIdentities identities,
        MemoryProvisions provisions,
        MemoryErasures erasures,
        MemorySuppressions suppressions)
        implements KeyUseStore {

    @Override
    public Map<Integer, Long> uses(TenantId tenant, KeyPurpose purpose) {
        Stream<Integer> versions = switch (purpose) {
            case VAULT ->
                people.people(tenant).stream().map(row -> row.person().key().keyVersion());
            case INDEX ->
                Stream.of(
                                people.hashes(tenant).stream()
                                        .map(row -> row.key().version()),
                                identities.hashRows(tenant).stream()
                                        .map(row -> row.hash().key().version()),
                                suppressions.rows(tenant).stream()
                                        .map(row -> row.suppression().key().version()))
                        .flatMap(Function.identity());
            case LEGAL ->
                Stream.of(SealPlace.values())
                        .flatMap(place -> seals(tenant, place).stream())
                        .map(kept -> kept.sealed().keyVersion());
            case LINK, PAGE, SIGNATURE -> Stream.empty();
        };
        return versions.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    @Override
    public List<Person> wrappedOtherwise(TenantId tenant, int version, @Nullable OpaqueId after, int limit) {
        return people.people(tenant).stream()
                .map(row -> row.person())
                .filter(person -> person.key().keyVersion() != version
                        && (after == null || person.id().compareTo(after) > 0))
                .limit(limit)
                .toList();
    }

    @Override
    public int rewrap(TenantId tenant, List<Rewrapped> keys) {
        return (int) keys.stream().filter(key -> people.rewrap(tenant, key)).count();
    }

    @Override
    public List<Kept> sealedOtherwise(
            TenantId tenant, SealPlace place, int version, @Nullable OpaqueId after, int limit) {
        return seals(tenant, place).stream()
                .filter(kept -> kept.sealed().keyVersion() != version
                        && (after == null || kept.id().compareTo(after) > 0))
                .limit(limit)
                .toList();
    }

    @Override
    public int reseal(TenantId tenant, SealPlace place, List<Resealed> boxes) {
        return (int) boxes.stream()
                .filter(box -> place == SealPlace.ERASURE
                        ? erasures.reseal(tenant, box)
                        : provisions.reseal(tenant, place, box))
                .count();
    }

    private List<Kept> seals(TenantId tenant, SealPlace place) {
        return place == SealPlace.ERASURE ? erasures.seals(tenant) : provisions.seals(tenant, place);
    }
}
