package org.careerrelay.instruction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.ReceiptWriting;
import org.careerrelay.provision.Received;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.BoxedAnswers;

/** What a correction changes at the agency: what was received, where it still lies here and its use has not ended. */
final class CorrectionTaking {

    private final CorrectionBoxes boxes;
    private final ReceiptWriting receipts;

    CorrectionTaking(Engine engine) {
        this.boxes = new CorrectionBoxes(engine);
        this.receipts = new ReceiptWriting(engine);
    }

    /** Takes a correction; returns whether the agency's staff has something left to do. */
    boolean take(UnitOfWork unit, TenantId tenant, PersonCorrected message, Instant now) {
        Optional<InboxItem> found = unit.inbox().find(tenant, message.company(), List.of(message.referral())).stream()
                .filter(item -> item.stoppedAt() == null)
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        InboxItem item = found.get();
        receipts.write(unit, tenant, List.of(received(item, message)), now);
        Optional<CorrectedItems> latest = latest(unit, tenant, message);
        latest.ifPresent(items -> apply(unit, tenant, item, items));
        boolean registered = item.answer() == AgencyAnswer.ACCEPTED_NEW;
        if (registered && latest.isPresent()) {
            CorrectedItems items = latest.get();
            CorrectedItems before = boxes.open(unit, tenant, List.of(item.id())).get(item.id());
            boxes.store(
                    unit,
                    tenant,
                    Map.of(item.id(), item.person()),
                    Map.of(item.id(), before == null ? items : before.with(items)));
        }
        return registered;
    }

    /** What no later correction, which overtook this one, has changed already. */
    private static Optional<CorrectedItems> latest(UnitOfWork unit, TenantId tenant, PersonCorrected message) {
        Set<String> overtaken =
                unit.instructions().byReferral(tenant, message.company(), List.of(message.referral())).stream()
                        .filter(other -> other.kind() == InstructionKind.CORRECT
                                && other.id().compareTo(message.id()) > 0)
                        .flatMap(other -> other.items().stream())
                        .collect(Collectors.toSet());
        return message.items().without(overtaken);
    }

    private void apply(UnitOfWork unit, TenantId tenant, InboxItem item, CorrectedItems items) {
        boxes.change(unit, tenant, VaultKind.ANSWERS, List.of(item.id()), box -> {
            RelayAnswers answers = BoxedAnswers.unpack(box);
            boxes.recognise(unit, tenant, answers.mail(), items);
            return BoxedAnswers.pack(items.applied(answers), BoxedAnswers.kind(box));
        });
    }

    private static Received received(InboxItem item, PersonCorrected message) {
        return new Received(
                TransferKeys.correction(message.id()),
                TransferKind.CORRECTION,
                item.id(),
                item.person(),
                message.company(),
                message.provenance(),
                Confirmation.Method.DECLARED_BY_PROVIDER,
                message.consent().toString(),
                Payload.of(message.items(), null, message.referral()));
    }

    /** What waits for the agency's staff. */
    Optional<CorrectedItems> waiting(UnitOfWork unit, TenantId tenant, String company, OpaqueId referral) {
        return unit.inbox().find(tenant, company, List.of(referral)).stream()
                .findFirst()
                .flatMap(item -> Optional.ofNullable(
                        boxes.open(unit, tenant, List.of(item.id())).get(item.id())));
    }

    /** Deletes what the staff has seen to, once nothing of it waits any more. */
    void forget(UnitOfWork unit, TenantId tenant, Instruction settled) {
        boolean waits = unit.instructions().byReferral(tenant, settled.partner(), List.of(settled.referral())).stream()
                .anyMatch(other -> other.kind() == InstructionKind.CORRECT
                        && !other.id().equals(settled.id())
                        && other.result() == null);
        if (!waits) {
            unit.vault()
                    .delete(
                            tenant,
                            VaultKind.CORRECTION,
                            unit.inbox().find(tenant, settled.partner(), List.of(settled.referral())).stream()
                                    .map(InboxItem::id)
                                    .toList());
        }
    }
}
