package org.careerrelay.retention;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.DataUse;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionRule;
import org.careerrelay.text.Texts;
import org.jspecify.annotations.Nullable;

/** A data policy, and the rules it keeps to, as tables that people read (B15): Markdown, in Japanese or English. */
public final class PolicyDocument {

    private final Locale locale;

    private PolicyDocument(Locale locale) {
        this.locale = locale;
    }

    /**
     * A tenant's policy.
     *
     * @param policy the policy
     * @param profile the profile it keeps to
     * @param locale Japanese, or anything else for English
     * @return Markdown: a heading, the profile, and a row for each class
     */
    public static String of(DataPolicy policy, JurisdictionProfile profile, Locale locale) {
        return new PolicyDocument(locale).policy(policy, profile);
    }

    /**
     * The rules of a profile.
     *
     * @param profile the profile
     * @param locale Japanese, or anything else for English
     * @return Markdown: a row for each class
     */
    public static String rules(JurisdictionProfile profile, Locale locale) {
        return new PolicyDocument(locale).table(profile);
    }

    private String policy(DataPolicy policy, JurisdictionProfile profile) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + text("data-policy.title"));
        lines.add("");
        lines.add(text("data-policy.profile") + ": " + profile.name());
        lines.add("");
        heading(lines, "class", "purpose", "keep", "start", "end", "roles", "locations");
        for (DataUse use : policy.uses()) {
            RetentionRule rule = profile.rule(use.dataClass());
            lines.add(row(
                    name(use.dataClass()),
                    use.purpose(),
                    period(use.keep()),
                    text("retention.start." + rule.start()),
                    text("retention.end." + rule.end()),
                    joined(use.roles()),
                    joined(use.locations())));
        }
        if (!policy.refusedOrigins().isEmpty()) {
            lines.add("");
            lines.add(text("data-policy.origins") + ": " + joined(policy.refusedOrigins()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String table(JurisdictionProfile profile) {
        List<String> lines = new ArrayList<>();
        lines.add(row(
                text("data-policy.class"),
                text("data-policy.keep"),
                text("data-policy.start"),
                text("data-policy.end"),
                text("retention.at-least"),
                text("retention.at-most"),
                text("retention.source")));
        lines.add("|---|---|---|---|---|---|---|");
        for (DataClass dataClass : DataClass.values()) {
            RetentionRule rule = profile.rule(dataClass);
            lines.add(row(
                    name(dataClass),
                    period(rule.keep()),
                    text("retention.start." + rule.start()),
                    text("retention.end." + rule.end()),
                    bound(rule.atLeast()),
                    bound(rule.atMost()),
                    rule.source()));
        }
        return String.join("\n", lines) + "\n";
    }

    private void heading(List<String> lines, String... columns) {
        lines.add(row(Arrays.stream(columns)
                .map(column -> text("data-policy." + column))
                .toArray(String[]::new)));
        lines.add("|" + "---|".repeat(columns.length));
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(PolicyDocument::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What would end a cell or a line is part of the text. */
    private static String cell(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }

    private static String joined(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private String bound(@Nullable Period period) {
        return period == null || period.isZero() ? "–" : period(period);
    }

    private String period(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, "retention.years", period.getYears());
        part(parts, "retention.months", period.getMonths());
        part(parts, "retention.days", period.getDays());
        return parts.isEmpty() ? text("retention.none") : String.join(" ", parts);
    }

    private void part(List<String> parts, String key, int number) {
        if (number != 0) {
            parts.add(Texts.of(number == 1 ? key + ".one" : key, locale, Map.of("n", Integer.toString(number))));
        }
    }

    private String name(DataClass dataClass) {
        return text("data-class.name." + dataClass);
    }

    private String text(String key) {
        return Texts.of(key, locale, Map.of());
    }
}
