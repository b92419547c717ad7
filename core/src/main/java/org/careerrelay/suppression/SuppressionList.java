package org.careerrelay.suppression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** A company's suppression list, as its door asks for it. Thread-safe. */
public final class SuppressionList {

    private static final int BATCH = 1000;

    private final Engine engine;
    private final Suppressing suppressing;

    /**
     * Keeps lists.
     *
     * @param engine what it works with
     */
    public SuppressionList(Engine engine) {
        this.engine = engine;
        this.suppressing = new Suppressing(engine);
    }

    /**
     * Puts an address on a list.
     *
     * @param company key of the company
     * @param address the address
     * @param reason why
     * @throws InvalidInputException when there is no such company
     */
    public void add(String company, MailAddress address, SuppressionReason reason) {
        engine.storage().transact(unit -> {
            TenantId tenant = tenant(unit, company)
                    .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("company", "tenant.missing"))));
            suppressing.suppress(unit, tenant, address, reason, engine.now());
            return true;
        });
    }

    /**
     * Takes an address off a list.
     *
     * @param company key of the company
     * @param address the address
     * @return whether it was on it
     */
    public boolean remove(String company, MailAddress address) {
        return engine.storage()
                .transact(unit -> tenant(unit, company)
                        .map(tenant -> suppressing.release(unit, tenant, address))
                        .orElse(false));
    }

    /**
     * Whether an address is on a list.
     *
     * @param company key of the company
     * @param address the address
     * @return true when it is
     */
    public boolean contains(String company, MailAddress address) {
        return engine.storage()
                .transact(unit -> tenant(unit, company)
                        .map(tenant -> !suppressing
                                .suppressed(unit, tenant, List.of(address))
                                .isEmpty())
                        .orElse(false));
    }

    /**
     * Decides about entries whose review is due.
     *
     * @param company key of the company
     * @param keep whether they stay for as long again, or go
     * @return how many there were
     */
    public int review(String company, boolean keep) {
        int reviewed = 0;
        int page;
        do {
            page = engine.storage()
                    .transact(unit -> tenant(unit, company)
                            .map(tenant -> review(unit, tenant, keep))
                            .orElse(0));
            reviewed += page;
        } while (page == BATCH);
        return reviewed;
    }

    private int review(UnitOfWork unit, TenantId tenant, boolean keep) {
        Instant now = engine.now();
        List<Suppression> due = unit.suppressions().due(tenant, now, BATCH);
        if (keep) {
            Instant next = engine.jurisdiction(unit, tenant, now).retainUntil(DataClass.SUPPRESSION, now);
            unit.suppressions()
                    .put(
                            tenant,
                            due.stream()
                                    .map(entry -> entry.reviewedAgainAt(next))
                                    .toList());
        } else {
            unit.suppressions()
                    .delete(tenant, due.stream().map(Suppression::key).toList());
        }
        return due.size();
    }

    private static Optional<TenantId> tenant(UnitOfWork unit, String company) {
        return unit.tenants().find(TenantKind.COMPANY, company).map(Tenant::id);
    }
}
