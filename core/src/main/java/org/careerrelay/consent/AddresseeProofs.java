package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Whether the actor is the addressee of the mail, by keyed hashes: the address itself is stored nowhere. */
final class AddresseeProofs {

    private final Engine engine;

    AddresseeProofs(Engine engine) {
        this.engine = engine;
    }

    /**
     * By what the addressee of a new consent will be known again.
     *
     * @param typedAddress what proved that they are the addressee
     */
    ConsentProof remember(TenantId tenant, OpaqueId consent, Pii<String> typedAddress) {
        MailAddress address = MailAddress.parse(typedAddress.reveal())
                .orElseThrow(() -> new IllegalArgumentException("what is no address proves nothing"));
        return engine.index().proof(tenant, consent, address);
    }

    /** Looks at a typed address. A wrong one is an attempt and is remembered, a blank one is none. */
    Proof prove(UnitOfWork unit, Entrance entrance, Pii<String> typedAddress, Instant now) {
        return prove(unit, entrance, typedAddress, address -> true, now);
    }

    /** The same with something more that has to be right, such as a code. */
    Proof prove(
            UnitOfWork unit, Entrance entrance, Pii<String> typedAddress, Predicate<MailAddress> more, Instant now) {
        Instant until = entrance.lockedUntil();
        if (ProofRules.locked(until, now)) {
            return new Proof.Locked(Objects.requireNonNull(until));
        }
        Optional<MailAddress> address = MailAddress.parse(typedAddress.reveal());
        if (address.filter(typed -> isAddressee(unit, entrance, typed))
                .filter(more)
                .isPresent()) {
            right(unit, entrance, address.get());
            return new Proof.Right();
        }
        if (typedAddress.reveal().isBlank()) {
            return new Proof.Wrong(ProofRules.TRIES - entrance.failedProofs());
        }
        ProofRules.Failure failure = ProofRules.failure(entrance.failedProofs(), now);
        wrong(unit, entrance, failure.failedProofs(), failure.lockedUntil());
        engine.happened(unit, entrance.tenant(), now, EventType.PROOF_FAILED, entrance.referral(), Map.of());
        Instant lockedUntil = failure.lockedUntil();
        return lockedUntil == null ? new Proof.Wrong(failure.triesLeft()) : new Proof.Locked(lockedUntil);
    }

    /**
     * Sends a code to a typed address if it is the one that received the mail. Each is a try, whether it was that address or not: nothing that is seen from outside
     * tells which, and nobody's mailbox can be filled.
     */
    CodeOutcome sendCode(UnitOfWork unit, Entrance entrance, Pii<String> typedAddress, Instant now) {
        Instant until = entrance.lockedUntil();
        if (ProofRules.locked(until, now)) {
            return new CodeOutcome.Locked(Objects.requireNonNull(until));
        }
        ProofRules.Failure tried = ProofRules.failure(entrance.failedProofs(), now);
        wrong(unit, entrance, tried.failedProofs(), tried.lockedUntil());
        Instant lockedUntil = tried.lockedUntil();
        if (lockedUntil != null) {
            return new CodeOutcome.Locked(lockedUntil);
        }
        Instant end = ProofCodes.end(now);
        MailAddress.parse(typedAddress.reveal())
                .filter(address -> isAddressee(unit, entrance, address))
                .ifPresent(address -> mailCode(unit, entrance, address, end, now));
        return new CodeOutcome.OnItsWay(end);
    }

    private void mailCode(UnitOfWork unit, Entrance entrance, MailAddress address, Instant end, Instant now) {
        TenantId tenant = entrance.tenant();
        List<Person> people =
                unit.people().find(tenant, List.of(entrance.link().referral().person()));
        if (people.isEmpty()) {
            // Without the person's key nothing can be sealed.
            return;
        }
        OpaqueId row = engine.ids().next(tenant, now);
        Vault.Box box = new Vault.Box(people.get(0).id(), Packed.pack(address.forSending()));
        engine.vault().store(unit, tenant, VaultKind.RECEIPT, people, Map.of(row, box));
        unit.outbox()
                .add(List.of(engine.effect(
                        row,
                        OutboxKind.PROOF_CODE,
                        "mail",
                        entrance.referral(),
                        Long.toString(end.getEpochSecond()),
                        now)));
    }

    /** By the consent's own hash, which outlives the person's index, or else by the index. */
    private boolean isAddressee(UnitOfWork unit, Entrance entrance, MailAddress typed) {
        ConsentProof proof = entrance.proof();
        if (proof != null && engine.index().proves(entrance.tenant(), proof, typed)) {
            return true;
        }
        Referral referral = entrance.link().referral();
        List<IndexKey> hashes = engine.index().of(entrance.tenant(), typed);
        if (unit.people()
                .lookUp(entrance.tenant(), hashes)
                .filter(referral.person()::equals)
                .isPresent()) {
            return true;
        }
        // Several people may read one mailbox; the index has the first of them.
        List<OpaqueId> readers = unit.identities().sharing(entrance.tenant(), hashes).stream()
                .map(IdentityHash::person)
                .toList();
        return unit.people().groups(entrance.tenant(), readers).containsValue(referral.person());
    }

    /** Forgets wrong tries. A consent from before there were proofs, or whose proof has an older key, gets a new one. */
    private void right(UnitOfWork unit, Entrance entrance, MailAddress address) {
        TenantId tenant = entrance.tenant();
        boolean tried = entrance.failedProofs() > 0;
        if (tried && !entrance.countsOwnTries()) {
            unit.referrals().storeProofs(tenant, entrance.referral(), 0, null);
        }
        ConsentRecord consent = entrance.consent();
        if (consent != null
                && (tried && entrance.countsOwnTries() || !engine.index().isCurrent(entrance.proof()))) {
            unit.consentProofs().put(tenant, List.of(engine.index().proof(tenant, consent.id(), address)));
        }
    }

    private static void wrong(UnitOfWork unit, Entrance entrance, int failed, @Nullable Instant until) {
        ConsentProof proof = entrance.proof();
        if (entrance.countsOwnTries() && proof != null) {
            unit.consentProofs().put(entrance.tenant(), List.of(proof.tried(failed, until)));
        } else {
            unit.referrals().storeProofs(entrance.tenant(), entrance.referral(), failed, until);
        }
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
