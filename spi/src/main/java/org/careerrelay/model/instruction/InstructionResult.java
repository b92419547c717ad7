package org.careerrelay.model.instruction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an instruction at the receiver.
 *
 * @param outcome done, or done but for a record that is kept
 * @param record which record is kept and why, such as 求職管理簿, at most {@value #RECORD} characters and nothing of a person; empty where
 *     nothing is kept
 * @param keptUntil the last day on which it is kept, or null where nothing is kept
 * @param at when it was carried out
 */
public record InstructionResult(
        InstructionOutcome outcome, String record, @Nullable LocalDate keptUntil, Instant at) {

    /** How many characters the name of a record may have. */
    public static final int RECORD = 200;

    /**
     * Checks that a record that is kept has a name and an end, and that one that is not has neither.
     *
     * @throws IllegalArgumentException when they do not go together
     */
    public InstructionResult {
        boolean kept = outcome == InstructionOutcome.KEPT;
        if (kept == record.isBlank() || kept == (keptUntil == null) || record.length() > RECORD) {
            throw new IllegalArgumentException("a record that is kept has a name and a last day, another has neither");
        }
    }

    /**
     * Nothing is left.
     *
     * @param at when it was carried out
     * @return the result
     */
    public static InstructionResult done(Instant at) {
        return new InstructionResult(InstructionOutcome.DONE, "", null, at);
    }

    /**
     * The receiver was not told.
     *
     * @param at when that was found
     * @return the result
     */
    public static InstructionResult notTold(Instant at) {
        return new InstructionResult(InstructionOutcome.NOT_TOLD, "", null, at);
    }

    /**
     * A record stays.
     *
     * @param record which and why, such as 求職管理簿
     * @param until the last day on which it is kept
     * @param at when the rest was carried out
     * @return the result
     * @throws IllegalArgumentException when the record is blank or too long
     */
    public static InstructionResult kept(String record, LocalDate until, Instant at) {
        return new InstructionResult(InstructionOutcome.KEPT, record, until, at);
    }
}
