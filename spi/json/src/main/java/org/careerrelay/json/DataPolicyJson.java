package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.DataUse;

/** A tenant's data policy. A class of data that only a later version knows is passed over. */
final class DataPolicyJson {

    private static final int TEXT = 20_000;
    private static final int USES = 200;

    private DataPolicyJson() {}

    static ObjectNode tree(DataPolicy policy) {
        ObjectNode node = JsonText.object().put("type", DataPolicy.SETTING);
        ArrayNode uses = node.putArray("uses");
        for (DataUse use : policy.uses()) {
            ObjectNode element = uses.addObject()
                    .put("class", use.dataClass().name())
                    .put("purpose", use.purpose())
                    .put("keep", use.keep().toString());
            use.roles().stream().sorted().forEach(element.putArray("roles")::add);
            use.locations().stream().sorted().forEach(element.putArray("locations")::add);
        }
        policy.refusedOrigins().stream().sorted().forEach(node.putArray("refusedOrigins")::add);
        return node;
    }

    static DataPolicy policy(Fields fields) {
        return new DataPolicy(
                fields.elements("uses", USES).stream()
                        .map(element -> element.object(""))
                        .filter(RetentionJson::isKnown)
                        .map(DataPolicyJson::use)
                        .toList(),
                Set.copyOf(fields.textList("refusedOrigins", TEXT)));
    }

    private static DataUse use(Fields fields) {
        return new DataUse(
                fields.word("class", DataClass.class),
                fields.text("purpose", TEXT),
                RetentionJson.period(fields, "keep"),
                Set.copyOf(fields.textList("roles", TEXT)),
                Set.copyOf(fields.textList("locations", TEXT)));
    }
}
