package org.careerrelay.introduction;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.provision.Provision;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Vault;

/** Sends proposals to companies. The gate is checked at the moment of sending; what was sent, or may not be, leaves the vault. */
public final class ProposalEffects implements OutboxHandler {

    private static final String UNKNOWN = "recipient.unknown";
    private static final String NOT_VALID = "consent.not-valid";

    private final Engine engine;
    private final AgencyTransport transport;
    private final ProposalProvisions records;
    private final Provisions provisions;

    /**
     * Sends proposals.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public ProposalEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
        this.records = new ProposalProvisions(engine);
        this.provisions = new Provisions(engine);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.PROPOSAL_TO_COMPANY);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String company, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages =
                settlement.transact(unit -> messages(unit, tenant, company, rows, settlement));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, company, messages);
        return (unit, open) -> {
            record(unit, tenant, Deliveries.settle(unit, open, deliveries, settlement), open, deliveries);
            // A message that is refused for good is as little use as one that has arrived.
            delete(
                    unit,
                    tenant,
                    open.stream()
                            .filter(row -> !(deliveries.get(row.id()) instanceof Delivery.Retry))
                            .toList());
        };
    }

    private Map<OutboxRow, ExchangeMessage> messages(
            UnitOfWork unit, TenantId tenant, String company, List<OutboxRow> rows, Settlement settlement) {
        Instant now = engine.now();
        String agency = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        Vault.Opened boxes = engine.vault()
                .open(
                        unit,
                        tenant,
                        VaultKind.PROPOSAL,
                        rows.stream().map(OutboxRow::id).toList());
        ProposalProvisions.Recipient recipient = records.recipient(unit, tenant, company, now);
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        Map<OutboxRow, String> needless = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            Optional<Introduction> current = current(unit, tenant, company, row);
            byte[] box = boxes.boxes().get(row.id());
            if (current.isEmpty()) {
                needless.put(row, NOT_VALID);
            } else if (box == null) {
                needless.put(row, reopen(unit, tenant, current.get(), row, Vault.UNREADABLE, now));
            } else {
                PersonProposal proposal = BoxedProposal.unpack(box);
                Optional<ValidStatement> statement =
                        ValidStatement.of(engine.inputs(), current.get(), proposal, recipient.crossing(), now);
                int number = current.get().status().steps();
                Optional<Provision> provision = statement.flatMap(
                        valid -> ProposalProvisions.of(valid, recipient, number, person(unit, tenant, valid, row)));
                if (statement.isPresent() && provision.isEmpty()) {
                    needless.put(row, reopen(unit, tenant, current.get(), row, UNKNOWN, now));
                } else if (statement.isPresent()
                        && !provisions
                                .leave(unit, tenant, provision.stream().toList(), now)
                                .isEmpty()) {
                    messages.put(row, ProposalMessage.of(statement.get(), row.id(), agency, number));
                } else {
                    String code = recipient
                            .crossing()
                            .refusal(proposal.consent().crossBorder())
                            .orElse(NOT_VALID);
                    needless.put(row, reopen(unit, tenant, current.get(), row, code, now));
                }
            }
        }
        stop(unit, tenant, needless, now);
        settlement.needless(unit, List.copyOf(needless.keySet()));
        delete(unit, tenant, List.copyOf(needless.keySet()));
        return messages;
    }

    /** What never leaves is no provision, and says why. */
    private void stop(UnitOfWork unit, TenantId tenant, Map<OutboxRow, String> needless, Instant now) {
        Map<String, List<String>> keys = needless.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(entry -> key(entry.getKey()), Collectors.toList())));
        keys.forEach((code, stopped) -> provisions.stopped(unit, tenant, stopped, code, now));
    }

    /** What became of each message, in its record. */
    private void record(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> arrived,
            List<OutboxRow> rows,
            Map<OpaqueId, Delivery> deliveries) {
        Instant now = engine.now();
        Map<String, OpaqueId> confirmed = new HashMap<>();
        arrived.forEach(row -> confirmed.put(key(row), row.id()));
        Map<String, String> refused = new HashMap<>();
        for (OutboxRow row : rows) {
            if (deliveries.get(row.id()) instanceof Delivery.Rejected rejected) {
                refused.put(key(row), rejected.code());
            }
        }
        provisions.arrived(unit, tenant, confirmed, now);
        provisions.refused(unit, tenant, refused, now);
    }

    private static String key(OutboxRow row) {
        return TransferKeys.proposal(row.subject(), Integer.parseInt(row.note().split(" ", -1)[0]));
    }

    /** The pseudonym under which the proposal lies; a record that is there already keeps its own. */
    private OpaqueId person(UnitOfWork unit, TenantId tenant, ValidStatement statement, OutboxRow row) {
        return MailAddress.parse(statement.proposal().mail().reveal())
                .flatMap(address -> unit.people().lookUp(tenant, engine.index().of(tenant, address)))
                .orElse(row.id());
    }

    /** The introduction while the proposal is still the last that the agency said of it; the company may not have heard of it. */
    private static Optional<Introduction> current(UnitOfWork unit, TenantId tenant, String company, OutboxRow row) {
        return unit.introductions()
                .lock(tenant, company, row.subject())
                .filter(stored -> StepNote.read(row.note(), stored).number()
                        == stored.status().steps())
                .filter(stored ->
                        stored.state() == IntroductionState.PROPOSED || stored.state() == IntroductionState.REQUESTED);
    }

    private String reopen(
            UnitOfWork unit, TenantId tenant, Introduction current, OutboxRow row, String code, Instant now) {
        Introduction open =
                Steps.neverProposed(current, StepNote.read(row.note(), current).dueBefore(), now);
        unit.introductions().update(tenant, open);
        engine.happened(unit, tenant, now, EventType.TRANSFER_REFUSED, row.subject(), Map.of("code", code));
        Changes.happened(engine, unit, tenant, open, now, Map.of());
        return code;
    }

    private static void delete(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        unit.vault()
                .delete(
                        tenant,
                        VaultKind.PROPOSAL,
                        rows.stream().map(OutboxRow::id).toList());
    }
}
