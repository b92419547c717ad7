package org.careerrelay.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.consent.Refusal;
import org.careerrelay.consent.TransferGate;
import org.careerrelay.consent.TransferGate.Passage;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.CorrectionBoxes;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Leads corrections through the gate. One waits while the hand-over itself is on its way, so that it never comes first; one that no consent covers
 * any more, or that nobody has anything to correct by, is not told, and says so.
 */
final class CorrectionDepartures {

    /** How long a correction waits for a gate that may open again. */
    private static final Duration LONGEST = Duration.ofDays(14);

    private static final String NOTHING = "correction.nothing-there";

    private final Engine engine;
    private final CorrectionBoxes boxes;
    private final Provisions provisions;

    CorrectionDepartures(Engine engine, Provisions provisions) {
        this.engine = engine;
        this.boxes = new CorrectionBoxes(engine);
        this.provisions = provisions;
    }

    /** The messages of the rows that may go now; the others are settled, or wait. */
    Map<OutboxRow, ExchangeMessage> of(
            UnitOfWork unit, TenantId tenant, String agency, List<OutboxRow> rows, Settlement settlement) {
        Instant now = engine.now();
        Found found = find(unit, tenant, agency, rows);
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Map<OutboxRow, Passage.Open> open = new LinkedHashMap<>();
        Map<OutboxRow, String> untold = new LinkedHashMap<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : rows) {
            Instruction instruction = found.instructions().get(row.subject());
            if (instruction == null || instruction.result() != null) {
                needless.add(row);
                continue;
            }
            OpaqueId id = instruction.referral();
            Referral referral = found.referrals().get(id);
            CorrectedItems items = found.items().get(row.subject());
            boolean onItsWay = found.waiting().contains(id);
            if (referral == null
                    || items == null
                    || referral.state() == ReferralState.CONSENTED && referral.sentAt() == null && !onItsWay) {
                untold.put(row, NOTHING);
            } else if (referral.state() == ReferralState.CONSENTED && onItsWay) {
                settlement.waits(unit, row, row.note());
            } else {
                Payload payload = Payload.of(items, found.principals().get(TransferKeys.handOver(id)), id);
                Passage passage = settings.ofNumber(referral.programme())
                        .map(contract -> TransferGate.check(
                                settings,
                                contract,
                                referral,
                                found.consents().get(id),
                                TransferKind.CORRECTION,
                                TransferKeys.correction(instruction.id()),
                                payload,
                                now))
                        .orElseGet(() -> new Passage.Closed(Refusal.PROGRAMME_MISSING));
                if (passage instanceof Passage.Open through) {
                    open.put(row, through);
                } else if (passage instanceof Passage.Closed closed
                        && closed.refusal().passes()
                        && now.isBefore(instruction.at().plus(LONGEST))) {
                    settlement.waits(unit, row, row.note());
                } else if (passage instanceof Passage.Closed closed) {
                    untold.put(row, closed.refusal().code());
                }
            }
        }
        Set<String> leaving = provisions.leave(
                unit,
                tenant,
                open.values().stream().map(Passage.Open::provision).toList(),
                now);
        String company = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        open.forEach((row, through) -> {
            Instruction instruction = found.instructions().get(row.subject());
            CorrectedItems items = found.items().get(row.subject());
            if (instruction != null
                    && items != null
                    && leaving.contains(through.provision().key())) {
                messages.put(
                        row,
                        CorrectionMessage.of(through.consent(), instruction, company, items, through.provenance()));
            } else {
                untold.put(row, NOTHING);
            }
        });
        settlement.needless(unit, needless);
        untold(unit, tenant, untold, found, now, settlement);
        return messages;
    }

    private void untold(
            UnitOfWork unit,
            TenantId tenant,
            Map<OutboxRow, String> untold,
            Found found,
            Instant now,
            Settlement settlement) {
        List<OutboxRow> held = settlement.needless(unit, List.copyOf(untold.keySet()));
        List<Instruction> settled = new ArrayList<>();
        for (OutboxRow row : held) {
            Instruction instruction = found.instructions().get(row.subject());
            String code = untold.getOrDefault(row, NOTHING);
            if (instruction != null) {
                settled.add(instruction.settled(InstructionResult.notTold(now)));
                provisions.stopped(unit, tenant, List.of(TransferKeys.correction(row.subject())), code, now);
                engine.happened(
                        unit, tenant, now, EventType.TRANSFER_REFUSED, instruction.referral(), Map.of("code", code));
            }
        }
        unit.instructions().settle(tenant, settled);
        unit.vault()
                .delete(
                        tenant,
                        VaultKind.CORRECTION,
                        held.stream().map(OutboxRow::subject).toList());
    }

    private Found find(UnitOfWork unit, TenantId tenant, String agency, List<OutboxRow> rows) {
        List<OpaqueId> ids = rows.stream().map(OutboxRow::subject).toList();
        Map<OpaqueId, Instruction> instructions = new HashMap<>();
        unit.instructions()
                .find(tenant, agency, ids)
                .forEach(instruction -> instructions.put(instruction.id(), instruction));
        Set<OpaqueId> subjects =
                instructions.values().stream().map(Instruction::referral).collect(Collectors.toSet());
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals().find(tenant, subjects).forEach(referral -> referrals.put(referral.id(), referral));
        Map<OpaqueId, ConsentRecord> consents = new HashMap<>();
        unit.consents().find(tenant, subjects).forEach(consent -> consents.put(consent.referral(), consent));
        Set<OpaqueId> waiting = unit.vault().find(tenant, VaultKind.ANSWERS, subjects).stream()
                .filter(box -> box.sealed().length > 0)
                .map(VaultItem::subject)
                .collect(Collectors.toSet());
        List<String> handOvers = subjects.stream().map(TransferKeys::handOver).toList();
        Map<String, Set<DataItem>> provided = provisions.items(unit, tenant, handOvers);
        Map<OpaqueId, CorrectedItems> items = new HashMap<>();
        boxes.open(unit, tenant, ids)
                .forEach((id, corrected) -> Optional.ofNullable(instructions.get(id))
                        .flatMap(instruction -> told(
                                corrected,
                                provided.getOrDefault(TransferKeys.handOver(instruction.referral()), Set.of())))
                        .ifPresent(told -> items.put(id, told)));
        return new Found(
                instructions, referrals, consents, waiting, items, provisions.principals(unit, tenant, handOvers));
    }

    /** Fields of the company's own that did not go are not told by way of a correction. */
    private static Optional<CorrectedItems> told(CorrectedItems corrected, Set<DataItem> provided) {
        return corrected.without(Stream.of(DataItem.KANA, DataItem.PHONE)
                .filter(item -> !provided.contains(item))
                .map(Enum::name)
                .collect(Collectors.toSet()));
    }

    /** What is known of the rows: some of it by instruction, some by referral, the principals by the names of the hand-overs. */
    private record Found(
            Map<OpaqueId, Instruction> instructions,
            Map<OpaqueId, Referral> referrals,
            Map<OpaqueId, ConsentRecord> consents,
            Set<OpaqueId> waiting,
            Map<OpaqueId, CorrectedItems> items,
            Map<String, byte[]> principals) {}
}
