package org.careerrelay;

import java.util.List;
import java.util.function.IntConsumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.event.ListenerFeed;
import org.careerrelay.event.Sequencer;
import org.careerrelay.link.Revocations;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.outbox.Dispatcher;

/** One pass of everything that runs beside the commands: ends overdue links, carries out the outbox, numbers events, feeds listeners. */
record Work(
        Engine engine, Revocations revocations, Dispatcher dispatcher, Sequencer sequencer, ListenerFeed listeners) {

    private static final int TENANTS = 500;

    DispatchReport pass(IntConsumer progress) {
        expire();
        DispatchReport report = dispatcher.pass(progress);
        sequencer.pass();
        listeners.pass();
        return report;
    }

    private void expire() {
        TenantId after = new TenantId(0);
        List<Tenant> tenants;
        do {
            TenantId from = after;
            tenants = engine.storage().transact(unit -> unit.tenants().page(from, TENANTS));
            for (Tenant tenant : tenants) {
                after = tenant.id();
                if (tenant.kind() == TenantKind.COMPANY) {
                    revocations.expireAll(tenant.id());
                }
            }
        } while (!tenants.isEmpty());
    }
}
