package org.careerrelay.pickup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Leaves what is for agencies that come for it in the outbox, and has them told: at once when something new waits, an hour after the mail before at
 * the earliest, and again every three days.
 */
public final class WaitingEffects implements OutboxHandler {

    private static final Duration AT_MOST_EVERY = Duration.ofHours(1);
    private static final Duration AT_LEAST_EVERY = Duration.ofDays(3);

    private final Engine engine;
    private final AgencyTransport transport;
    private final OutboxHandler others;

    /**
     * Leaves effects where they are for some partners.
     *
     * @param engine what it works with
     * @param transport says who comes for what
     * @param others carries them out for everybody else
     */
    public WaitingEffects(Engine engine, AgencyTransport transport, OutboxHandler others) {
        this.engine = engine;
        this.transport = transport;
        this.others = others;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return others.kinds();
    }

    @Override
    public int slice() {
        return others.slice();
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        if (transport.collectsAt(destination).isEmpty()) {
            return others.send(tenant, destination, rows, settlement);
        }
        return (unit, open) -> {
            List<OutboxRow> waiting = others.waiting(unit, tenant, open, settlement);
            List<OutboxRow> held = waiting.stream()
                    .filter(row -> settlement.waits(unit, row, row.note()))
                    .toList();
            if (!held.isEmpty()) {
                tell(unit, tenant, destination, held);
            }
        };
    }

    private void tell(UnitOfWork unit, TenantId tenant, String destination, List<OutboxRow> rows) {
        Instant now = engine.now();
        CompanySettings.read(unit, tenant, now)
                .withAgency(destination)
                .map(Contract::number)
                .ifPresent(programme -> {
                    Pickup before = unit.pickups().lock(tenant, programme).orElseGet(() -> Pickup.none(programme));
                    if (isTime(before.toldAt(), rows, now)) {
                        unit.pickups().put(tenant, before.told(now));
                        unit.outbox()
                                .add(List.of(
                                        PickupMails.row(engine, tenant, OutboxKind.PICKUP_NOTICE, programme, now)));
                    }
                });
    }

    private static boolean isTime(@Nullable Instant toldAt, List<OutboxRow> rows, Instant now) {
        if (toldAt == null || !now.isBefore(toldAt.plus(AT_LEAST_EVERY))) {
            return true;
        }
        return !now.isBefore(toldAt.plus(AT_MOST_EVERY))
                && rows.stream().anyMatch(row -> row.id().at().isAfter(toldAt));
    }
}
