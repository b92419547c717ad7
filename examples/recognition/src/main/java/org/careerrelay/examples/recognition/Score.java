package org.careerrelay.examples.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.Recognition;

/** Goes through applications in order and holds each answer against the truth. */
final class Score {

    private final List<Row> rows;
    /** For each application an earlier one of the same recognised person, or itself. */
    private final int[] label;

    private final Set<String> seen = new HashSet<>();
    private int returning;
    private int right;
    private int wrong;
    private int suggested;
    private int needless;

    private Score(List<Row> rows) {
        this.rows = rows;
        this.label = IntStream.range(0, rows.size()).toArray();
    }

    static Score of(Contestant contestant, List<Row> rows) {
        Score score = new Score(rows);
        for (int number = 0; number < rows.size(); number++) {
            score.take(number, contestant.next(rows.get(number)));
        }
        return score;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double autoRecall() {
        return (double) right / returning;
    }

    double recall() {
        return (double) (right + suggested) / returning;
    }

    /** Applications sent to be looked at without the right person among the candidates, in a hundred applications. */
    double needlessPerHundred() {
        return 100.0 * needless / rows.size();
    }

    int wrong() {
        return wrong;
    }

    int returning() {
        return returning;
    }

    private void take(int number, Recognition answer) {
        String person = rows.get(number).person();
        boolean known = !seen.add(person);
        returning += known ? 1 : 0;
        if (answer instanceof Recognition.Auto auto) {
            boolean pure = Stream.concat(Stream.of(auto.match()), auto.same().stream())
                    .allMatch(candidate -> isPure(candidate, person));
            right += pure ? 1 : 0;
            wrong += pure ? 0 : 1;
            join(number, auto.match());
            auto.same().forEach(candidate -> join(number, candidate));
        } else if (answer instanceof Recognition.Review review) {
            boolean found = review.candidates().stream().anyMatch(candidate -> isOf(candidate, person));
            suggested += known && found ? 1 : 0;
            needless += known && found ? 0 : 1;
        }
    }

    /** Whether nobody else is under the label. */
    private boolean isPure(MatchCandidate candidate, String person) {
        return members(candidate).allMatch(member -> rows.get(member).person().equals(person));
    }

    private boolean isOf(MatchCandidate candidate, String person) {
        return members(candidate).anyMatch(member -> rows.get(member).person().equals(person));
    }

    private IntStream members(MatchCandidate candidate) {
        int root = root().applyAsInt(Numbered.number(candidate.person()));
        return IntStream.range(0, rows.size()).filter(number -> root().applyAsInt(number) == root);
    }

    private void join(int number, MatchCandidate with) {
        int one = root().applyAsInt(number);
        int other = root().applyAsInt(Numbered.number(with.person()));
        label[Math.max(one, other)] = Math.min(one, other);
    }

    private IntUnaryOperator root() {
        return number -> {
            int root = number;
            while (label[root] != root) {
                root = label[root];
            }
            return root;
        };
    }
}
