package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.Violation;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.spi.notice.NoticeTexts;
import org.careerrelay.text.Violations;

/** What the wording of a notice must have: a place for everything that people must know, on lines of their own. */
public final class NoticeRules {

    /** What must stand in every notice. */
    static final Set<String> NEEDED = Set.of(
            "agency",
            "agencyAddress",
            "benefit",
            "country",
            "items",
            "licence",
            "months",
            "nothingYet",
            "optional",
            "retention",
            "withdrawal");

    /** What must stand in the paragraph about a recipient abroad (rule 17(2) of the rules for the APPI). */
    private static final Set<String> NEEDED_ABROAD = Set.of("country", "countrySystem", "recipientMeasures");

    private static final Set<String> KNOWN = Set.of("agencyContact", "company", "fields", "threshold");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private NoticeRules() {}

    /**
     * All that is wrong with a wording.
     *
     * @param title the heading
     * @param paragraphs the text
     * @return the violations in order; empty when it can be shown
     */
    public static List<Violation> check(String title, List<String> paragraphs) {
        List<Violation> violations = new ArrayList<>();
        line(violations, "title", title);
        Set<String> places = places(title);
        for (int i = 0; i < paragraphs.size(); i++) {
            line(violations, "paragraphs[" + i + "]", paragraphs.get(i));
            places.addAll(places(paragraphs.get(i)));
        }
        for (String needed : NEEDED) {
            if (!places.contains(needed)) {
                violations.add(Violations.of("paragraphs.{" + needed + "}", "notice.place-missing"));
            }
        }
        for (String place : places) {
            if (!NEEDED.contains(place) && !KNOWN.contains(place)) {
                violations.add(Violations.of("paragraphs.{" + place + "}", "notice.place-unknown"));
            }
        }
        violations.sort(Violation.ORDER);
        return violations;
    }

    /**
     * All that is wrong with the texts of a language.
     *
     * @param texts the texts
     * @return the violations in order; empty when they can be shown
     */
    public static List<Violation> check(NoticeTexts texts) {
        List<Violation> violations = new ArrayList<>();
        for (HandOver handOver : HandOver.values()) {
            for (Violation violation : check(texts.title(), texts.paragraphs(handOver))) {
                if (!violations.contains(violation)) {
                    violations.add(violation);
                }
            }
        }
        if (!places(texts.benefit()).containsAll(Set.of("company", "threshold"))) {
            violations.add(Violations.of("benefit", "notice.place-missing"));
        }
        if (!places(texts.optional()).contains("company")) {
            violations.add(Violations.of("optional", "notice.place-missing"));
        }
        for (CrossBorderBasis basis : CrossBorderBasis.values()) {
            if (basis != CrossBorderBasis.DOMESTIC) {
                abroad(violations, texts.abroad(basis), basis);
            }
        }
        violations.sort(Violation.ORDER);
        return violations;
    }

    /** A designated country needs to be named only; for any other, people are told of its system and the recipient's measures. */
    private static void abroad(List<Violation> violations, String text, CrossBorderBasis basis) {
        String path = "abroad[" + basis + "]";
        line(violations, path, text);
        Set<String> places = places(text);
        if (!places.containsAll(basis == CrossBorderBasis.ADEQUATE_EEA_UK ? Set.of("country") : NEEDED_ABROAD)) {
            violations.add(Violations.of(path, "notice.place-missing"));
        }
    }

    /** Paragraphs are told apart by their line ends, so there is none inside of one. */
    private static void line(List<Violation> violations, String path, String text) {
        if (TextForms.hasControl(text) || TextForms.hasLoneSurrogate(text)) {
            violations.add(Violations.of(path, "line.characters"));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
