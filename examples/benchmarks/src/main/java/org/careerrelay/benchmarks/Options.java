package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the program was asked to do.
 *
 * @param subjects what is measured
 * @param callers how many callers there are at the same time, for each line about them
 * @param rounds how many rounds are measured
 * @param batch how many rows a call of many has
 * @param quick whether everything is as small as possible: that shows that it works, the figures mean nothing
 * @param jdbcUrl an own PostgreSQL, or empty for one that lasts as long as the program
 */
record Options(
        Set<Subject> subjects, List<Integer> callers, int rounds, int batch, boolean quick, Optional<String> jdbcUrl) {

    private static final Set<String> NAMES = Set.of("--rows", "--callers", "--rounds", "--batch", "--jdbc-url");
    private static final String QUICK = "--quick";
    private static final int FEWEST_ROUNDS = 3; // a median of fewer is no median
    private static final int MOST_ROUNDS = 1000;
    private static final int MOST_IN_A_BATCH = 1000; // more are several transactions
    private static final int MOST_CALLERS = 256; // each has a connection, where the peer needs one

    /** Whether these arguments only ask for the usage. */
    static boolean askForHelp(List<String> args) {
        return args.contains("--help") || args.contains("-h");
    }

    /**
     * Reads the arguments.
     *
     * @throws WrongInputException when one is unknown, lacks its value or has a wrong one
     */
    static Options parse(List<String> args) {
        boolean quick = args.contains(QUICK);
        Map<String, String> given =
                named(args.stream().filter(arg -> !arg.equals(QUICK)).toList());
        List<String> rows = list(given.getOrDefault("--rows", ""));
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        rows.forEach(row -> subjects.add(Subject.of(row)));
        List<Integer> callers = new ArrayList<>();
        for (String number : list(given.getOrDefault("--callers", quick ? "1,4" : "1,16,64"))) {
            callers.add(number("--callers", number, 1, MOST_CALLERS));
        }
        return new Options(
                subjects.isEmpty() ? EnumSet.allOf(Subject.class) : subjects,
                callers.stream().distinct().sorted().toList(),
                number("--rounds", given.getOrDefault("--rounds", quick ? "3" : "5"), FEWEST_ROUNDS, MOST_ROUNDS),
                number("--batch", given.getOrDefault("--batch", quick ? "100" : "1000"), 1, MOST_IN_A_BATCH),
                quick,
                Optional.ofNullable(given.get("--jdbc-url")));
    }

    /** So much, or so little where it has to be quick. */
    int size(int whole, int small) {
        return quick ? small : whole;
    }

    /** Rounds, and those for warming up. */
    Race race(int warmUps) {
        return new Race(rounds, size(warmUps, 1));
    }

    private static Map<String, String> named(List<String> args) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < args.size(); i += 2) {
            String name = args.get(i);
            if (!NAMES.contains(name)) {
                throw new WrongInputException("unknown option: " + name + " (see --help)");
            }
            if (i + 1 == args.size()) {
                throw new WrongInputException(name + " needs a value");
            }
            if (given.put(name, args.get(i + 1)) != null) {
                throw new WrongInputException(name + " is given twice");
            }
        }
        return given;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int number(String name, String text, int least, int most) {
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new WrongInputException(name + " is not a number: " + text);
        }
        throw new WrongInputException(name + " is between " + least + " and " + most + ", not " + text);
    }
}
