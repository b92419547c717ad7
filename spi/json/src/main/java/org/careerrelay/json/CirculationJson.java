package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.circulation.CoolOffRule;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.ReapplicationPolicy;

/** What a company says of people who come back. */
final class CirculationJson {

    private static final int TEXT = 20_000;
    private static final int RULES = 200;

    private CirculationJson() {}

    static ObjectNode tree(ReapplicationPolicy policy) {
        ObjectNode node = JsonText.object()
                .put("type", ReapplicationPolicy.SETTING)
                .put("scope", policy.scope().name());
        ArrayNode rules = node.putArray("rules");
        policy.rules()
                .forEach(rule -> rules.addObject()
                        .put("job", rule.job())
                        .put("stage", rule.stage())
                        .put("reason", rule.reason())
                        .put("months", rule.months()));
        return node;
    }

    static ReapplicationPolicy policy(Fields fields) {
        return new ReapplicationPolicy(
                fields.word("scope", ReapplicationPolicy.Scope.class),
                fields.elements("rules", RULES).stream()
                        .map(element -> element.object(""))
                        .map(rule -> new CoolOffRule(
                                rule.text("job", TEXT),
                                rule.text("stage", TEXT),
                                rule.text("reason", TEXT),
                                rule.integer("months", 0)))
                        .toList());
    }

    static ObjectNode tree(CorporateGroup group) {
        ObjectNode node = JsonText.object().put("type", CorporateGroup.SETTING).put("basis", group.basis());
        ArrayNode members = node.putArray("members");
        group.members()
                .forEach(member ->
                        members.addObject().put("company", member.company()).put("legalName", member.legalName()));
        return node;
    }

    static CorporateGroup group(Fields fields) {
        return new CorporateGroup(
                fields.text("basis", TEXT),
                fields.elements("members", RULES).stream()
                        .map(element -> element.object(""))
                        .map(member -> new GroupMember(member.text("company", TEXT), member.text("legalName", TEXT)))
                        .toList());
    }
}
