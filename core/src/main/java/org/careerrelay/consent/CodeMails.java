package org.careerrelay.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.Sender;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.link.Links;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.outbox.MailDeliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;
import org.careerrelay.text.Texts;
import org.careerrelay.vault.Packed;

/** Sends what people ask for on a page: codes, and links once more. The code is made at the moment of sending; one that has ended is not sent. The address is deleted with the row. */
public final class CodeMails implements OutboxHandler {

    private final Engine engine;
    private final MailTransport transport;
    private final Links links;
    private final ProofCodes codes;
    private final Suppressing suppressing;

    /**
     * Sends codes.
     *
     * @param engine what it works with
     * @param transport sends
     * @param links leads back to the page
     * @param codes makes them
     */
    public CodeMails(Engine engine, MailTransport transport, Links links, ProofCodes codes) {
        this.engine = engine;
        this.transport = transport;
        this.links = links;
        this.codes = codes;
        this.suppressing = new Suppressing(engine);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.PROOF_CODE, OutboxKind.FRESH_LINK);
    }

    @Override
    public int slice() {
        return MailDeliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, Letter> letters = settlement.transact(unit -> letters(unit, tenant, rows));
        Map<OpaqueId, MailOutcome> outcomes = MailDeliveries.send(letters, transport::sendLetters);
        return (unit, open) -> settle(unit, tenant, open, outcomes, settlement);
    }

    private Map<OutboxRow, Letter> letters(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        Instant now = engine.now();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Map<OpaqueId, byte[]> boxes = engine.vault()
                .open(
                        unit,
                        tenant,
                        VaultKind.RECEIPT,
                        rows.stream().map(OutboxRow::id).toList())
                .boxes();
        // Who has a link of their own asked by it; whoever asks for a code by the company's link may have typed
        // anybody's address.
        Set<OpaqueId> own = unit
                .referrals()
                .find(tenant, rows.stream().map(OutboxRow::subject).toList())
                .stream()
                .map(Referral::id)
                .collect(Collectors.toSet());
        Map<OutboxRow, Letter> letters = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            Instant end = end(row);
            byte[] box = boxes.get(row.id());
            if (box != null && now.isBefore(end)) {
                MailAddress.parse(Packed.unpack(box).get(0))
                        .filter(address -> row.kind() == OutboxKind.FRESH_LINK
                                || own.contains(row.subject())
                                || suppressing
                                        .suppressed(unit, tenant, List.of(address))
                                        .isEmpty())
                        .flatMap(address -> letter(settings, row, address, end))
                        .ifPresent(letter -> letters.put(row, letter));
            }
        }
        return letters;
    }

    /** A code ends; a link is as good later, and says itself whether it is. */
    private static Instant end(OutboxRow row) {
        return row.kind() == OutboxKind.PROOF_CODE ? Instant.ofEpochSecond(Long.parseLong(row.note())) : Instant.MAX;
    }

    private Optional<Letter> letter(CompanySettings settings, OutboxRow row, MailAddress address, Instant end) {
        CompanyProfile company = settings.company();
        if (company == null) {
            return Optional.empty();
        }
        Sender sender = Sender.of(settings, company);
        Locale locale = sender.mail().locale();
        Pii<String> link = links.of(row.subject());
        String text = row.kind() == OutboxKind.PROOF_CODE ? "proof.code" : "fresh-link";
        Map<String, String> variables = Map.of(
                "company", company.legalName(),
                "contact", company.contactMail(),
                "code", row.kind() == OutboxKind.PROOF_CODE ? codes.code(row.subject(), address, end) : "",
                "link", link.reveal());
        return Optional.of(sender.letter(
                row,
                Pii.of(address.forSending()),
                locale,
                Texts.of(text + ".subject", locale, variables),
                Pii.of(Texts.of(text + ".text", locale, variables)),
                link,
                null));
    }

    private void settle(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> rows,
            Map<OpaqueId, MailOutcome> outcomes,
            Settlement settlement) {
        List<OutboxRow> over = new ArrayList<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : MailDeliveries.settleLater(unit, rows, outcomes, engine.now(), settlement)) {
            (outcomes.containsKey(row.id()) ? over : needless).add(row);
        }
        forget(unit, tenant, settlement.needless(unit, needless));
        forget(unit, tenant, settlement.done(unit, over));
    }

    /** Who asked by the company's link is nobody here yet: the address lay under a key that goes with it. */
    private static void forget(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        List<OpaqueId> ids = rows.stream().map(OutboxRow::id).toList();
        unit.vault().delete(tenant, VaultKind.RECEIPT, ids);
        if (!ids.isEmpty()) {
            unit.people().delete(tenant, ids);
        }
    }
}
