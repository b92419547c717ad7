package org.careerrelay.event;

import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;

/** Gives committed events their numbers, one sequencer per tenant at a time (design, section 5). Thread-safe. */
public final class Sequencer {

    private static final int BATCH = 1000;

    private final Engine engine;

    /**
     * Numbers events.
     *
     * @param engine what it works with
     */
    public Sequencer(Engine engine) {
        this.engine = engine;
    }

    /**
     * Numbers everything that is committed.
     *
     * @return how many events were numbered
     */
    public int pass() {
        int total = 0;
        int numbered;
        do {
            numbered = 0;
            for (TenantId tenant :
                    engine.storage().transact(unit -> unit.events().unnumberedTenants(BATCH))) {
                numbered += number(tenant);
            }
            total += numbered;
        } while (numbered > 0);
        return total;
    }

    private int number(TenantId tenant) {
        return engine.storage().transact(unit -> {
            ChainHead head = unit.events().lockHead(tenant);
            List<RelayEvent> events = unit.events().unnumbered(tenant, BATCH);
            if (events.isEmpty()) {
                return 0;
            }
            List<NumberedEvent> numbered = EventChain.continued(head, events);
            NumberedEvent last = numbered.get(numbered.size() - 1);
            unit.events().number(tenant, numbered, new ChainHead(last.number(), last.hash()));
            return numbered.size();
        });
    }
}
