package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.Instruction;
import org.jspecify.annotations.Nullable;

/** What agencies were told of people after the hand-over: sent ones at a company, received ones at an agency. */
public interface InstructionStore {

    /**
     * Inserts instructions; one whose partner and id are there already is left out without an error.
     *
     * @param tenant whose
     * @param instructions the instructions; no partner and id twice
     * @return the ids of those that were inserted
     */
    Set<OpaqueId> insert(TenantId tenant, List<Instruction> instructions);

    /**
     * Finds instructions.
     *
     * @param tenant whose
     * @param partner key of the other side
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<Instruction> find(TenantId tenant, String partner, Collection<OpaqueId> ids);

    /**
     * Finds all that was said about hand-overs.
     *
     * @param tenant whose
     * @param partner key of the other side
     * @param referrals the references
     * @return the instructions, in any order
     */
    List<Instruction> byReferral(TenantId tenant, String partner, Collection<OpaqueId> referrals);

    /**
     * Stores the results of instructions that have none.
     *
     * @param tenant whose
     * @param settled the instructions with their results
     * @return the ids of those whose result was stored now
     */
    Set<OpaqueId> settle(TenantId tenant, List<Instruction> settled);

    /**
     * Notes that it was told that agencies are late, of instructions that have no result and of which it was not told yet.
     *
     * @param tenant whose
     * @param instructions the instructions
     * @param at when
     * @return the ids of those of which it was noted now
     */
    Set<OpaqueId> alert(TenantId tenant, List<Instruction> instructions, Instant at);

    /**
     * Instructions without a result.
     *
     * @param tenant whose
     * @param after the last one seen, or null to begin
     * @param limit how many at most
     * @return ordered by id, then by partner
     */
    List<Instruction> open(TenantId tenant, @Nullable Instruction after, int limit);
}
