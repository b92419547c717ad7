package org.careerrelay.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.spi.erasure.PersonalDataHolder;
import org.careerrelay.vault.Packed;

/** The stores outside of the engine, and by what they know a person, sealed for as long as one of them is left. */
final class Holders {

    private static final String APPLICATION = "a";
    private static final String REFERRAL = "r";

    private final Map<String, PersonalDataHolder> byName;

    Holders(List<PersonalDataHolder> holders) {
        this.byName = holders.stream()
                .collect(Collectors.toMap(
                        PersonalDataHolder::name, holder -> holder, (one, other) -> one, TreeMap::new));
    }

    /** One entry for each, which was not asked yet. */
    List<StoreErasure> waiting() {
        return byName.keySet().stream()
                .map(name -> new StoreErasure(name, StoreErasure.Status.WAITING, 0, null))
                .toList();
    }

    Optional<PersonalDataHolder> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    static SealedRecord seal(Engine engine, TenantId tenant, OpaqueId erasure, References references) {
        List<String> texts = new ArrayList<>();
        references.applications().forEach(application -> texts.add(APPLICATION + application));
        references.referrals().forEach(referral -> texts.add(REFERRAL + referral));
        return engine.legal().seal(tenant, erasure, Packed.pack(texts.toArray(String[]::new)));
    }

    static Optional<References> open(Engine engine, TenantId tenant, OpaqueId erasure, SealedRecord sealed) {
        return engine.legal().open(tenant, erasure, sealed).map(clear -> {
            Map<Boolean, Set<String>> parts = Packed.unpack(clear).stream()
                    .collect(Collectors.partitioningBy(
                            text -> text.startsWith(APPLICATION),
                            Collectors.mapping(text -> text.substring(1), Collectors.toSet())));
            return new References(
                    parts.getOrDefault(true, Set.of()),
                    parts.getOrDefault(false, Set.of()).stream()
                            .map(OpaqueId::parse)
                            .collect(Collectors.toSet()));
        });
    }

    /**
     * What names a person outside.
     *
     * @param applications ids of applications
     * @param referrals opaque references
     */
    record References(Set<String> applications, Set<OpaqueId> referrals) {

        boolean isEmpty() {
            return applications.isEmpty() && referrals.isEmpty();
        }

        @Override
        public String toString() {
            return "references";
        }
    }
}
