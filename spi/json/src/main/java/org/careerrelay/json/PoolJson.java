package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.programme.ProgrammePool;

/** What a company is in the pool of its group: the holder has members, a member a holder. */
final class PoolJson {

    private static final int TEXT = 20_000;

    private PoolJson() {}

    static ObjectNode tree(ProgrammePool pool) {
        ObjectNode node = JsonText.object().put("type", ProgrammePool.SETTING).put("agency", pool.agency());
        if (pool instanceof ProgrammePool.Holder holder) {
            node.put("basis", holder.basis());
            holder.members().forEach(node.putArray("members")::add);
        } else if (pool instanceof ProgrammePool.Member member) {
            node.put("basis", member.basis()).put("holder", member.holder());
        }
        return node;
    }

    static ProgrammePool pool(Fields fields) {
        String agency = fields.text("agency", TEXT);
        if (!fields.isAbsent("holder")) {
            return new ProgrammePool.Member(agency, fields.text("basis", TEXT), fields.text("holder", TEXT));
        }
        return fields.isAbsent("members")
                ? new ProgrammePool.None(agency)
                : new ProgrammePool.Holder(agency, fields.text("basis", TEXT), fields.textList("members", TEXT));
    }
}
