package org.careerrelay;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.InstructionCarriedOut;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;

/** What an agency without an installation says of what it was shown, for half an hour after its code. Thread-safe. */
public final class PickedUpDesk {

    private final Services services;
    private final RawToken session;

    PickedUpDesk(Services services, RawToken session) {
        this.services = services;
        this.session = session;
    }

    /**
     * What waits for the agency's word, once more. Nobody new is handed over by it.
     *
     * @return the same as with the code, without what has its word; empty when the half hour is over
     */
    public Optional<PickedUp> look() {
        return services.pickups().again(session);
    }

    /**
     * Answers people: as the messages of an agency with an installation do, with the same rules for what counts (R-30, A20, A21). Whoever was not
     * handed over by this company and programme is {@code UNKNOWN}.
     *
     * @param answers the answers
     * @return what became of each, in the same order; none when the half hour is over
     */
    public List<AcknowledgementResult> answer(List<Acknowledgement> answers) {
        Optional<String> agency = services.pickups().agency(session);
        if (agency.isEmpty()) {
            return List.of();
        }
        Set<OpaqueId> own = services.pickups()
                .answerable(
                        session, answers.stream().map(Acknowledgement::referral).toList());
        Iterator<AcknowledgementResult> taken = services.acknowledgements()
                .take(
                        agency.get(),
                        answers.stream()
                                .filter(answer -> own.contains(answer.referral()))
                                .toList())
                .iterator();
        return answers.stream()
                .map(answer -> own.contains(answer.referral())
                        ? taken.next()
                        : new AcknowledgementResult(answer.referral(), AcknowledgementResult.Outcome.UNKNOWN))
                .toList();
    }

    /**
     * Confirms what a person said.
     *
     * @param instruction which
     * @param result what was done
     * @return whether it was taken: false when the half hour is over, when it is none of this agency's, and when it was confirmed before
     */
    public boolean confirm(OpaqueId instruction, InstructionResult result) {
        Optional<String> agency = services.pickups().agency(session);
        Optional<PickedUp.Word> word = services.pickups().confirming(session, instruction);
        return agency.isPresent()
                && word.isPresent()
                && services.instructing()
                                .receive(
                                        agency.get(),
                                        new InstructionCarriedOut(
                                                instruction,
                                                "",
                                                agency.get(),
                                                word.get().referral(),
                                                instruction,
                                                result))
                                .refusal()
                        == null;
    }
}
