package org.careerrelay.link;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.ats.AtsWriteBack;
import org.careerrelay.spi.ats.MailedApplication;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells applicant tracking systems which mails went with a link, where the company wants that (H08). Of whoever was erased nothing is told. */
public final class WriteBackEffects implements OutboxHandler {

    private static final String DESTINATION = "ats";

    /** They may go one by one, each until its time-out: few at once, so that a slow system outlives no lease and keeps no mail waiting for long. */
    private static final int SLICE = 5;

    private final Engine engine;
    private final AtsWriteBack ats;

    /**
     * Tells applicant tracking systems.
     *
     * @param engine what it works with
     * @param ats carries the messages
     */
    public WriteBackEffects(Engine engine, AtsWriteBack ats) {
        this.engine = engine;
        this.ats = ats;
    }

    /** What is to be told of mails that went with a link, in the transaction that notes that they went. */
    static void add(
            Engine engine,
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Collection<OpaqueId> mailed,
            Instant now) {
        if (settings.writeBack() && !mailed.isEmpty()) {
            unit.outbox()
                    .add(mailed.stream()
                            .map(rejection -> engine.effect(
                                    engine.ids().next(tenant, now),
                                    OutboxKind.WRITE_BACK,
                                    DESTINATION,
                                    rejection,
                                    "",
                                    now))
                            .toList());
        }
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.WRITE_BACK);
    }

    @Override
    public int slice() {
        return SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        String company = engine.storage()
                .transact(unit -> unit.tenants().find(tenant))
                .map(Tenant::key)
                .orElse("");
        Map<OutboxRow, MailedApplication> messages = engine.storage().transact(unit -> messages(unit, tenant, rows));
        Map<OpaqueId, Delivery> deliveries = new HashMap<>();
        if (!messages.isEmpty()) {
            List<Delivery> told = ats.linkMailed(company, List.copyOf(messages.values()));
            int i = 0;
            for (OutboxRow row : messages.keySet()) {
                deliveries.put(row.id(), told.get(i++));
            }
        }
        return (unit, open) -> Deliveries.settle(unit, open, deliveries, settlement);
    }

    private Map<OutboxRow, MailedApplication> messages(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        if (!CompanySettings.read(unit, tenant, engine.now()).writeBack()) {
            return Map.of();
        }
        Map<OpaqueId, StoredRejection> rejections =
                unit
                        .rejections()
                        .find(tenant, rows.stream().map(OutboxRow::subject).toList())
                        .stream()
                        // Who leaves has no application that a tracking system would know.
                        .filter(rejection -> rejection.source().isRecorded())
                        .collect(Collectors.toMap(StoredRejection::id, rejection -> rejection));
        Map<OutboxRow, MailedApplication> messages = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            Optional.ofNullable(rejections.get(row.subject()))
                    .ifPresent(rejection -> messages.put(
                            row,
                            new MailedApplication(
                                    row.id(), rejection.application(), row.id().at())));
        }
        return messages;
    }
}
