package org.careerrelay.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Commitment;
import org.jspecify.annotations.Nullable;

/** What the detail of an answer must hold (Q5). Pure. */
final class DetailRules {

    /** What every storage and every message can carry. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Where a day begins first: both sides judge alike, whatever their zones. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private DetailRules() {}

    /** The codes of all that is wrong, empty when nothing is. */
    static List<String> faults(AgencyAnswer answer, @Nullable AnswerDetail detail, Instant answeredAt) {
        if (detail == null) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        if (detail.reason().answer() != answer) {
            faults.add("detail.other-answer");
        }
        LocalDate firstKnown = detail.firstKnown();
        if (detail.reason().answer() == AgencyAnswer.ACCEPTED_DUPLICATE) {
            if (firstKnown == null) {
                faults.add("first-known.missing");
            } else if (firstKnown.isBefore(EARLIEST)) {
                faults.add("first-known.too-early");
            } else if (firstKnown.isAfter(LocalDate.ofInstant(answeredAt, EASTERNMOST))) {
                faults.add("first-known.future");
            }
        } else if (firstKnown != null) {
            faults.add("first-known.unwanted");
        }
        if (detail.commitment() != null && firstKnown == null) {
            faults.add("commitment.unwanted");
        }
        return faults;
    }

    /** The answer as the facts of an event: a commitment in the chained log can be neither replaced nor antedated. */
    static Map<String, String> facts(AgencyAnswer answer, @Nullable AnswerDetail detail) {
        if (detail == null) {
            return Map.of("answer", answer.name());
        }
        Map<String, String> facts = new TreeMap<>();
        facts.put("answer", answer.name());
        facts.put("reason", detail.reason().name());
        LocalDate firstKnown = detail.firstKnown();
        if (firstKnown != null) {
            facts.put("firstKnown", firstKnown.toString());
        }
        Commitment commitment = detail.commitment();
        if (commitment != null) {
            facts.put("commitment", commitment.toString());
        }
        return facts;
    }
}
