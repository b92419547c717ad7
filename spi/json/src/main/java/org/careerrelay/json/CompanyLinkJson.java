package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.TreeMap;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.ReportedRejections;
import org.jspecify.annotations.Nullable;

/** A company's links, and how many people it says it rejected. */
final class CompanyLinkJson {

    private static final int TEXT = 100;

    private CompanyLinkJson() {}

    static ObjectNode tree(CompanyLink link) {
        ObjectNode node = JsonText.object().put("type", CompanyLink.SETTING).put("agency", link.agency());
        put(node, "current", link.current());
        put(node, "former", link.former());
        put(node, "formerUntil", link.formerUntil());
        return node;
    }

    static CompanyLink link(Fields fields) {
        return new CompanyLink(
                fields.text("agency", TEXT),
                fields.isAbsent("current") ? null : fields.id("current"),
                fields.isAbsent("former") ? null : fields.id("former"),
                fields.isAbsent("formerUntil") ? null : fields.instant("formerUntil"));
    }

    static ObjectNode tree(ReportedRejections reported) {
        ObjectNode node =
                JsonText.object().put("type", ReportedRejections.SETTING).put("agency", reported.agency());
        ArrayNode months = node.putArray("months");
        reported.byMonth()
                .forEach((month, rejections) ->
                        months.addObject().put("month", month.toString()).put("rejections", rejections));
        return node;
    }

    static ReportedRejections reported(Fields fields) {
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        for (Fields element : fields.elements("months", TEXT)) {
            Fields month = element.object("");
            months.put(
                    month.converted("month", TEXT, "month", YearMonth::parse, YearMonth.of(1970, 1)),
                    month.integer("rejections", 0));
        }
        return new ReportedRejections(fields.text("agency", TEXT), months);
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
