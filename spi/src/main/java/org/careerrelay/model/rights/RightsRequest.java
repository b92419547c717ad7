package org.careerrelay.model.rights;

import java.time.Instant;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A request of a person, as it lies in storage and is kept as a log. It names nobody but by pseudonym.
 *
 * @param id its id
 * @param kind what is asked for
 * @param person the person's pseudonym, which names nobody once they are erased
 * @param state how far it has come
 * @param receivedAt when it came in
 * @param dueAt when it is late
 * @param identity how it was made sure that it is the person's own, or null while it was not
 * @param handledBy who changed it last, as an opaque reference
 * @param refusal why it was refused, or null
 * @param closing why it was closed although an agency had not confirmed it, or null
 * @param awaited the instructions whose result it waits for
 * @param erasure id of the erasure it began, or null
 * @param changedAt when it came into its state
 * @param remindedAt when it was told the last time that it is due soon, or late, or null
 */
public record RightsRequest(
        OpaqueId id,
        RequestKind kind,
        OpaqueId person,
        RequestState state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable IdentityProof identity,
        String handledBy,
        @Nullable RefusalReason refusal,
        @Nullable ClosingReason closing,
        Set<OpaqueId> awaited,
        @Nullable OpaqueId erasure,
        Instant changedAt,
        @Nullable Instant remindedAt) {

    /** Copies the set. */
    public RightsRequest {
        awaited = Set.copyOf(awaited);
    }

    /**
     * The same once it waits for others.
     *
     * @param instructions what it waits for
     * @param report id of the erasure it began, or null
     * @return the changed request
     */
    public RightsRequest awaiting(Set<OpaqueId> instructions, @Nullable OpaqueId report) {
        return new RightsRequest(
                id,
                kind,
                person,
                state,
                receivedAt,
                dueAt,
                identity,
                handledBy,
                refusal,
                closing,
                instructions,
                report,
                changedAt,
                remindedAt);
    }

    /**
     * The same in another state.
     *
     * @param to the state
     * @param by who changes it
     * @param at when
     * @return the changed request
     */
    public RightsRequest in(RequestState to, String by, Instant at) {
        return in(to, identity, by, refusal, closing, at);
    }

    /**
     * The same once it is known who asks.
     *
     * @param proof how it was made sure
     * @return the identified request
     */
    public RightsRequest identified(IdentityProof proof) {
        return in(RequestState.IDENTIFIED, proof, proof.by(), refusal, closing, proof.at());
    }

    /**
     * The same, refused.
     *
     * @param reason why
     * @param by who refuses
     * @param at when
     * @return the refused request
     */
    public RightsRequest refused(RefusalReason reason, String by, Instant at) {
        return in(RequestState.REFUSED, identity, by, reason, closing, at);
    }

    /**
     * The same, closed although an agency has not confirmed it.
     *
     * @param reason why nobody waits any longer
     * @param by who closes it
     * @param at when
     * @return the closed request
     */
    public RightsRequest closed(ClosingReason reason, String by, Instant at) {
        return in(RequestState.CLOSED, identity, by, refusal, reason, at);
    }

    /**
     * The same once it was told that it is due soon, or late.
     *
     * @param at when
     * @return the changed request
     */
    public RightsRequest reminded(Instant at) {
        return new RightsRequest(
                id,
                kind,
                person,
                state,
                receivedAt,
                dueAt,
                identity,
                handledBy,
                refusal,
                closing,
                awaited,
                erasure,
                changedAt,
                at);
    }

    private RightsRequest in(
            RequestState to,
            @Nullable IdentityProof proof,
            String by,
            @Nullable RefusalReason refused,
            @Nullable ClosingReason closed,
            Instant at) {
        return new RightsRequest(
                id, kind, person, to, receivedAt, dueAt, proof, by, refused, closed, awaited, erasure, at, remindedAt);
    }
}
