package org.careerrelay.spi.listener;

import java.util.List;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.event.NumberedEvent;

/**
 * Hears what happened: fed from the numbered event log by the dispatcher, at least once, in order per company, never on the caller's
 * thread (design, section 6).
 */
public interface RelayListener {

    /**
     * The name under which the engine remembers how far this listener has heard.
     *
     * @return a name that stays the same over restarts
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
