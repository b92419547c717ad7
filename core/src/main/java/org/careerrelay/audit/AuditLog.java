package org.careerrelay.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.event.ChainCheck;
import org.careerrelay.event.ChainVerification;
import org.careerrelay.event.ChainedLog;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Reads the audit log, verifies it, and shortens it when its time is over. Thread-safe. */
public final class AuditLog {

    private static final int BLOCK = 1000;

    private static final ChainedLog ENTRIES = new ChainedLog() {
        @Override
        public ChainHead archived(UnitOfWork unit, TenantId tenant) {
            return unit.audit().archived(tenant);
        }

        @Override
        public ChainHead lockHead(UnitOfWork unit, TenantId tenant) {
            return begun(unit, tenant) ? unit.audit().lockHead(tenant) : ChainHead.empty();
        }

        @Override
        public List<AuditEntry> page(UnitOfWork unit, TenantId tenant, long after, int limit) {
            return unit.audit().entries(tenant, after, limit);
        }
    };

    private final Engine engine;
    private final Audit audit;

    /**
     * Reads logs.
     *
     * @param engine what it works with
     * @param audit asks whether somebody may read it
     */
    public AuditLog(Engine engine, Audit audit) {
        this.engine = engine;
        this.audit = audit;
    }

    /**
     * Reads entries in order; that it was read is an entry too.
     *
     * @param tenant whose
     * @param accessor who reads
     * @param subject an opaque id of what they are about, or null for all
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next entries
     * @throws org.careerrelay.spi.audit.AccessDeniedException when the policy does not let them
     */
    public List<AuditEntry> read(Tenant tenant, Accessor accessor, @Nullable OpaqueId subject, long after, int limit) {
        return audit.doing(
                new Access(tenant, accessor, AccessAction.READ_AUDIT, subject),
                unit -> subject == null
                        ? unit.audit().entries(tenant.id(), after, limit)
                        : unit.audit().about(tenant.id(), subject, after, limit));
    }

    /**
     * Checks the log from where storage has it (B18, R-31, INV-12).
     *
     * @param tenant whose
     * @param noted a head noted outside of storage, or the empty one
     * @return sound, or the first entry that is wrong or missing
     */
    public ChainVerdict verify(TenantId tenant, ChainHead noted) {
        return new ChainVerification(engine, ENTRIES).verify(tenant, noted);
    }

    /**
     * Deletes the entries from before a day from the beginning of the log, a block in a transaction. The rest of the chain hangs on the last one that went.
     *
     * @param tenant whose
     * @param before entries from then on stay, and all after the first that stays
     * @return how many went; or the first fault, and nothing from that block on went
     */
    public Forgotten forget(TenantId tenant, Instant before) {
        long gone = 0;
        while (true) {
            Block block = engine.storage().transact(unit -> forgetBlock(unit, tenant, before));
            gone += block.gone();
            if (block.fault().isPresent() || block.gone() == 0) {
                return new Forgotten(
                        gone, block.fault().map(ChainVerdict.class::cast).orElse(new Sound(block.head())));
            }
        }
    }

    /** Whether anything was ever written: locking the head of a log makes it, and looking at a log is to write nothing. */
    private static boolean begun(UnitOfWork unit, TenantId tenant) {
        return !unit.exports().read(tenant, RowKind.AUDIT_HEAD, null, 1).isEmpty();
    }

    private static Block forgetBlock(UnitOfWork unit, TenantId tenant, Instant before) {
        if (!begun(unit, tenant)) {
            return new Block(0, ChainHead.empty(), Optional.empty());
        }
        unit.audit().lockHead(tenant);
        ChainHead from = unit.audit().archived(tenant);
        List<AuditEntry> old = new ArrayList<>();
        for (AuditEntry entry : unit.audit().entries(tenant, from.number(), BLOCK)) {
            if (!entry.at().isBefore(before)) {
                break;
            }
            old.add(entry);
        }
        ChainCheck check = new ChainCheck(from, ChainHead.empty());
        Optional<Broken> fault = check.take(old);
        if (fault.isPresent() || old.isEmpty()) {
            return new Block(0, from, fault);
        }
        unit.audit().archive(tenant, check.head());
        return new Block(old.size(), check.head(), fault);
    }

    /**
     * What became of shortening a log.
     *
     * @param entries how many entries went
     * @param verdict sound with the last entry that is gone; or the first fault, from which on nothing went
     */
    public record Forgotten(long entries, ChainVerdict verdict) {}

    private record Block(int gone, ChainHead head, Optional<Broken> fault) {}
}
