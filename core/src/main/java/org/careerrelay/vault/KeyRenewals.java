package org.careerrelay.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.health.KeyRenewal;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.storage.KeyUseStore.Kept;
import org.careerrelay.spi.storage.KeyUseStore.Resealed;
import org.careerrelay.spi.storage.KeyUseStore.Rewrapped;
import org.careerrelay.spi.storage.KeyUseStore.SealPlace;
import org.careerrelay.spi.storage.Storage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves what lies under older keys to the newest, so that those can be taken out (H21): people's keys are wrapped anew, without a box being opened; records
 * that the law makes us keep are sealed anew. A block at a time; the provider is asked outside of any transaction, and what has changed or gone meanwhile
 * stays as it is. Thread-safe.
 */
public final class KeyRenewals {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRenewals.class);
    private static final int BLOCK = 500;

    private final Storage storage;
    private final Keys keys;
    private final LegalRecords legal;

    /**
     * Moves rows of a storage.
     *
     * @param storage where they lie
     * @param keys the keys
     * @param legal seals records
     */
    public KeyRenewals(Storage storage, Keys keys, LegalRecords legal) {
        this.storage = storage;
        this.keys = keys;
        this.legal = legal;
    }

    /**
     * How many rows of a tenant need each version.
     *
     * @param tenant whose
     * @param purpose which key
     * @return by version
     */
    public Map<Integer, Long> uses(TenantId tenant, KeyPurpose purpose) {
        return storage.transact(unit -> unit.keyUses().uses(tenant, purpose));
    }

    /**
     * Moves all rows of a tenant.
     *
     * @param tenant whose
     * @param progress hears after each block how many were moved in it
     * @return what was moved
     */
    public KeyRenewal renew(TenantId tenant, LongConsumer progress) {
        Tally people = rewrap(tenant, progress);
        Tally records = new Tally();
        if (!keys.versions(KeyPurpose.LEGAL).isEmpty()) {
            for (SealPlace place : SealPlace.values()) {
                reseal(tenant, place, records, progress);
            }
        }
        return new KeyRenewal(people.moved, records.moved, people.unreadable + records.unreadable);
    }

    private Tally rewrap(TenantId tenant, LongConsumer progress) {
        int version = keys.currentVersion(KeyPurpose.VAULT);
        Tally tally = new Tally();
        OpaqueId after = null;
        while (true) {
            OpaqueId from = after;
            List<Person> block =
                    storage.transact(unit -> unit.keyUses().wrappedOtherwise(tenant, version, from, BLOCK));
            if (block.isEmpty()) {
                return tally;
            }
            after = block.get(block.size() - 1).id();
            List<Rewrapped> anew = rewrapped(tenant, block);
            int moved = storage.transact(unit -> unit.keyUses().rewrap(tenant, anew));
            tally.add(moved, block.size() - anew.size());
            progress.accept(moved);
        }
    }

    /** All at once where that works, and otherwise each alone: one that does not unwrap is left out. */
    private List<Rewrapped> rewrapped(TenantId tenant, List<Person> people) {
        try {
            List<byte[]> dataKeys =
                    keys.unwrap(tenant, people.stream().map(Person::key).toList());
            List<WrappedKey> wrapped = keys.wrap(tenant, dataKeys);
            dataKeys.forEach(key -> Arrays.fill(key, (byte) 0));
            List<Rewrapped> anew = new ArrayList<>(people.size());
            for (int i = 0; i < wrapped.size(); i++) {
                Person person = people.get(i);
                anew.add(new Rewrapped(person.id(), person.key(), wrapped.get(i)));
            }
            return anew;
        } catch (IllegalArgumentException e) {
            if (people.size() > 1) {
                return people.stream()
                        .flatMap(person -> rewrapped(tenant, List.of(person)).stream())
                        .toList();
            }
            LOG.warn("vault.key-unreadable person={} fault={}", people.get(0).id(), Faults.of(e));
            return List.of();
        }
    }

    private void reseal(TenantId tenant, SealPlace place, Tally tally, LongConsumer progress) {
        int version = keys.currentVersion(KeyPurpose.LEGAL);
        @Nullable OpaqueId after = null;
        while (true) {
            OpaqueId from = after;
            List<Kept> block =
                    storage.transact(unit -> unit.keyUses().sealedOtherwise(tenant, place, version, from, BLOCK));
            if (block.isEmpty()) {
                return;
            }
            after = block.get(block.size() - 1).id();
            List<Resealed> anew = new ArrayList<>(block.size());
            for (Kept kept : block) {
                Optional<SealedRecord> box = legal.resealed(tenant, kept.id(), kept.sealed());
                box.ifPresent(newest -> anew.add(new Resealed(kept.id(), kept.sealed(), newest)));
            }
            int moved = storage.transact(unit -> unit.keyUses().reseal(tenant, place, anew));
            tally.add(moved, block.size() - anew.size());
            progress.accept(moved);
        }
    }

    private static final class Tally {

        long moved;
        long unreadable;

        void add(int more, int left) {
            moved += more;
            unreadable += left;
        }
    }
}
