package org.careerrelay.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;

/** Carries out effects of some kinds. Everything slow happens outside of a transaction. */
public interface OutboxHandler {

    /**
     * What it carries out.
     *
     * @return the kinds
     */
    Set<OutboxKind> kinds();

    /**
     * Carries out effects of one tenant that go to one destination, and settles every one of the rows.
     *
     * @param tenant who sends
     * @param destination where they go
     * @param rows the claimed rows
     * @param now the time
     * @param settlement settles rows inside a transaction
     */
    void handle(TenantId tenant, String destination, List<OutboxRow> rows, Instant now, Settlement settlement);
}
