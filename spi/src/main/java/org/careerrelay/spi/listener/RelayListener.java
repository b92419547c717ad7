package org.careerrelay.spi.listener;

import java.util.List;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.event.NumberedEvent;

/**
 * Hears what happened: fed from the numbered event log by the dispatcher, at least once, in order per company, never on the caller's
 * thread (design, section 6).
 *
 * <p>One engine tells its listeners one after the other, never two things at once. Engines that share a storage, in one process or in
 * several, know nothing of each other here: a listener they both have, under one name, may be called at the same time, and with the same
 * events. A listener that writes somewhere drops repetitions by the event's id or number.
 */
public interface RelayListener {

    /**
     * The name under which the engine remembers how far this listener has heard.
     *
     * @return a name that stays the same over restarts, and is that of no other listener of this engine
     */
    String name();

    /**
     * Hears events. When it throws, the same events come again later.
     *
     * @param tenant whose events
     * @param events numbered without gaps, in order
     */
    void heard(Tenant tenant, List<NumberedEvent> events);
}
