package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;

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
     * Claims rows that may be tried and are not leased: until the lease ends, or the rows are settled, nobody gets them again, the owner
     * included. A lease has ended at exactly its end.
     *
     * @param kinds which kinds
     * @param owner who claims: a new name for each claim, so that a row claimed again is no longer held under the name of the claim before
     * @param now the time
     * @param leaseUntil when the lease ends
     * @param limit how many at most
     * @return the rows, ordered by when they may be tried, then by id; {@code attempts} counts this try
     */
    List<OutboxRow> claim(Collection<OutboxKind> kinds, String owner, Instant now, Instant leaseUntil, int limit);

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
     * Parks rows that will not be tried any more; one that is leased to somebody else is left alone.
     *
     * @param owner who claimed them
     * @param rows the rows
     * @return the ids of those that the owner still held
     */
    Set<OpaqueId> park(String owner, List<OutboxRow> rows);

    /**
     * What waits.
     *
     * @return the numbers
     */
    OutboxStatus status();
}
