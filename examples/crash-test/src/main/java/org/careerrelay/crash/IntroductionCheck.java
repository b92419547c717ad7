package org.careerrelay.crash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Introduction;
import org.jspecify.annotations.Nullable;

/** Whether each reservation belongs to one introduction, is resolved once, and none is left for ever (A22, A23, INV-8). */
final class IntroductionCheck {

    private static final Set<String> MOVED_NOT = Set.of("NotNow", "TurnedDown");

    private final Evidence evidence;
    private final Hearings hearings;

    private IntroductionCheck(Evidence evidence, Hearings hearings) {
        this.evidence = evidence;
        this.hearings = hearings;
    }

    static List<Verdict> of(Evidence evidence, Hearings hearings) {
        IntroductionCheck check = new IntroductionCheck(evidence, hearings);
        return List.of(check.resolved(), check.reserved(), check.orders(), check.steps());
    }

    private Verdict resolved() {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "each reservation is resolved at most once (INV-8)");
        Map<OpaqueId, Map<LedgerKind, Integer>> kinds = new HashMap<>();
        for (LedgerEntry entry : evidence.ledger()) {
            if (entry.cause() instanceof Cause.OfIntroduction of) {
                kinds.computeIfAbsent(of.id(), id -> new HashMap<>()).merge(entry.kind(), 1, Integer::sum);
            }
        }
        for (Introduction introduction : evidence.introductions().values()) {
            Map<LedgerKind, Integer> own = kinds.getOrDefault(introduction.id(), Map.of());
            trial.that(
                    own.equals(expected(introduction.use())),
                    "introduction %s is %s, its credit %s, and has %s",
                    introduction.id(),
                    introduction.state(),
                    introduction.use(),
                    own);
        }
        kinds.keySet()
                .forEach(id -> trial.that(
                        evidence.introductions().containsKey(id), "entries name %s, which is no introduction", id));
        return trial.verdict();
    }

    /** A reservation is resolved once, and only what was consumed can be given back. */
    private static Map<LedgerKind, Integer> expected(CreditUse use) {
        return switch (use) {
            case RESERVED -> Map.of(LedgerKind.RESERVE, 1);
            case RELEASED -> Map.of(LedgerKind.RESERVE, 1, LedgerKind.RELEASE, 1);
            case CONSUMED -> Map.of(LedgerKind.RESERVE, 1, LedgerKind.CONSUME, 1);
            case RESTORED -> Map.of(LedgerKind.RESERVE, 1, LedgerKind.CONSUME, 1, LedgerKind.ADJUST, 1);
        };
    }

    /** By now all deadlines have passed, and both sides have agreed about what they disputed. */
    private Verdict reserved() {
        Verdict.Trial trial = new Verdict.Trial(evidence.firm().key(), "no reservation is left");
        for (Introduction introduction : evidence.introductions().values()) {
            trial.that(
                    introduction.use() != CreditUse.RESERVED
                            && !introduction.state().isOpen(),
                    "introduction %s is still %s",
                    introduction.id(),
                    introduction.state());
        }
        for (Credit credit : evidence.credits().values()) {
            trial.that(
                    credit.state() != CreditState.RESERVED,
                    "credit %d is reserved by %s",
                    credit.number(),
                    introduction(credit.introduction())
                            .map(one -> one.state().name())
                            .orElse("nobody"));
        }
        return trial.verdict();
    }

    private Verdict orders() {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "a request that was answered is there, one per key (A21)");
        Map<String, OpaqueId> byKey = new HashMap<>();
        for (Introduction introduction : evidence.introductions().values()) {
            String key = introduction.order().requestKey();
            trial.that(byKey.put(key, introduction.id()) == null, "%s has two introductions", key);
        }
        hearings.of(Heard.Kind.ORDER, evidence.firm())
                .forEach((number, told) -> told.forEach((words, times) -> {
                    String[] word = words.split(" ");
                    Optional<Introduction> there = introduction(byKey.get("order-" + number));
                    boolean same = there.filter(one -> one.order().details().equals(word[0]))
                            .isPresent();
                    boolean id = there.filter(one -> one.id().toString().equals(word[2]))
                            .isPresent();
                    boolean right = switch (word[1]) {
                        case "Requested" -> same && id && times == 1;
                        case "Repeated" -> same && id;
                        case "Conflict" -> there.isPresent() && !same;
                        case "NothingToRedeem" -> true;
                        default -> false;
                    };
                    trial.that(
                            right,
                            "order %s: %d callers heard %s, there is %s",
                            number,
                            times,
                            words,
                            there.map(one -> one.id().toString()).orElse("none"));
                }));
        return trial.verdict();
    }

    /** Revisions rise, one says one thing, and what became of the credit is not undone but by the guarantee. */
    private Verdict steps() {
        Verdict.Trial trial = new Verdict.Trial(evidence.firm().key(), "a step that was answered is not lost");
        hearings.of(Heard.Kind.STEP, evidence.firm()).forEach((id, told) -> {
            Map<Long, String> byRevision = new HashMap<>();
            Optional<Introduction> there = introduction(OpaqueId.parse(id));
            there.ifPresent(one -> byRevision.put(one.status().revision(), one.state() + " " + one.use()));
            long last = there.map(one -> one.status().revision()).orElse(0L);
            told.keySet().forEach(words -> {
                String[] word = words.split(" ");
                if (!word[1].equals("Moved")) {
                    trial.that(MOVED_NOT.contains(word[1]), "introduction %s: a caller heard %s", id, words);
                    return;
                }
                long revision = Long.parseLong(word[4]);
                String standing = word[2] + " " + word[3];
                String same = byRevision.putIfAbsent(revision, standing);
                trial.that(
                        revision <= last && (same == null || same.equals(standing)),
                        "introduction %s: a caller heard %s, another %s; the last revision is %d",
                        id,
                        words,
                        same == null ? "nothing of it" : same,
                        last);
                trial.that(
                        there.filter(one -> follows(CreditUse.valueOf(word[3]), one.use()))
                                .isPresent(),
                        "introduction %s: a caller heard %s, its credit is %s",
                        id,
                        words,
                        there.map(one -> one.use().name()).orElse("not there"));
            });
        });
        return trial.verdict();
    }

    private static boolean follows(CreditUse heard, CreditUse now) {
        return switch (heard) {
            case RESERVED -> true;
            case RELEASED, RESTORED -> heard == now;
            case CONSUMED -> now == CreditUse.CONSUMED || now == CreditUse.RESTORED;
        };
    }

    private Optional<Introduction> introduction(@Nullable OpaqueId id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(evidence.introductions().get(id));
    }
}
