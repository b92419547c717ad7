package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.consent.TransferGate;
import org.careerrelay.consent.TransferGate.Passage;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** Hands referrals over to agencies. The gate is checked at the moment of sending (R-01, V-C5). */
public final class HandOverEffects implements OutboxHandler {

    private final Engine engine;
    private final AgencyTransport transport;

    /**
     * Hands referrals over.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public HandOverEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.HAND_OVER);
    }

    @Override
    public void handle(TenantId tenant, String agency, List<OutboxRow> rows, Instant now, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages =
                settlement.transact(unit -> prepare(unit, tenant, rows, now, settlement));
        if (messages.isEmpty()) {
            return;
        }
        List<OutboxRow> sent = List.copyOf(messages.keySet());
        List<Delivery> deliveries = transport.deliver(agency, List.copyOf(messages.values()));
        settlement.transact(unit -> {
            settle(unit, tenant, sent, deliveries, now, settlement);
            return sent.size();
        });
    }

    private Map<OutboxRow, ExchangeMessage> prepare(
            UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Instant now, Settlement settlement) {
        String company = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        List<OpaqueId> ids = rows.stream().map(OutboxRow::subject).toList();
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals().find(tenant, ids).forEach(r -> referrals.put(r.id(), r));
        Map<OpaqueId, ConsentRecord> consents = new HashMap<>();
        unit.consents().find(tenant, ids).forEach(c -> consents.put(c.referral(), c));
        Map<OpaqueId, byte[]> answers = engine.vault().open(unit, tenant, VaultKind.ANSWERS, ids);
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : rows) {
            Referral referral = referrals.get(row.subject());
            byte[] boxed = answers.get(row.subject());
            if (referral == null || boxed == null || referral.state() != ReferralState.CONSENTED) {
                needless.add(row);
                continue;
            }
            Passage passage = settings.ofNumber(referral.programme())
                    .map(contract ->
                            TransferGate.check(settings, contract, referral.id(), consents.get(referral.id()), now))
                    .orElseGet(() -> new Passage.Closed("programme.missing"));
            if (passage instanceof Passage.Open open) {
                messages.put(row, HandOverMessage.of(open.consent(), row.id(), company, boxed));
            } else if (passage instanceof Passage.Closed closed) {
                needless.add(row);
                unit.vault().delete(tenant, VaultKind.ANSWERS, List.of(referral.id()));
                unit.events()
                        .append(
                                tenant,
                                List.of(engine.event(
                                        tenant,
                                        now,
                                        EventType.TRANSFER_REFUSED,
                                        referral.id(),
                                        Map.of("code", closed.code()))));
            }
        }
        settlement.done(unit, needless);
        return messages;
    }

    private void settle(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> sent,
            List<Delivery> deliveries,
            Instant now,
            Settlement settlement) {
        List<OutboxRow> delivered = Deliveries.settle(unit, sent, deliveries, now, settlement);
        List<OpaqueId> ids = delivered.stream().map(OutboxRow::subject).toList();
        unit.referrals().lock(tenant, ids);
        Set<OpaqueId> moved =
                unit.referrals().move(tenant, ids, ReferralState.CONSENTED, ReferralState.SENT, null, now);
        unit.events()
                .append(
                        tenant,
                        ids.stream()
                                .filter(moved::contains)
                                .map(id -> engine.event(tenant, now, EventType.REFERRAL_SENT, id, Map.of()))
                                .toList());
        settlement.done(unit, delivered);
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Map<Integer, Long> byProgramme = unit.referrals().find(tenant, moved).stream()
                .collect(Collectors.groupingBy(Referral::programme, Collectors.counting()));
        List<Tally> tallies = new ArrayList<>();
        byProgramme.forEach((number, count) -> settings.ofNumber(number)
                .map((Contract contract) -> new Tally(number, contract.day(now), TallyKind.SENT, count))
                .ifPresent(tallies::add));
        unit.tallies().add(tenant, tallies);
    }
}
