package org.careerrelay.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.examples.program.Arguments;
import org.careerrelay.examples.program.WrongInputException;

/**
 * What the program was asked to do.
 *
 * @param subjects what is measured
 * @param callers how many callers there are at the same time, for each line about them
 * @param rounds how many rounds are measured
 * @param batch how many rows a call of many has
 * @param size how many referrals a company has that has many
 * @param quick whether everything is as small as possible: that shows that it works, the figures mean nothing
 * @param jdbcUrl an own PostgreSQL, or empty for one that lasts as long as the program
 */
record Options(
        Set<Subject> subjects,
        List<Integer> callers,
        int rounds,
        int batch,
        int size,
        boolean quick,
        Optional<String> jdbcUrl) {

    private static final Set<String> NAMES =
            Set.of("--goals", "--callers", "--rounds", "--batch", "--size", "--jdbc-url");
    private static final String QUICK = "--quick";
    private static final int FEWEST_ROUNDS = 3; // a median of fewer is no median
    private static final int MOST_ROUNDS = 1000;
    private static final int MOST_IN_A_BATCH = 1000; // more are several transactions
    private static final int FEWEST_REFERRALS = 1000;
    private static final int MOST_REFERRALS = 100_000_000;
    private static final int FEW_REFERRALS = 100_000; // what many are compared with
    private static final int MOST_CALLERS = 256; // each has a connection, where the peer needs one

    /**
     * Reads the arguments.
     *
     * @throws WrongInputException when one is unknown, lacks its value or has a wrong one
     */
    static Options parse(List<String> args) {
        Arguments given = Arguments.of(args, NAMES, Set.of(QUICK));
        boolean quick = given.has(QUICK);
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        given.list("--goals").forEach(goal -> subjects.add(Subject.of(goal)));
        return new Options(
                subjects.isEmpty() ? EnumSet.allOf(Subject.class) : subjects,
                given.numbers("--callers", quick ? List.of(1, 4) : List.of(1, 16, 64), 1, MOST_CALLERS),
                given.number("--rounds", quick ? 3 : 5, FEWEST_ROUNDS, MOST_ROUNDS),
                given.number("--batch", quick ? 100 : 1000, 1, MOST_IN_A_BATCH),
                given.number("--size", quick ? 2000 : 300_000, FEWEST_REFERRALS, MOST_REFERRALS),
                quick,
                given.text("--jdbc-url"));
    }

    /** How many referrals a company has that has many. */
    int referrals() {
        return size;
    }

    /** How many a company has that has few, for a comparison. */
    int fewReferrals() {
        return size > FEW_REFERRALS ? FEW_REFERRALS : size / 2;
    }

    /** So much, or so little where it has to be quick. */
    int size(int whole, int small) {
        return quick ? small : whole;
    }

    /** Rounds, and those for warming up. */
    Race race(int warmUps) {
        return new Race(rounds, size(warmUps, 1));
    }
}
