package org.careerrelay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.health.KeyRenewal;
import org.careerrelay.model.health.KeyUse;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.vault.KeyRenewals;

/** Which versions of keys are still needed, and moving to the newest (H21). It shows no person's data and no key. Thread-safe. */
public final class KeyDesk {

    private static final List<KeyPurpose> COUNTED = List.of(KeyPurpose.INDEX, KeyPurpose.VAULT, KeyPurpose.LEGAL);

    private final Services services;
    private final Accessor accessor;

    KeyDesk(Services services, Accessor accessor) {
        this.services = services;
        this.accessor = accessor;
    }

    /**
     * What needs which version, over all tenants. It counts every row of the tables that need a key, a statement for each tenant and table: no index has the
     * version, since every write would pay for what is asked a few times a year. Ask for it before a version is taken out, not every minute. Links, cookies
     * and signatures are in nobody's rows and are not counted.
     *
     * @return ordered by purpose and version
     */
    public List<KeyUse> uses() {
        Keys keys = services.keys();
        Map<KeyPurpose, Map<Integer, Long>> sums = new TreeMap<>();
        COUNTED.forEach(purpose -> sums.put(purpose, new TreeMap<>()));
        services.engine()
                .tenants()
                .forEach(tenant -> sums.forEach((purpose, versions) -> renewals()
                        .uses(tenant.id(), purpose)
                        .forEach((version, rows) -> versions.merge(version, rows, Long::sum))));
        List<KeyUse> uses = new ArrayList<>();
        sums.forEach((purpose, versions) -> versions.forEach((version, rows) -> uses.add(
                new KeyUse(purpose.name(), version, rows, keys.versions(purpose).contains(version)))));
        return uses;
    }

    /**
     * Moves what lies under older versions to the newest: people's keys to the VAULT key, records that the law makes us keep to the LEGAL key. Blocks of 500 in
     * transactions of their own, while everything else goes on; after an interruption it goes on where it was. Hashes under an older INDEX key are not
     * moved: nothing that is stored tells what they are of. Whoever comes back gets one under the newest.
     *
     * @param progress hears how many rows were moved so far
     * @return what was moved, and what could not be opened
     * @throws org.careerrelay.spi.audit.AccessDeniedException when the policy does not let them; what was moved before stays moved
     */
    public KeyRenewal renew(LongConsumer progress) {
        AtomicLong people = new AtomicLong();
        AtomicLong records = new AtomicLong();
        AtomicLong unreadable = new AtomicLong();
        AtomicLong moved = new AtomicLong();
        services.engine().tenants().forEach(tenant -> {
            Access access = new Access(tenant, accessor, AccessAction.RENEW_KEYS, null);
            services.audit().require(access);
            KeyRenewal renewal = renewals().renew(tenant.id(), block -> progress.accept(moved.addAndGet(block)));
            people.addAndGet(renewal.people());
            records.addAndGet(renewal.records());
            unreadable.addAndGet(renewal.unreadable());
            if (renewal.people() + renewal.records() > 0) {
                services.audit().doing(access, unit -> true);
            }
        });
        return new KeyRenewal(people.get(), records.get(), unreadable.get());
    }

    private KeyRenewals renewals() {
        return new KeyRenewals(
                services.engine().storage(), services.keys(), services.engine().legal());
    }
}
