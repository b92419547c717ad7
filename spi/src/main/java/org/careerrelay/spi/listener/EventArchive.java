package org.careerrelay.spi.listener;

import java.util.List;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.event.NumberedEvent;

/** Where old events go that leave storage. */
@FunctionalInterface
public interface EventArchive {

    /**
     * Keeps a block of events for good. When this returns they are deleted from storage; when it throws they stay, and come again the next time. So
     * must a block that was kept but not deleted because the process died: whoever reads the archive leaves out numbers it has seen.
     *
     * @param tenant whose events
     * @param block the next events in order, with the numbers and hashes they have
     */
    void keep(Tenant tenant, List<NumberedEvent> block);
}
