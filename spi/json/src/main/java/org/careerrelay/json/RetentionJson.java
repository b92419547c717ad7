package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.Deadline;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionEnd;
import org.careerrelay.model.retention.RetentionRule;
import org.careerrelay.model.retention.RetentionStart;
import org.jspecify.annotations.Nullable;

/** Profiles of jurisdictions: times are periods of ISO 8601, such as {@code P3Y}. */
final class RetentionJson {

    private static final int TEXT = 20_000;
    private static final int RULES = 200;
    private static final int PERIOD = 20;

    private RetentionJson() {}

    static ObjectNode tree(JurisdictionProfile profile) {
        LocalDate until = profile.validUntil();
        ObjectNode node = JsonText.object()
                .put("type", JurisdictionProfile.SETTING)
                .put("id", profile.id())
                .put("version", profile.version())
                .put("country", profile.country())
                .put("validFrom", profile.validFrom().toString())
                .put("validUntil", until == null ? null : until.toString())
                .put("zone", profile.zone().getId())
                .put("ageLimit", profile.ageLimit())
                .put("consentValidity", profile.consentValidity().toString())
                .put("incidentPersons", profile.incidentPersons());
        ArrayNode rules = node.putArray("retention");
        profile.retention().forEach(rule -> rules.add(tree(rule)));
        ObjectNode deadlines = node.putObject("deadlines");
        new TreeMap<>(profile.deadlines())
                .forEach((deadline, period) -> deadlines.put(deadline.name(), period.toString()));
        return node;
    }

    static JurisdictionProfile profile(Fields fields) {
        return new JurisdictionProfile(
                fields.text("id", TEXT),
                fields.text("version", TEXT),
                fields.text("country", TEXT),
                fields.date("validFrom"),
                fields.optionalDate("validUntil"),
                fields.zone("zone"),
                fields.integer("ageLimit", 0),
                period(fields, "consentValidity"),
                fields.integer("incidentPersons", 0),
                fields.elements("retention", RULES).stream()
                        .map(element -> element.object(""))
                        .filter(RetentionJson::isKnown)
                        .map(RetentionJson::rule)
                        .toList(),
                deadlines(fields.object("deadlines")));
    }

    private static ObjectNode tree(RetentionRule rule) {
        Period most = rule.atMost();
        return JsonText.object()
                .put("class", rule.dataClass().name())
                .put("start", rule.start().name())
                .put("keep", rule.keep().toString())
                .put("atLeast", rule.atLeast().toString())
                .put("atMost", most == null ? null : most.toString())
                .put("end", rule.end().name())
                .put("record", rule.record())
                .put("source", rule.source());
    }

    /** A class of data that only a later version knows is passed over. */
    static boolean isKnown(Fields rule) {
        String name = rule.text("class", TEXT);
        return Arrays.stream(DataClass.values()).anyMatch(known -> known.name().equals(name));
    }

    private static RetentionRule rule(Fields fields) {
        return new RetentionRule(
                fields.word("class", DataClass.class),
                fields.word("start", RetentionStart.class),
                period(fields, "keep"),
                period(fields, "atLeast"),
                optionalPeriod(fields, "atMost"),
                fields.word("end", RetentionEnd.class),
                fields.flag("record", false),
                fields.text("source", TEXT));
    }

    /** A deadline that only a later version knows is passed over. */
    private static Map<Deadline, Period> deadlines(Fields fields) {
        Map<Deadline, Period> deadlines = new EnumMap<>(Deadline.class);
        for (Deadline deadline : Deadline.values()) {
            if (!fields.isAbsent(deadline.name())) {
                deadlines.put(deadline, period(fields, deadline.name()));
            }
        }
        return deadlines;
    }

    static Period period(Fields fields, String name) {
        return fields.converted(name, PERIOD, "period", Period::parse, Period.ZERO);
    }

    private static @Nullable Period optionalPeriod(Fields fields, String name) {
        return fields.isAbsent(name) ? null : period(fields, name);
    }
}
