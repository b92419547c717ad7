package org.careerrelay.community;

import java.time.Instant;
import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;

/**
 * Writes down that memberships are over, and deletes by what their people were found (B06). Nothing waits for it: what is over is on no list from that moment on. Thread-safe.
 */
public final class MembershipUpkeep {

    private static final int BATCH = 500;

    private final Engine engine;
    private final Memberships memberships;

    /**
     * Looks after memberships.
     *
     * @param engine what it works with
     */
    public MembershipUpkeep(Engine engine) {
        this.engine = engine;
        this.memberships = new Memberships(engine);
    }

    /** Goes through those of all companies. */
    public void run() {
        engine.forEachCompany(this::run);
    }

    private void run(TenantId tenant) {
        int found;
        do {
            found = engine.storage().transact(unit -> {
                Instant now = engine.now();
                List<Membership> over = unit.community().over(tenant, now, BATCH);
                memberships.end(unit, tenant, over, MembershipEnd.EXPIRED, now);
                return over.size();
            });
        } while (found == BATCH);
    }
}
