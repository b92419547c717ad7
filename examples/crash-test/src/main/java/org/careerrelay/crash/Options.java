package org.careerrelay.crash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.examples.program.Arguments;
import org.careerrelay.examples.program.WrongInputException;

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
 * @param mails how many rejection mails go through a Postfix instead of all that, or 0
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
        int mails,
        Optional<String> jdbcUrl) {

    private static final Set<String> NAMES = Set.of(
            "--processes",
            "--threads",
            "--rounds",
            "--kills",
            "--kill-database",
            "--seconds",
            "--seed",
            "--mails",
            "--jdbc-url");
    private static final int MOST_PROCESSES = 32;
    private static final int MOST_THREADS = 500;
    private static final int MOST_KILLS = 100_000;
    private static final int KILLS_OF_A_MAILING = 2;
    private static final int MOST_MAILS = 1_000_000;
    private static final int MOST_ROUNDS = 1000;
    private static final int A_DAY = 86_400;

    /**
     * Reads the arguments.
     *
     * @throws WrongInputException when one is unknown, lacks its value or has a wrong one
     */
    static Options parse(List<String> args) {
        Arguments given = Arguments.of(args, NAMES, Set.of());
        int mails = given.number("--mails", 0, 0, MOST_MAILS);
        Options options = new Options(
                given.number("--processes", 4, 1, MOST_PROCESSES),
                given.number("--threads", 50, 1, MOST_THREADS),
                given.number("--rounds", 10, 0, MOST_ROUNDS),
                given.number("--kills", mails > 0 ? KILLS_OF_A_MAILING : 200, 0, MOST_KILLS),
                given.number("--kill-database", 0, 0, MOST_KILLS),
                given.number("--seconds", A_DAY, 1, A_DAY),
                given.text("--seed").map(Options::seed).orElseGet(System::nanoTime),
                mails,
                given.text("--jdbc-url"));
        if (options.databaseKills > 0 && options.jdbcUrl.isPresent()) {
            throw new WrongInputException("--kill-database is for the program's own server, not for one of --jdbc-url");
        }
        if (options.databaseKills > options.kills) {
            throw new WrongInputException("--kill-database is at most --kills: it happens beside them");
        }
        return options;
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new WrongInputException("--seed is not a number: " + text);
        }
    }
}
