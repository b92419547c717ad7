package org.careerrelay.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;

/** What an erasure makes of what it finds. Pure. */
final class ErasureRules {

    private static final Set<ReferralState> WITHDRAWABLE =
            EnumSet.of(ReferralState.CONSENTED, ReferralState.SENT, ReferralState.DISPUTED);

    private ErasureRules() {}

    /** Where a link goes that nobody has used. */
    static boolean revokes(ReferralState state) {
        return state.next().contains(ReferralState.REVOKED);
    }

    /** Where a referral goes that the agency has not answered. */
    static boolean withdraws(ReferralState state) {
        return WITHDRAWABLE.contains(state);
    }

    /** Whether a consent is still to be ended: one that ran out could be renewed. */
    static boolean ends(ConsentState state) {
        return state.allowsProcessing() || state == ConsentState.CONSENT_EXPIRED;
    }

    /** In which state a consent ends: a person who asks to be erased takes it back. */
    static ConsentState ending(ErasureCause cause) {
        return cause == ErasureCause.PERSON ? ConsentState.CONSENT_WITHDRAWN : ConsentState.CONSENT_TERMINATED;
    }

    /** Who ends it. */
    static ConsentEvent.Actor actor(ErasureCause cause) {
        return cause == ErasureCause.PERSON ? ConsentEvent.Actor.PRINCIPAL : ConsentEvent.Actor.CONTROLLER;
    }

    /** Done only when every store is: what is partial is never told as a success (CMP-17). */
    static ErasureState state(Collection<StoreErasure> stores) {
        return stores.stream().allMatch(store -> store.status() == StoreErasure.Status.ERASED)
                ? ErasureState.DONE
                : ErasureState.PARTIAL;
    }

    /** What is kept as proof, and until when, where there is any. What has not left, and cannot have arrived, is no provision. */
    static List<KeptRecord> kept(
            Collection<ConsentRecord> consents,
            Collection<ProvisionRecord> provisions,
            Collection<ReceiptRecord> receipts,
            JurisdictionProfile profile) {
        return Stream.of(
                        kept(
                                KeptRecord.Kind.CONSENT,
                                consents,
                                consent -> profile.retainUntil(DataClass.CONSENT, consent.validUntil())),
                        kept(
                                KeptRecord.Kind.PROVISION,
                                provisions.stream()
                                        .filter(record ->
                                                record.standing().state().isProvision())
                                        .toList(),
                                ProvisionRecord::retainUntil),
                        kept(KeptRecord.Kind.RECEIPT, receipts, ReceiptRecord::retainUntil))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <R> Optional<KeptRecord> kept(
            KeptRecord.Kind kind, Collection<R> records, Function<R, Instant> until) {
        return records.stream()
                .map(until)
                .max(Comparator.naturalOrder())
                .map(last -> new KeptRecord(kind, records.size(), last));
    }
}
