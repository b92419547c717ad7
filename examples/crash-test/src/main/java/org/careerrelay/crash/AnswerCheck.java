package org.careerrelay.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;

/** Whether exactly those count who should, and everybody was told the truth about it (A20, A30, INV-3, INV-5, INV-7). */
final class AnswerCheck {

    private final Evidence evidence;
    private final Map<String, Map<String, Integer>> heard;
    private final Map<OpaqueId, Integer> counts = new HashMap<>();
    private final Map<OpaqueId, Integer> takenBack = new HashMap<>();
    private final Set<OpaqueId> voided = new HashSet<>();

    private AnswerCheck(Evidence evidence, Hearings hearings) {
        this.evidence = evidence;
        this.heard = hearings.of(Heard.Kind.ANSWER, evidence.firm());
        for (LedgerEntry entry : evidence.ledger()) {
            if (entry.kind() == LedgerKind.COUNT) {
                counts.merge(((Cause.OfReferral) entry.cause()).id(), 1, Integer::sum);
            } else if (entry.kind() == LedgerKind.UNCOUNT) {
                takenBack.merge(((Cause.OfReferral) entry.cause()).id(), 1, Integer::sum);
            }
        }
        hearings.of(Heard.Kind.VOID, evidence.firm()).forEach((person, told) -> {
            if (told.keySet().stream().anyMatch(words -> words.endsWith(" " + QualificationState.VOIDED))) {
                voided.add(evidence.referrals().get(Integer.parseInt(person)));
            }
        });
    }

    static List<Verdict> of(Evidence evidence, Hearings hearings, Options options, Script script) {
        AnswerCheck check = new AnswerCheck(evidence, hearings);
        List<Verdict> verdicts = new ArrayList<>(
                List.of(check.eachAtMostOnce(), check.oneAnswerStands(script), check.everyPersonWhoShould(script)));
        if (evidence.firm() == Firm.TEN) {
            verdicts.add(check.tenAreOneCredit(options));
        }
        return verdicts;
    }

    private Verdict eachAtMostOnce() {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "each person counts once, each referral at most once");
        Map<OpaqueId, OpaqueId> byPerson = new HashMap<>();
        counts.forEach((referral, number) -> {
            trial.that(number == 1, "referral %s counts %d times", referral, number);
            if (!takenBack.containsKey(referral)) {
                OpaqueId other = byPerson.put(evidence.people().get(referral), referral);
                trial.that(other == null, "a person counts through %s and %s", referral, other);
            }
        });
        takenBack.forEach((referral, number) -> trial.that(
                number == 1 && counts.containsKey(referral) && voided.contains(referral),
                "referral %s is taken back %d times",
                referral,
                number));
        voided.forEach(referral -> trial.that(
                counts.containsKey(referral) == takenBack.containsKey(referral),
                "referral %s is voided and counts",
                referral));
        return trial.verdict();
    }

    /** Of each referral one answer stands; what it was worth was told to at most one caller, and is so. */
    private Verdict oneAnswerStands(Script script) {
        Verdict.Trial trial = new Verdict.Trial(evidence.firm().key(), "what a caller heard of an answer is so");
        for (int person = 0; person < evidence.referrals().size(); person++) {
            OpaqueId referral = evidence.referrals().get(person);
            AgencyAnswer stands = stands(script, person);
            for (Map.Entry<String, Integer> told : told(person).entrySet()) {
                String[] words = told.getKey().split(" ");
                AgencyAnswer answer = AgencyAnswer.valueOf(words[0]);
                Outcome outcome = Outcome.valueOf(words[1]);
                boolean right = switch (outcome) {
                    case COUNTED -> answer == stands && counts.containsKey(referral) && told.getValue() == 1;
                    case PERSON_ALREADY_COUNTED ->
                        answer == stands && !counts.containsKey(referral) && told.getValue() == 1;
                    case NOT_COUNTED ->
                        answer == stands
                                && (answer != AgencyAnswer.ACCEPTED_NEW || voided.contains(referral))
                                && told.getValue() == 1;
                    case PENDING -> answer == stands && answer == AgencyAnswer.ACCEPTED_NEW && told.getValue() == 1;
                    case REPEATED -> answer == stands;
                    case CONFLICT -> answer != stands;
                    case INVALID_DETAIL, WITHDRAWN, UNKNOWN -> false;
                };
                trial.that(
                        right,
                        "person %d, referral %s: %d callers heard %s, but %s stands and %s",
                        person,
                        referral,
                        told.getValue(),
                        told.getKey(),
                        stands,
                        counts.containsKey(referral) ? "counts" : "does not count");
            }
        }
        return trial.verdict();
    }

    /** In the end everybody has sent the planned answer once more, and heard whether it stands. */
    private AgencyAnswer stands(Script script, int person) {
        AgencyAnswer planned = script.answer(evidence.firm(), person, Body.PLANNED);
        return told(person).containsKey(planned + " " + Outcome.CONFLICT)
                ? script.answer(evidence.firm(), person, Body.OTHER)
                : planned;
    }

    private Verdict everyPersonWhoShould(Script script) {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "who was accepted as new counts, nobody else does");
        Set<OpaqueId> accepted = new HashSet<>();
        for (int person = 0; person < evidence.referrals().size(); person++) {
            trial.that(!told(person).isEmpty(), "nobody heard an answer for person %d", person);
            OpaqueId referral = evidence.referrals().get(person);
            if (stands(script, person) == AgencyAnswer.ACCEPTED_NEW && !voided.contains(referral)) {
                accepted.add(evidence.people().get(referral));
            }
        }
        Set<OpaqueId> counted = new HashSet<>();
        counts.keySet().stream()
                .filter(referral -> !takenBack.containsKey(referral))
                .forEach(referral -> counted.add(evidence.people().get(referral)));
        for (OpaqueId person : accepted) {
            trial.that(counted.contains(person), "person %s was accepted as new and does not count", person);
        }
        for (OpaqueId person : counted) {
            trial.that(accepted.contains(person), "person %s counts without an answer \"new\" that stands", person);
        }
        return trial.verdict();
    }

    private Verdict tenAreOneCredit(Options options) {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "ten people at once are 10 COUNT and 1 GRANT, told once");
        for (int round = 1; round <= options.rounds(); round++) {
            int told = 0;
            for (int person = (round - 1) * TenAtOnce.PEOPLE; person < round * TenAtOnce.PEOPLE; person++) {
                told += told(person).getOrDefault(AgencyAnswer.ACCEPTED_NEW + " " + Outcome.COUNTED, 0);
            }
            trial.that(
                    told == TenAtOnce.PEOPLE || Rounds.kills(round) && told < TenAtOnce.PEOPLE,
                    "round %d: %d callers heard COUNTED",
                    round,
                    told);
        }
        long grants = evidence.ledger().stream()
                .filter(entry -> entry.kind() == LedgerKind.GRANT)
                .count();
        trial.that(grants == options.rounds(), "%d rounds made %d grants", options.rounds(), grants);
        trial.that(
                counts.size() == options.rounds() * TenAtOnce.PEOPLE,
                "%d rounds made %d counts",
                options.rounds(),
                counts.size());
        return trial.verdict();
    }

    private Map<String, Integer> told(int person) {
        return heard.getOrDefault(Integer.toString(person), Map.of());
    }
}
