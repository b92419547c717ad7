package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.PassbookCredit;

/** A programme's passbook as JSON. */
final class PassbookJson {

    private PassbookJson() {}

    static ObjectNode tree(Passbook passbook) {
        ObjectNode node = JsonText.object().put("agency", passbook.agency()).put("agencyName", passbook.agencyName());
        credits(node.putObject("credits"), passbook.credits());
        pool(node.putObject("pool"), passbook.pool());
        ArrayNode steps = node.putArray("steps");
        passbook.steps()
                .forEach(step -> steps.addObject()
                        .put("kind", step.kind().name())
                        .put("number", step.number())
                        .put("sum", step.kind().isSum()));
        ArrayNode lines = node.putArray("lines");
        passbook.lines().forEach(line -> line(lines.addObject(), line));
        return node.put("earlier", passbook.earlier());
    }

    private static void pool(ObjectNode node, PoolStanding pool) {
        if (pool instanceof PoolStanding.Member member) {
            node.put("part", "MEMBER").put("holder", member.holder());
            ArrayNode obstacles = node.putArray("obstacles");
            member.obstacles().forEach(obstacle -> obstacles.add(obstacle.name()));
            if (member.pool() != null) {
                credits(node.putObject("credits"), member.pool());
            }
        } else if (pool instanceof PoolStanding.Holder holder) {
            node.put("part", "HOLDER");
            ArrayNode members = node.putArray("members");
            holder.members()
                    .forEach(member -> members.addObject()
                            .put("company", member)
                            .put("joined", holder.joined().contains(member)));
        } else {
            node.put("part", "ALONE");
        }
    }

    private static void credits(ObjectNode node, CreditSnapshot credits) {
        node.put("asOf", credits.asOf().toString())
                .put("counted", credits.counted())
                .put("granted", credits.granted())
                .put("reserved", credits.reserved())
                .put("available", credits.available())
                .put("held", credits.held())
                .put("consumed", credits.consumed())
                .put("expired", credits.expired())
                .put("revoked", credits.revoked())
                .put("progress", credits.progress())
                .put("threshold", credits.threshold())
                .put("trial", credits.trial());
    }

    private static void line(ObjectNode node, PassbookCredit line) {
        node.put("number", line.number())
                .put("grantedOn", line.grantedOn().toString())
                .put("people", line.people())
                .put("state", line.state().name())
                .put("job", line.job())
                .put(
                        "introduction",
                        line.introduction() == null ? null : line.introduction().name())
                .put(
                        "changedOn",
                        line.changedOn() == null ? null : line.changedOn().toString());
    }
}
