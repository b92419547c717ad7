package org.careerrelay.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.CorrectionBoxes;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.BoxedAnswers;
import org.careerrelay.vault.BoxedFields;
import org.careerrelay.vault.Packed;

/** Corrects what a company still holds of a person, and has the agencies told that may have it (R-71; APPI 34). */
final class Correcting {

    private final CorrectionBoxes boxes;
    private final Instructing instructing;
    private final Provisions provisions;

    Correcting(Engine engine, Instructing instructing) {
        this.boxes = new CorrectionBoxes(engine);
        this.instructing = instructing;
        this.provisions = new Provisions(engine);
    }

    /** Corrects; returns the instructions that agencies have to confirm. */
    Set<OpaqueId> correct(UnitOfWork unit, TenantId tenant, OpaqueId person, CorrectedItems items, Instant now) {
        Dossier dossier = Dossier.of(unit, tenant, person);
        List<Referral> referrals = unit.referrals()
                .lock(tenant, dossier.referrals().stream().map(Referral::id).toList());
        Set<OpaqueId> applications =
                dossier.rejections().stream().map(rejection -> rejection.id()).collect(Collectors.toSet());
        contacts(unit, tenant, applications, items);
        ownFields(unit, tenant, applications, items);
        answers(unit, tenant, applications, items);
        Map<OpaqueId, OpaqueId> people = new HashMap<>();
        referrals.forEach(referral -> people.put(referral.id(), person));
        Set<OpaqueId> awaited = new HashSet<>();
        for (String agency : dossier.holders()) {
            Map<OpaqueId, OpaqueId> there = new HashMap<>(people);
            there.keySet().retainAll(dossier.handedOver(agency));
            instructing.correct(unit, tenant, agency, there, items, now).stream()
                    .map(Instruction::id)
                    .forEach(awaited::add);
        }
        return awaited;
    }

    private void contacts(UnitOfWork unit, TenantId tenant, Set<OpaqueId> subjects, CorrectedItems items) {
        boxes.change(unit, tenant, VaultKind.CONTACT, subjects, box -> {
            List<String> texts = new ArrayList<>(Packed.unpack(box));
            boxes.recognise(unit, tenant, Pii.of(texts.get(1)), items);
            texts.set(0, items.value(DataItem.NAME, Pii.of(texts.get(0))).reveal());
            texts.set(1, items.value(DataItem.MAIL, Pii.of(texts.get(1))).reveal());
            return Packed.pack(texts.toArray(String[]::new));
        });
    }

    /** What the company would hand over if the person agreed. */
    private void ownFields(UnitOfWork unit, TenantId tenant, Set<OpaqueId> subjects, CorrectedItems items) {
        boxes.change(unit, tenant, VaultKind.ASSISTED, subjects, box -> {
            Map<DataItem, Pii<String>> values = new EnumMap<>(DataItem.class);
            BoxedFields.unpack(box).values().forEach((item, value) -> values.put(item, items.value(item, value)));
            return BoxedFields.pack(new AssistedFields(values));
        });
    }

    /** What has not left yet leaves as it is corrected, and its record says so. */
    private void answers(UnitOfWork unit, TenantId tenant, Set<OpaqueId> subjects, CorrectedItems items) {
        Map<String, Payload> payloads = new HashMap<>();
        boxes.change(
                        unit,
                        tenant,
                        VaultKind.ANSWERS,
                        subjects,
                        box -> BoxedAnswers.pack(items.applied(BoxedAnswers.unpack(box)), BoxedAnswers.kind(box)))
                .forEach((referral, box) ->
                        payloads.put(TransferKeys.handOver(referral), Payload.of(BoxedAnswers.unpack(box))));
        provisions.corrected(unit, tenant, payloads);
    }
}
