package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.instruction.InstructionResult;

/** What became of an instruction. */
final class InstructionJson {

    private InstructionJson() {}

    static void write(ObjectNode node, InstructionResult result) {
        node.put("outcome", result.outcome().name());
        LocalDate until = result.keptUntil();
        if (until != null) {
            node.put("record", result.record()).put("keptUntil", until.toString());
        }
        node.put("at", result.at().toString());
    }

    static InstructionResult read(Fields fields) {
        InstructionOutcome outcome = fields.word("outcome", InstructionOutcome.class);
        Instant at = fields.instant("at");
        if (outcome == InstructionOutcome.NOT_TOLD) {
            return InstructionResult.notTold(at);
        }
        boolean kept = outcome == InstructionOutcome.KEPT;
        String record = kept ? fields.key("record", InstructionResult.RECORD) : "";
        LocalDate until = kept ? fields.date("keptUntil") : null;
        return until == null || record.isBlank()
                ? InstructionResult.done(at)
                : InstructionResult.kept(record, until, at);
    }
}
