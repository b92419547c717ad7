package org.careerrelay.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.Sender;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.outbox.MailDeliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/** Sends receipts by mail. Text, link and address are put together at the moment of sending; the address is deleted with the row. */
public final class ReceiptEffects implements OutboxHandler {

    private final Engine engine;
    private final MailTransport transport;
    private final Receipts receipts;

    /**
     * Sends receipts.
     *
     * @param engine what it works with
     * @param transport sends
     * @param receipts writes them
     */
    public ReceiptEffects(Engine engine, MailTransport transport, Receipts receipts) {
        this.engine = engine;
        this.transport = transport;
        this.receipts = receipts;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.RECEIPT);
    }

    @Override
    public int slice() {
        return MailDeliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, Letter> letters = settlement.transact(unit -> compose(unit, tenant, rows, settlement));
        Map<OpaqueId, MailOutcome> outcomes = MailDeliveries.send(letters, transport::sendLetters);
        return (unit, open) -> settle(unit, tenant, open, outcomes, settlement);
    }

    private Map<OutboxRow, Letter> compose(
            UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        CompanySettings settings = CompanySettings.read(unit, tenant, engine.now());
        Map<OpaqueId, ConsentRecord> consents = new HashMap<>();
        unit.consents()
                .byId(tenant, rows.stream().map(OutboxRow::subject).toList())
                .forEach(consent -> consents.put(consent.id(), consent));
        Vault.Opened addresses = engine.vault()
                .open(
                        unit,
                        tenant,
                        VaultKind.RECEIPT,
                        rows.stream().map(OutboxRow::id).toList());
        Map<OutboxRow, Letter> letters = new LinkedHashMap<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : rows) {
            ConsentRecord consent = consents.get(row.subject());
            byte[] address = addresses.boxes().get(row.id());
            Optional<Letter> letter = consent == null || address == null
                    ? Optional.empty()
                    : letter(unit, row, consent, Pii.of(Packed.unpack(address).get(0)), settings);
            if (letter.isPresent()) {
                letters.put(row, letter.get());
            } else if (addresses.unreadable().contains(row.id())) {
                settlement.refused(unit, row, Vault.UNREADABLE);
            } else {
                needless.add(row);
            }
        }
        forget(unit, tenant, settlement.needless(unit, needless));
        return letters;
    }

    private Optional<Letter> letter(
            UnitOfWork unit, OutboxRow row, ConsentRecord consent, Pii<String> address, CompanySettings settings) {
        CompanyProfile company = settings.company();
        if (company == null) {
            return Optional.empty();
        }
        Sender sender = Sender.of(settings, company);
        return receipts.written(
                        unit,
                        consent,
                        Integer.parseInt(row.note()),
                        consent.notice().locale())
                .map(written -> sender.letter(
                        row,
                        address,
                        consent.notice().locale(),
                        written.text().subject(),
                        Pii.of(written.text().letter(written.link().reveal())),
                        written.link(),
                        written.text().receipt()));
    }

    private void settle(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> rows,
            Map<OpaqueId, MailOutcome> outcomes,
            Settlement settlement) {
        Instant now = engine.now();
        List<OutboxRow> over = MailDeliveries.settleLater(unit, rows, outcomes, now, settlement);
        List<OutboxRow> held = settlement.done(unit, over);
        List<RelayEvent> events = new ArrayList<>();
        for (OutboxRow row : held) {
            MailOutcome outcome = outcomes.get(row.id());
            if (outcome instanceof MailOutcome.Accepted) {
                events.add(engine.event(
                        tenant, now, EventType.RECEIPT_SENT, row.subject(), Map.of("sequence", row.note())));
            } else if (outcome instanceof MailOutcome.PermanentFailure failure) {
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.RECEIPT_FAILED,
                        row.subject(),
                        Map.of("sequence", row.note(), "code", failure.code())));
            }
        }
        unit.events().append(tenant, events);
        forget(unit, tenant, held);
    }

    private static void forget(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        unit.vault()
                .delete(
                        tenant,
                        VaultKind.RECEIPT,
                        rows.stream().map(OutboxRow::id).toList());
    }
}
