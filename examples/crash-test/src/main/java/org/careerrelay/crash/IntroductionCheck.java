package org.careerrelay.crash;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.jspecify.annotations.Nullable;

/** Whether each reservation belongs to one introduction, is resolved once, and none is left for ever (A22, A23, INV-8). */
final class IntroductionCheck {

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
            int reservations = own.getOrDefault(LedgerKind.RESERVE, 0);
            int ends = own.getOrDefault(LedgerKind.RELEASE, 0) + own.getOrDefault(LedgerKind.CONSUME, 0);
            boolean open = !introduction.state().next().isEmpty();
            trial.that(
                    reservations == 1 && (ends == 1 || ends == 0 && open),
                    "introduction %s is %s and has %s",
                    introduction.id(),
                    introduction.state(),
                    own);
        }
        kinds.keySet()
                .forEach(id -> trial.that(
                        evidence.introductions().containsKey(id), "entries name %s, which is no introduction", id));
        return trial.verdict();
    }

    private Verdict reserved() {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "no reservation is left: each is an open introduction's");
        Set<OpaqueId> holders = new HashSet<>();
        for (Credit credit : evidence.credits().values()) {
            if (credit.state() == CreditState.RESERVED) {
                OpaqueId holder = credit.introduction();
                Optional<Introduction> introduction = introduction(holder);
                trial.that(
                        introduction
                                .filter(one -> one.credit() == credit.number()
                                        && !one.state().next().isEmpty())
                                .isPresent(),
                        "credit %d is reserved by %s",
                        credit.number(),
                        introduction.map(one -> one.state().name()).orElse("nobody"));
                trial.that(
                        holder != null && holders.add(holder),
                        "credit %d: its introduction holds another one too",
                        credit.number());
            }
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

    private Verdict steps() {
        Verdict.Trial trial = new Verdict.Trial(evidence.firm().key(), "a step that was answered is not lost");
        hearings.of(Heard.Kind.STEP, evidence.firm())
                .forEach((id, told) -> told.keySet().forEach(words -> {
                    String[] word = words.split(" ");
                    Introduction introduction = evidence.introductions().get(OpaqueId.parse(id));
                    trial.that(
                            introduction != null
                                    && after(IntroductionState.valueOf(word[2])).contains(introduction.state()),
                            "introduction %s: a caller heard %s, it is %s",
                            id,
                            words,
                            introduction == null ? "not there" : introduction.state());
                }));
        return trial.verdict();
    }

    private Optional<Introduction> introduction(@Nullable OpaqueId id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(evidence.introductions().get(id));
    }

    /** A state and all that can follow it. */
    private static Set<IntroductionState> after(IntroductionState state) {
        Set<IntroductionState> all = EnumSet.of(state);
        Set<IntroductionState> next = EnumSet.of(state);
        while (!next.isEmpty()) {
            Set<IntroductionState> further = EnumSet.noneOf(IntroductionState.class);
            next.forEach(one -> further.addAll(one.next()));
            further.removeAll(all);
            all.addAll(further);
            next = further;
        }
        return all;
    }
}
