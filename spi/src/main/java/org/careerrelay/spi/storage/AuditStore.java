package org.careerrelay.spi.storage;

import java.util.List;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;

/** The audit log of each tenant (B17, B18): only added to at its end, and shortened at its beginning when its time is over. */
public interface AuditStore {

    /**
     * Reads the end of the log and keeps others from adding to it until the transaction ends.
     *
     * @param tenant whose
     * @return the last entry and its hash as they are after the lock was had; the empty head before the first
     */
    ChainHead lockHead(TenantId tenant);

    /**
     * The same together with whatever is asked of storage next: a storage to which each call is a way there and back saves one.
     *
     * @param tenant whose
     * @return gives the head; the lock is had by then at the latest
     */
    default Supplier<ChainHead> lockHeadLater(TenantId tenant) {
        ChainHead head = lockHead(tenant);
        return () -> head;
    }

    /**
     * Adds entries and moves the head. This transaction has locked the head.
     *
     * @param tenant whose
     * @param entries the next entries in order, with their hashes
     * @throws StorageException when a number is there already; nothing of the work is written
     */
    void append(TenantId tenant, List<AuditEntry> entries);

    /**
     * Reads entries in order.
     *
     * @param tenant whose
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next entries
     * @throws IllegalArgumentException when what is stored is no entry, as after somebody altered it
     */
    List<AuditEntry> entries(TenantId tenant, long after, int limit);

    /**
     * Reads the entries about one thing, in order.
     *
     * @param tenant whose
     * @param subject the opaque id
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next entries about it
     * @throws IllegalArgumentException when what is stored is no entry
     */
    List<AuditEntry> about(TenantId tenant, OpaqueId subject, long after, int limit);

    /**
     * Up to where the log was shortened: the rest of the chain hangs on it.
     *
     * @param tenant whose
     * @return the last entry that went, with its hash; the empty head where none did
     */
    ChainHead archived(TenantId tenant);

    /**
     * Deletes entries from the beginning of the log and notes up to where. This transaction has locked the head.
     *
     * @param tenant whose
     * @param upTo the last entry that goes, with its hash; where it is not behind {@link #archived}, nothing happens
     */
    void archive(TenantId tenant, ChainHead upTo);
}
