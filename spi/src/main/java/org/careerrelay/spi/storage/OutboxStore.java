package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.model.outbox.QueuedRow;

/** Effects to be carried out at least once, claimed by lease (H09). */
public interface OutboxStore {

    /**
     * Adds rows.
     *
     * @param rows the rows, with ids that are new
     * @throws StorageException when an id exists; nothing of the work is written
     */
    void add(List<OutboxRow> rows);

    /**
     * Adds rows that are not tried before they are {@linkplain #release released}: parked with the code {@link ParkedRow#HELD} (A16).
     *
     * @param rows the rows, with ids that are new
     * @param now the time
     * @throws StorageException when an id exists; nothing of the work is written
     */
    void hold(List<OutboxRow> rows, Instant now);

    /**
     * Lets rows be tried that were held: {@link OutboxRow#notBefore()}, {@link OutboxRow#attempts()} and {@link OutboxRow#note()} are stored as given.
     *
     * @param tenant whose rows
     * @param rows the rows
     * @return the ids of those that were held
     */
    Set<OpaqueId> release(TenantId tenant, List<OutboxRow> rows);

    /**
     * Deletes rows about subjects as long as nobody has claimed them, whether they wait, are held or were given up. One that was claimed and not settled since is left alone, also after
     * its lease: it may have been carried out. Of a row that is claimed at the same moment, either the claim or this is true, never both.
     *
     * @param tenant whose rows
     * @param kind which kind
     * @param subjects what they are about
     * @return the subjects of those that were deleted
     */
    Set<OpaqueId> withdraw(TenantId tenant, OutboxKind kind, Collection<OpaqueId> subjects);

    /**
     * Reads rows in whatever state, by id.
     *
     * @param tenant whose rows
     * @param kind which kind
     * @param after id of the row after which to begin; zeros for the beginning
     * @param limit how many at most
     * @return the rows
     */
    List<QueuedRow> queued(TenantId tenant, OutboxKind kind, OpaqueId after, int limit);

    /**
     * Reads rows about subjects in whatever state.
     *
     * @param tenant whose rows
     * @param kind which kind
     * @param subjects what they are about
     * @return the rows, in any order
     */
    List<QueuedRow> queuedAbout(TenantId tenant, OutboxKind kind, Collection<OpaqueId> subjects);

    /**
     * Tenants that have rows whose time has come, so that each can be given its turn; whether those rows are leased is not looked at.
     *
     * @param kind which kind
     * @param now the time
     * @param after tenants with higher numbers than this one
     * @param limit how many at most
     * @return the tenants, by number
     */
    List<TenantId> tenantsDue(OutboxKind kind, Instant now, TenantId after, int limit);

    /**
     * Claims a tenant's rows that may be tried and are not leased: until the lease ends, or the rows are settled, nobody gets them again, the owner
     * included. A lease has ended at exactly its end.
     *
     * @param tenant whose rows
     * @param kinds which kinds
     * @param owner who claims: a new name for each claim, so that a row claimed again is no longer held under the name of the claim before
     * @param now the time
     * @param leaseUntil when the lease ends
     * @param limit how many at most
     * @return the rows, ordered by when they may be tried, then by id; {@code attempts} counts this try
     */
    List<OutboxRow> claim(
            TenantId tenant, Collection<OutboxKind> kinds, String owner, Instant now, Instant leaseUntil, int limit);

    /**
     * Deletes rows that were carried out; one that is no longer there, or is leased to somebody else, is left alone.
     *
     * @param owner who claimed them
     * @param rows the rows
     * @return the ids of those that the owner still held: only their effects may be written down. They are kept from other claims until the
     *     transaction ends
     */
    Set<OpaqueId> complete(String owner, List<OutboxRow> rows);

    /**
     * Gives rows back to be tried at their {@link OutboxRow#notBefore()}; that, {@link OutboxRow#attempts()} and {@link OutboxRow#note()} are
     * stored as given. One that is leased to somebody else is left alone.
     *
     * @param owner who claimed them
     * @param rows the rows, with the time of the next try
     * @return the ids of those that the owner still held
     */
    Set<OpaqueId> retry(String owner, List<OutboxRow> rows);

    /**
     * Parks rows that will not be tried any more unless somebody says so; {@link OutboxRow#attempts()} are stored as given. One that is leased to somebody else is left alone.
     *
     * @param owner who claimed them
     * @param rows the rows
     * @param code what was wrong
     * @param now the time
     * @return the ids of those that the owner still held
     */
    Set<OpaqueId> park(String owner, List<OutboxRow> rows, String code, Instant now);

    /**
     * Reads parked rows but those that are held, by number of the tenant and then by id.
     *
     * @param tenant tenant of the row after which to begin; number 0 for the beginning
     * @param after id of that row
     * @param limit how many at most
     * @return the rows
     */
    List<ParkedRow> parked(TenantId tenant, OpaqueId after, int limit);

    /**
     * Has parked rows tried again as if they were new (CMP-20); ids that are not parked, or are held, are left alone.
     *
     * @param tenant whose rows
     * @param ids which rows
     * @param notBefore when they may be tried
     * @return those that were parked, as they wait now
     */
    List<OutboxRow> replay(TenantId tenant, Collection<OpaqueId> ids, Instant notBefore);

    /**
     * What waits.
     *
     * @return the numbers
     */
    OutboxStatus status();

    /**
     * Deletes rows about subjects, whether they wait, are leased or were parked: who holds one finds that it does not hold it any more.
     *
     * @param tenant whose rows
     * @param kinds which kinds
     * @param subjects what they are about
     * @return how many went
     */
    int drop(TenantId tenant, Collection<OutboxKind> kinds, Collection<OpaqueId> subjects);
}
