package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/** Whether the actor is the addressee of the mail, by keyed hashes: the address itself is stored nowhere. */
final class AddresseeProofs {

    private final Engine engine;

    AddresseeProofs(Engine engine) {
        this.engine = engine;
    }

    /** Looks at a typed address. A wrong one is an attempt and is remembered, a blank one is none. */
    Proof prove(UnitOfWork unit, LivingLink link, Pii<String> typedAddress, Instant now) {
        Referral referral = link.referral();
        if (ProofRules.locked(referral, now)) {
            return new Proof.Locked(Objects.requireNonNull(referral.lockedUntil()));
        }
        Optional<OpaqueId> person = MailAddress.parse(typedAddress.reveal())
                .flatMap(address ->
                        unit.people().lookUp(link.tenant(), engine.index().of(link.tenant(), address)));
        if (person.filter(referral.person()::equals).isPresent()) {
            if (referral.failedProofs() > 0) {
                unit.referrals().storeProofs(link.tenant(), referral.id(), 0, null);
            }
            return new Proof.Right();
        }
        if (typedAddress.reveal().isBlank()) {
            return new Proof.Wrong(ProofRules.TRIES - referral.failedProofs());
        }
        ProofRules.Failure failure = ProofRules.failure(referral, now);
        unit.referrals().storeProofs(link.tenant(), referral.id(), failure.failedProofs(), failure.lockedUntil());
        unit.events()
                .append(
                        link.tenant(),
                        List.of(engine.event(link.tenant(), now, EventType.PROOF_FAILED, referral.id(), Map.of())));
        Instant lockedUntil = failure.lockedUntil();
        return lockedUntil == null ? new Proof.Wrong(failure.triesLeft()) : new Proof.Locked(lockedUntil);
    }

    /** What a typed address shows. */
    sealed interface Proof {

        /** It is the address that received the mail. */
        record Right() implements Proof {}

        /** It is not; so many tries are left. */
        record Wrong(int triesLeft) implements Proof {}

        /** No proof is taken until then. */
        record Locked(Instant until) implements Proof {}
    }
}
