package org.careerrelay.pickup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.consent.HandOverContent;
import org.careerrelay.consent.TransferGate;
import org.careerrelay.consent.TransferGate.Passage;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.Collecting;
import org.careerrelay.outbox.Collecting.Subject;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.referral.CorrectionEffects;
import org.careerrelay.referral.HandOverEffects;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Lets what waits leave at the moment at which the agency is there, by the same way as to any agency: gate, record, state, tally. Thread-safe.
 */
public final class HandingOut {

    /** Whoever is shown something has it; the page is drawn from storage afterwards, so that it is the same however often. */
    private static final AgencyTransport TAKEN = (agency, messages) ->
            messages.stream().<Delivery>map(message -> new Delivery.Delivered()).toList();

    private static final String UNCONFIRMED = "pickup.unconfirmed";

    private final Engine engine;
    private final Collecting collecting;
    private final Provisions provisions;

    /**
     * Hands out.
     *
     * @param engine what it works with
     * @param collecting carries out effects on demand
     */
    public HandingOut(Engine engine, Collecting collecting) {
        this.engine = engine;
        this.collecting = collecting;
        this.provisions = new Provisions(engine);
    }

    void release(Counter counter) {
        List<Subject> waiting = counter.referrals(engine, ReferralState.CONSENTED).stream()
                .map(referral -> new Subject(engine.ids().next(counter.tenant(), engine.now()), referral.id()))
                .toList();
        collecting.carryOut(
                counter.tenant(),
                OutboxKind.HAND_OVER,
                counter.agency().key(),
                waiting,
                new HandOverEffects(engine, TAKEN));
    }

    PickedUp page(Counter counter) {
        List<Instruction> words = counter.words(engine);
        Map<OpaqueId, CorrectedItems> corrected = corrected(
                counter,
                words.stream()
                        .filter(word -> word.kind() == InstructionKind.CORRECT)
                        .toList());
        List<Referral> shown = counter.referrals(engine, ReferralState.SENT, ReferralState.DISPUTED);
        return new PickedUp(
                counter.place(),
                shown.isEmpty()
                        ? List.of()
                        : engine.storage().transact(unit -> people(unit, counter, shown, engine.now())),
                words.stream()
                        .map(word -> new PickedUp.Word(
                                word.id(), word.referral(), word.kind(), word.at(), corrected.get(word.id())))
                        .toList());
    }

    /** What was handed over, and no more than its record says; whom the gate would not let go now is not shown again either. */
    private List<PickedUp.Person> people(UnitOfWork unit, Counter counter, List<Referral> referrals, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, counter.tenant(), now);
        List<OpaqueId> ids = referrals.stream().map(Referral::id).toList();
        Map<OpaqueId, ConsentRecord> consents = new HashMap<>();
        unit.consents().find(counter.tenant(), ids).forEach(consent -> consents.put(consent.referral(), consent));
        Map<String, Set<DataItem>> written = provisions.items(
                unit, counter.tenant(), ids.stream().map(TransferKeys::handOver).toList());
        Map<OpaqueId, byte[]> boxes = engine.vault()
                .open(unit, counter.tenant(), VaultKind.ANSWERS, ids)
                .boxes();
        List<PickedUp.Person> people = new ArrayList<>();
        for (Referral referral : referrals) {
            OpaqueId id = referral.id();
            ConsentRecord consent = consents.get(id);
            byte[] box = boxes.get(id);
            if (consent != null && box != null) {
                HandOverContent content = HandOverContent.of(box)
                        .within(consent, counter.contract(), written.getOrDefault(TransferKeys.handOver(id), Set.of()));
                if (isOpen(settings, counter.contract().number(), referral, consent, content, now)) {
                    people.add(new PickedUp.Person(id, consent.givenAt(), content.answers()));
                }
            }
        }
        people.sort(Comparator.comparing(PickedUp.Person::consentedAt).thenComparing(PickedUp.Person::referral));
        return people;
    }

    private static boolean isOpen(
            CompanySettings settings,
            int programme,
            Referral referral,
            ConsentRecord consent,
            HandOverContent content,
            Instant now) {
        return settings.ofNumber(programme)
                .map(contract -> TransferGate.check(
                        settings, contract, referral, consent, content.kind(), content.payload(referral.id()), now))
                .filter(Passage.Open.class::isInstance)
                .isPresent();
    }

    /** The new values, for as long as the agency has not confirmed them: each time through the gate, always under the one record. */
    private Map<OpaqueId, CorrectedItems> corrected(Counter counter, List<Instruction> corrections) {
        Map<OpaqueId, CorrectedItems> values = new HashMap<>();
        AgencyTransport shown = (agency, messages) -> messages.stream()
                .<Delivery>map(message -> {
                    if (message instanceof PersonCorrected corrected) {
                        values.put(corrected.id(), corrected.items());
                    }
                    return new Delivery.Retry(UNCONFIRMED, null);
                })
                .toList();
        corrections(counter, corrections, shown);
        return values;
    }

    private void corrections(Counter counter, List<Instruction> corrections, AgencyTransport transport) {
        collecting.carryOut(
                counter.tenant(),
                OutboxKind.CORRECTION_TO_AGENCY,
                counter.agency().key(),
                corrections.stream()
                        .map(word -> new Subject(word.id(), word.id()))
                        .toList(),
                new CorrectionEffects(engine, transport));
    }

    Optional<PickedUp.Word> confirming(Counter counter, OpaqueId id) {
        Optional<Instruction> found = counter.words(engine).stream()
                .filter(word -> word.id().equals(id))
                .findFirst();
        found.filter(word -> word.kind() == InstructionKind.CORRECT)
                .ifPresent(word -> corrections(counter, List.of(word), TAKEN));
        return found.map(word -> new PickedUp.Word(word.id(), word.referral(), word.kind(), word.at(), null));
    }
}
