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
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.template.DefaultMail;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/** Sends receipts by mail. Text, link and address are put together at the moment of sending; the address is deleted with the row. */
public final class ReceiptEffects implements OutboxHandler {

    /** A server that takes seconds for each letter shall not outlive the lease with them. */
    private static final int SLICE = 20;

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
        return SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, Letter> letters = settlement.transact(unit -> compose(unit, tenant, rows, settlement));
        List<MailOutcome> outcomes =
                letters.isEmpty() ? List.of() : transport.sendLetters(List.copyOf(letters.values()));
        Map<OpaqueId, MailOutcome> fates = new HashMap<>();
        int i = 0;
        for (OutboxRow row : letters.keySet()) {
            fates.put(row.id(), outcomes.get(i++));
        }
        return (unit, open) -> settle(unit, tenant, open, fates, settlement);
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
        MailSettings own = settings.mail();
        MailSettings mail = own != null
                ? own
                : DefaultMail.japanese(company.legalName(), company.contactMail(), company.contactMail());
        // A sender that is none, stored before this was checked, is told by the transport.
        String domain =
                MailAddress.parse(mail.senderAddress()).map(MailAddress::domain).orElse("invalid");
        return receipts.written(
                        unit,
                        consent,
                        Integer.parseInt(row.note()),
                        consent.notice().locale())
                .map(written -> new Letter(
                        row.id() + "@" + domain,
                        mail.senderName(),
                        mail.senderAddress(),
                        mail.replyTo(),
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
            Map<OpaqueId, MailOutcome> fates,
            Settlement settlement) {
        Instant now = engine.now();
        List<OutboxRow> over = new ArrayList<>();
        List<OutboxRow> later = new ArrayList<>();
        for (OutboxRow row : rows) {
            MailOutcome fate = fates.get(row.id());
            if (fate instanceof MailOutcome.TemporaryFailure failure) {
                settlement.failed(unit, row, failure.code(), null);
            } else if (fate instanceof MailOutcome.SenderFault fault) {
                settlement.failed(unit, row, fault.code(), null);
            } else if (fate instanceof MailOutcome.Deferred deferred) {
                later.add(row.again(row.note(), row.attempts(), now.plus(deferred.after())));
            } else {
                over.add(row);
            }
        }
        settlement.putOff(unit, later);
        List<OutboxRow> held = settlement.done(unit, over);
        List<RelayEvent> events = new ArrayList<>();
        for (OutboxRow row : held) {
            MailOutcome fate = fates.get(row.id());
            if (fate instanceof MailOutcome.Accepted) {
                events.add(engine.event(
                        tenant, now, EventType.RECEIPT_SENT, row.subject(), Map.of("sequence", row.note())));
            } else if (fate instanceof MailOutcome.PermanentFailure failure) {
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
