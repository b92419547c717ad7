package org.careerrelay.model.instruction;

import java.time.Instant;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * What a company tells an agency about a person it handed over, as it lies on either side. It names the person by the opaque reference only.
 *
 * @param id the company's id of it, the same on both sides
 * @param partner key of the other side: the agency at the company, the company at the agency
 * @param referral the opaque reference of the hand-over
 * @param kind what is to be done
 * @param items names of the fields that are corrected; empty for all other kinds
 * @param at when the person or somebody for them asked for it
 * @param notedAt when this side learned of it
 * @param result what became of it at the agency, or null while that is not known
 * @param alertedAt when it was told that the agency is late with its word, or null
 * @param feedbackUntil of an announcement, until when the person agrees to the company's being told how it goes on, or null
 */
public record Instruction(
        OpaqueId id,
        String partner,
        OpaqueId referral,
        InstructionKind kind,
        Set<String> items,
        Instant at,
        Instant notedAt,
        @Nullable InstructionResult result,
        @Nullable Instant alertedAt,
        @Nullable Instant feedbackUntil) {

    /** Copies the set. */
    public Instruction {
        items = Set.copyOf(items);
    }

    /**
     * An instruction that says nothing of what the company may be told.
     *
     * @param id see above
     * @param partner see above
     * @param referral see above
     * @param kind see above
     * @param items see above
     * @param at see above
     * @param notedAt see above
     * @param result see above
     * @param alertedAt see above
     */
    public Instruction(
            OpaqueId id,
            String partner,
            OpaqueId referral,
            InstructionKind kind,
            Set<String> items,
            Instant at,
            Instant notedAt,
            @Nullable InstructionResult result,
            @Nullable Instant alertedAt) {
        this(id, partner, referral, kind, items, at, notedAt, result, alertedAt, null);
    }

    /**
     * The same with its result.
     *
     * @param value what became of it
     * @return the settled instruction
     */
    public Instruction settled(InstructionResult value) {
        return new Instruction(id, partner, referral, kind, items, at, notedAt, value, alertedAt, feedbackUntil);
    }

    /**
     * The same once it was told that the agency is late.
     *
     * @param when when it was told
     * @return the changed instruction
     */
    public Instruction alerted(Instant when) {
        return new Instruction(id, partner, referral, kind, items, at, notedAt, result, when, feedbackUntil);
    }
}
