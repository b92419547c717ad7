package org.careerrelay.examples.recognition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.examples.program.Arguments;

/**
 * What the program was asked to do.
 *
 * @param data a folder with applications, Febrl or both, or empty
 * @param seeds of the populations that are generated
 * @param applications how many applications each of them has
 * @param weights whether to count the weights that are shipped instead
 */
record Options(Optional<Path> data, List<Integer> seeds, int applications, boolean weights) {

    private static final List<Integer> SEEDS = List.of(1, 2, 3);
    private static final int APPLICATIONS = 3000;
    private static final int MOST_APPLICATIONS = 100_000;

    /**
     * Reads the arguments.
     *
     * @throws org.careerrelay.examples.program.WrongInputException when one is unknown, lacks its value or has a wrong one
     */
    static Options parse(List<String> args) {
        Arguments given = Arguments.of(args, Set.of("--data", "--seeds", "--applications"), Set.of("--weights"));
        return new Options(
                given.text("--data").map(Path::of),
                given.numbers("--seeds", SEEDS, 0, Integer.MAX_VALUE),
                given.number("--applications", APPLICATIONS, 100, MOST_APPLICATIONS),
                given.has("--weights"));
    }
}
