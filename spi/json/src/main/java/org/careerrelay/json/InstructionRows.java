package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.careerrelay.model.export.ExportedRow.OfInstruction;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;

/** Rows of an export: what agencies were told of people. */
final class InstructionRows {

    private static final int TEXT = 20_000;

    private InstructionRows() {}

    static void write(ObjectNode node, OfInstruction row) {
        Instruction instruction = row.instruction();
        node.put("id", instruction.id().toString())
                .put("partner", instruction.partner())
                .put("referral", instruction.referral().toString())
                .put("kind", instruction.kind().name());
        instruction.items().stream().sorted().forEach(node.putArray("items")::add);
        node.put("at", instruction.at().toString())
                .put("notedAt", instruction.notedAt().toString());
        InstructionResult result = instruction.result();
        if (result != null) {
            InstructionJson.write(node.putObject("result"), result);
        }
        Cells.put(node, "alertedAt", instruction.alertedAt());
        Cells.put(node, "feedbackUntil", instruction.feedbackUntil());
    }

    static OfInstruction instruction(Fields fields) {
        Fields result = fields.optionalObject("result");
        return new OfInstruction(new Instruction(
                fields.id("id"),
                fields.text("partner", TEXT),
                fields.id("referral"),
                fields.word("kind", InstructionKind.class),
                Set.copyOf(fields.textList("items", TEXT)),
                fields.instant("at"),
                fields.instant("notedAt"),
                result == null ? null : InstructionJson.read(result),
                Cells.instant(fields, "alertedAt"),
                Cells.instant(fields, "feedbackUntil")));
    }
}
