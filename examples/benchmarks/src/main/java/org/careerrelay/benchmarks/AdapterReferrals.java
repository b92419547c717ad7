package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.Storage;

/** Our storage adapter. */
record AdapterReferrals(Storage storage, TenantId tenant, int programme, Instant now) implements ReferralAccess {

    static final String PREFIX = "adapter_";

    @Override
    public String name() {
        return "storage adapter";
    }

    @Override
    public void insert(List<Referral> referrals) {
        storage.transact(unit -> {
            unit.referrals().insert(tenant, referrals);
            return referrals.size();
        });
    }

    @Override
    public Referral byId(OpaqueId id) {
        return storage.transact(
                unit -> unit.referrals().find(tenant, List.of(id)).get(0));
    }

    @Override
    public List<Referral> page(OpaqueId after) {
        return storage.transact(unit -> unit.referrals().unanswered(tenant, programme, now, after, PAGE));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
