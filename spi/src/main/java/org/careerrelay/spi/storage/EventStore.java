package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;

/** The append-only event log of each tenant. */
public interface EventStore {

    /**
     * Appends events; they are not numbered yet.
     *
     * @param tenant whose
     * @param events the events, with ids that are new, also among the numbered ones
     * @throws StorageException when an id exists; nothing of the work is written
     */
    void append(TenantId tenant, List<RelayEvent> events);

    /**
     * Tenants that have events without a number.
     *
     * @param limit how many at most
     * @return their ids, ordered
     */
    List<TenantId> unnumberedTenants(int limit);

    /**
     * Reads the end of the chain and keeps other sequencers away until the transaction ends.
     *
     * @param tenant whose
     * @return the head as it is after the lock was had
     * @throws StorageException when the tenant does not exist
     */
    ChainHead lockHead(TenantId tenant);

    /**
     * Committed events without a number.
     *
     * @param tenant whose
     * @param limit how many at most
     * @return in the order in which they were appended as far as storage knows, by id otherwise; within one append call the order given is kept
     */
    List<RelayEvent> unnumbered(TenantId tenant, int limit);

    /**
     * Numbers events and moves the head.
     *
     * @param tenant whose
     * @param events the events with their numbers and hashes
     * @param head the new head
     */
    void number(TenantId tenant, List<NumberedEvent> events, ChainHead head);

    /**
     * Reads numbered events in order.
     *
     * @param tenant whose
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next events
     * @throws IllegalArgumentException when what is stored is no event, as after somebody altered it
     */
    List<NumberedEvent> numbered(TenantId tenant, long after, int limit);

    /**
     * Reads numbered events about some things in order. Storage looks through the tenant's log itself, and hands out these alone. It needs no index on
     * what an event is about: this is asked when a person wants to know what is held, and an index would be paid for with every event.
     *
     * @param tenant whose
     * @param subjects what they are about
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next events
     * @throws IllegalArgumentException when what is stored is no event, as after somebody altered it
     */
    List<NumberedEvent> about(TenantId tenant, Collection<OpaqueId> subjects, long after, int limit);

    /**
     * Committed events without a number about some things.
     *
     * @param tenant whose
     * @param subjects what they are about
     * @return in the order of {@link #unnumbered}
     */
    List<RelayEvent> unnumberedAbout(TenantId tenant, Collection<OpaqueId> subjects);

    /**
     * Up to where the log was archived: the rest of the chain hangs on it.
     *
     * @param tenant whose
     * @return the last event that was archived, with its hash; the empty head where none was
     * @throws StorageException when the tenant does not exist
     */
    ChainHead archived(TenantId tenant);

    /**
     * Deletes numbered events from the beginning of the log and notes up to where. This transaction has locked the head.
     *
     * @param tenant whose
     * @param upTo the last event that goes, with its hash; where it is not behind {@link #archived}, nothing happens
     */
    void archive(TenantId tenant, ChainHead upTo);

    /**
     * How far each listener has heard.
     *
     * @param tenant whose events
     * @return by name, those that have heard or begun to hear
     */
    Map<String, Long> cursors(TenantId tenant);

    /**
     * How far a listener has heard; the row is locked until the transaction ends, so that two dispatchers do not feed it at once.
     *
     * @param tenant whose events
     * @param listener name of the listener
     * @return the number of the last event heard, 0 before the first
     */
    long lockCursor(TenantId tenant, String listener);

    /**
     * Stores how far a listener has heard.
     *
     * @param tenant whose events
     * @param listener name of the listener
     * @param number number of the last event heard
     */
    void moveCursor(TenantId tenant, String listener, long number);
}
