package org.careerrelay.crash;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the program was asked to do.
 *
 * @param processes how many JVMs work at the same time
 * @param threads how many threads each of them has
 * @param rounds how many times all of them acknowledge the same ten people at once
 * @param kills how many times one of them is killed while they do everything at once
 * @param databaseKills how many times PostgreSQL itself is killed meanwhile
 * @param seconds after how many seconds no more is killed, though fewer were than asked for
 * @param seed from which the moments, the commands and their order follow as far as one process decides them
 * @param jdbcUrl an own PostgreSQL, or empty for one that lasts as long as the program
 */
record Options(
        int processes,
        int threads,
        int rounds,
        int kills,
        int databaseKills,
        int seconds,
        long seed,
        Optional<String> jdbcUrl) {

    private static final Set<String> NAMES = Set.of(
            "--processes", "--threads", "--rounds", "--kills", "--kill-database", "--seconds", "--seed", "--jdbc-url");
    private static final int MOST_PROCESSES = 32;
    private static final int MOST_THREADS = 500;
    private static final int MOST_KILLS = 100_000;
    private static final int MOST_ROUNDS = 1000;
    private static final int A_DAY = 86_400;

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
        Map<String, String> given = named(args);
        Options options = new Options(
                number(given, "--processes", 4, 1, MOST_PROCESSES),
                number(given, "--threads", 50, 1, MOST_THREADS),
                number(given, "--rounds", 10, 0, MOST_ROUNDS),
                number(given, "--kills", 200, 0, MOST_KILLS),
                number(given, "--kill-database", 0, 0, MOST_KILLS),
                number(given, "--seconds", A_DAY, 1, A_DAY),
                given.containsKey("--seed") ? seed(given.get("--seed")) : System.nanoTime(),
                Optional.ofNullable(given.get("--jdbc-url")));
        if (options.databaseKills > 0 && options.jdbcUrl.isPresent()) {
            throw new WrongInputException("--kill-database is for the program's own server, not for one of --jdbc-url");
        }
        if (options.databaseKills > options.kills) {
            throw new WrongInputException("--kill-database is at most --kills: it happens beside them");
        }
        return options;
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

    private static int number(Map<String, String> given, String name, int otherwise, int least, int most) {
        String text = given.getOrDefault(name, Integer.toString(otherwise));
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

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new WrongInputException("--seed is not a number: " + text);
        }
    }
}
