package org.careerrelay;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;

/** Who did or read what about people at one tenant, and why (B17, B18, R-31). Thread-safe. */
public final class AuditDesk {

    private final Services services;
    private final Tenant tenant;
    private final Accessor accessor;

    AuditDesk(Services services, Tenant tenant, Accessor accessor) {
        this.services = services;
        this.tenant = tenant;
        this.accessor = accessor;
    }

    /**
     * Reads entries in order. That they were read is an entry too.
     *
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next entries
     * @throws InvalidInputException when the accessor is incomplete
     * @throws org.careerrelay.spi.audit.AccessDeniedException when the policy does not let them
     */
    public List<AuditEntry> entries(long after, int limit) {
        return services.auditLog().read(tenant, accessor, null, after, limit);
    }

    /**
     * Reads the entries about one thing in order. That they were read is an entry too.
     *
     * @param subject its opaque id
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next entries about it
     * @throws InvalidInputException when the accessor is incomplete
     * @throws org.careerrelay.spi.audit.AccessDeniedException when the policy does not let them
     */
    public List<AuditEntry> about(OpaqueId subject, long after, int limit) {
        return services.auditLog().read(tenant, accessor, subject, after, limit);
    }

    /**
     * Checks that no entry was altered, removed or put elsewhere, and that the log ends where its stored head says (B18, R-31, INV-12).
     *
     * @return sound up to a head, or the first entry that is wrong or missing
     */
    public ChainVerdict verify() {
        return verify(ChainHead.empty());
    }

    /**
     * The same, also against a head that was noted outside of the database: the only way to see a log that was cut or rewritten together with its
     * stored head.
     *
     * @param noted the head of an earlier {@link ChainVerdict.Sound} of this log
     * @return sound up to a head, or the first entry that is wrong or missing
     */
    public ChainVerdict verify(ChainHead noted) {
        return services.auditLog().verify(tenant.id(), noted);
    }
}
