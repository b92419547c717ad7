package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody comes in who may have consented: by the link of the rejection mail, or by the manage link of a receipt, which works as long as
 * anything about the person is held.
 *
 * @param link the link of the rejection mail, and what belongs to it
 * @param consent the consent, or null where there is none
 * @param proof by what the addressee is known again, or null: without a consent, with one from before there were proofs, and where nothing was
 *     locked
 * @param managed whether it is the manage link
 */
record Entrance(
        LivingLink link,
        @Nullable ConsentRecord consent,
        @Nullable ConsentProof proof,
        boolean managed) {

    TenantId tenant() {
        return link.tenant();
    }

    OpaqueId referral() {
        return link.referral().id();
    }

    /** Whether tries are counted with the proof: with the rejection mail's link, and older consents', they are counted with the referral. */
    boolean countsOwnTries() {
        return managed && proof != null;
    }

    int failedProofs() {
        return managed && proof != null ? proof.failedProofs() : link.referral().failedProofs();
    }

    @Nullable
    Instant lockedUntil() {
        return managed && proof != null ? proof.lockedUntil() : link.referral().lockedUntil();
    }

    /**
     * The entrance of an id that a token was signed over.
     *
     * @param lock whether the referral is locked, and everything else is read after it
     */
    static Optional<Entrance> find(Engine engine, UnitOfWork unit, OpaqueId id, Instant now, boolean lock) {
        Optional<LivingLink> link = LivingLink.any(engine, unit, id, now, lock);
        return link.isPresent()
                ? link.map(found ->
                        of(unit, found, first(unit.consents().find(found.tenant(), List.of(id))), false, lock))
                : managed(engine, unit, id, now, lock);
    }

    /** The entrance of a consent's id: a manage link, and nothing else. */
    static Optional<Entrance> managed(Engine engine, UnitOfWork unit, OpaqueId id, Instant now, boolean lock) {
        return consent(engine, unit, id)
                .flatMap(consent -> LivingLink.any(engine, unit, consent.referral(), now, lock)
                        // What another transaction changed while we waited for the lock is read after it.
                        .map(link -> of(
                                unit, link, lock ? consent(engine, unit, id).orElse(consent) : consent, true, lock)));
    }

    private static Optional<ConsentRecord> consent(Engine engine, UnitOfWork unit, OpaqueId id) {
        return engine.tenantOf(unit, id, TenantKind.COMPANY)
                .flatMap(tenant -> Optional.ofNullable(first(unit.consents().byId(tenant.id(), List.of(id)))));
    }

    /** The proof is read where it is locked, since what is not locked proves nothing to anybody. */
    private static Entrance of(
            UnitOfWork unit, LivingLink link, @Nullable ConsentRecord consent, boolean managed, boolean lock) {
        ConsentProof proof = consent == null || !lock
                ? null
                : first(unit.consentProofs().lock(link.tenant(), List.of(consent.id())));
        return new Entrance(link, consent, proof, managed);
    }

    private static <T> @Nullable T first(List<T> list) {
        return list.isEmpty() ? null : list.get(0);
    }
}
