package org.careerrelay.crash;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;

/** Whether each correction and each decision was carried out once, with the body that was answered (A21, CMP-13). */
final class CorrectionCheck {

    private CorrectionCheck() {}

    static List<Verdict> of(Evidence evidence, Hearings hearings) {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "each correction is written once, another body never (A21)");
        Map<String, Integer> byEvidence = new HashMap<>();
        for (NumberedEvent event : evidence.events()) {
            if (event.event().type() == EventType.LEDGER_ADJUSTED) {
                byEvidence.merge(event.event().details().getOrDefault("evidence", "none"), 1, Integer::sum);
            }
        }
        Map<String, Map<String, Integer>> heard = hearings.of(Heard.Kind.CORRECTION, evidence.firm());
        heard.forEach((number, told) -> told.forEach((words, times) -> {
            String[] word = words.split(" ");
            Body body = Body.valueOf(word[0]);
            Body other = body == Body.PLANNED ? Body.OTHER : Body.PLANNED;
            int own = byEvidence.getOrDefault(Script.evidence(Integer.parseInt(number), body), 0);
            int others = byEvidence.getOrDefault(Script.evidence(Integer.parseInt(number), other), 0);
            boolean right = switch (word[1]) {
                case "Written" -> own == 1 && others == 0 && times == 1;
                case "Repeated" -> own == 1 && others == 0;
                case "Conflict" -> own == 0 && others == 1;
                default -> false;
            };
            trial.that(
                    right,
                    "correction %s: %d callers heard %s, it is written %d times, the other body %d times",
                    number,
                    times,
                    words,
                    own,
                    others);
        }));
        long adjustments = evidence.ledger().stream()
                .filter(entry -> entry.kind() == LedgerKind.ADJUST && entry.credit() == null)
                .count();
        trial.that(
                adjustments == heard.size(), "%d corrections were answered, %d are written", heard.size(), adjustments);
        return List.of(trial.verdict(), decisions(evidence, hearings));
    }

    /** One body is carried out and told once; the same again hears the same, the other one hears of a conflict. */
    private static Verdict decisions(Evidence evidence, Hearings hearings) {
        Verdict.Trial trial = new Verdict.Trial(
                evidence.firm().key(), "each decision to void is carried out once, another body never (A29)");
        hearings.of(Heard.Kind.VOID, evidence.firm()).forEach((person, told) -> {
            Set<String> bodies = new HashSet<>();
            Set<String> states = new HashSet<>();
            told.forEach((words, times) -> {
                String[] word = words.split(" ");
                if (!word[1].equals("Conflict")) {
                    bodies.add(word[0]);
                    states.add(word[2]);
                }
                trial.that(
                        !word[1].equals("Unknown") && (!word[1].equals("Done") || times == 1),
                        "void of person %s: %d callers heard %s",
                        person,
                        times,
                        words);
            });
            trial.that(
                    bodies.size() == 1 && states.size() == 1,
                    "void of person %s: callers heard %s",
                    person,
                    told.keySet());
        });
        return trial.verdict();
    }
}
