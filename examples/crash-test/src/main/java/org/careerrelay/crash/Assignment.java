package org.careerrelay.crash;

import java.util.List;

/**
 * What a worker is to do.
 *
 * @param role what
 * @param folder the folder of the run
 * @param number 0 for the first worker of the run, then rising by one
 * @param threads how many threads it has
 * @param seed of the script
 * @param share which share of the commands it is to finish, or the round it begins with
 * @param shares how many shares there are, or how many rounds
 */
record Assignment(Role role, String folder, int number, int threads, long seed, int share, int shares) {

    /** As arguments of a process. */
    List<String> arguments() {
        return List.of(
                role.name(),
                folder,
                Integer.toString(number),
                Integer.toString(threads),
                Long.toString(seed),
                Integer.toString(share),
                Integer.toString(shares));
    }

    static Assignment parse(List<String> arguments) {
        return new Assignment(
                Role.valueOf(arguments.get(0)),
                arguments.get(1),
                Integer.parseInt(arguments.get(2)),
                Integer.parseInt(arguments.get(3)),
                Long.parseLong(arguments.get(4)),
                Integer.parseInt(arguments.get(5)),
                Integer.parseInt(arguments.get(6)));
    }
}
