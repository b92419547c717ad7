package org.careerrelay.spi.storage;

import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.jspecify.annotations.Nullable;

/** Which versions of keys a tenant's rows need, and how they are moved to another one (H21). */
public interface KeyUseStore {

    /**
     * How many rows need each version of a key: people's keys (VAULT), hashes (INDEX), records that the law makes us keep (LEGAL).
     *
     * @param tenant whose
     * @param purpose which key
     * @return by version; nothing for a purpose of which no row depends
     */
    Map<Integer, Long> uses(TenantId tenant, KeyPurpose purpose);

    /**
     * People whose keys are wrapped under another version.
     *
     * @param tenant whose
     * @param version the version that is not looked for
     * @param after the last person seen, or null to begin
     * @param limit how many at most
     * @return ordered by pseudonym
     */
    List<Person> wrappedOtherwise(TenantId tenant, int version, @Nullable OpaqueId after, int limit);

    /**
     * Puts wrapped keys in the place of others. A person whose key is not the one given any more, or who is gone, is left alone.
     *
     * @param tenant whose
     * @param keys the keys, no person twice
     * @return how many were put
     */
    int rewrap(TenantId tenant, List<Rewrapped> keys);

    /**
     * Records that are sealed under another version.
     *
     * @param tenant whose
     * @param place where they lie
     * @param version the version that is not looked for
     * @param after the last record seen, or null to begin
     * @param limit how many at most
     * @return by id of the record, ordered by id
     */
    List<Kept> sealedOtherwise(TenantId tenant, SealPlace place, int version, @Nullable OpaqueId after, int limit);

    /**
     * Puts boxes in the place of others. A record whose box is not the one given any more, or that is gone, is left alone.
     *
     * @param tenant whose
     * @param place where they lie
     * @param boxes the boxes, no record twice
     * @return how many were put
     */
    int reseal(TenantId tenant, SealPlace place, List<Resealed> boxes);

    /** Where records lie that are sealed under a LEGAL key. */
    enum SealPlace {
        /** Records of what was provided. */
        PROVISION,
        /** Records of what was received. */
        RECEIPT,
        /** Erasures that wait for the host's own stores: by what those know the person. */
        ERASURE
    }

    /**
     * A person's key, wrapped anew.
     *
     * @param person the pseudonym
     * @param before what must be stored
     * @param after what takes its place
     */
    record Rewrapped(OpaqueId person, WrappedKey before, WrappedKey after) {}

    /**
     * A box as it lies in storage.
     *
     * @param id the record
     * @param sealed the box
     */
    record Kept(OpaqueId id, SealedRecord sealed) {}

    /**
     * A box, sealed anew.
     *
     * @param id the record
     * @param before what must be stored
     * @param after what takes its place
     */
    record Resealed(OpaqueId id, SealedRecord before, SealedRecord after) {}
}
