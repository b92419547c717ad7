package org.careerrelay;

import java.util.List;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.jspecify.annotations.Nullable;

/**
 * What companies tell an agency of people after the hand-over, on the agency's own installation (B04, R-71). What lies here is deleted at once
 * and by itself; where the agency has registered the person in systems of its own, the instruction stays open until somebody says what was done
 * there. Thread-safe.
 */
public final class InstructionDesk {

    private final Services services;
    private final String agency;

    InstructionDesk(Services services, String agency) {
        this.services = services;
        this.agency = agency;
    }

    /**
     * Instructions that nobody has carried out yet.
     *
     * @param after the last one seen, or null to begin
     * @param limit how many at most
     * @return in the order in which the companies gave them
     */
    public List<Instruction> open(@Nullable Instruction after, int limit) {
        return services.instructed().open(agency, after, limit);
    }

    /**
     * Everything a company said about one hand-over, carried out or not.
     *
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return in the order in which the company said it
     */
    public List<Instruction> about(String company, OpaqueId referral) {
        return services.instructed().about(agency, company, referral);
    }

    /**
     * What a person corrected, for the agency's own systems where it has registered them. What lies here is corrected by itself.
     *
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return the latest values, until {@link #carriedOut} is said of every correction; empty where none wait
     */
    public Optional<CorrectedItems> corrected(String company, OpaqueId referral) {
        return services.instructed().corrected(agency, company, referral);
    }

    /**
     * Says what was done, and puts it on its way to the company. The first word stays.
     *
     * @param company key of the company
     * @param instruction the instruction
     * @param result done, or which record is kept, why and until when
     * @return whether it was taken now
     */
    public boolean carriedOut(String company, OpaqueId instruction, InstructionResult result) {
        return services.instructed().carriedOut(agency, company, instruction, result);
    }
}
