package org.careerrelay.examples.program;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What stands behind a program's name: options with a value, and flags without. Immutable. */
public final class Arguments {

    private final Map<String, String> given;
    private final Set<String> flags;

    private Arguments(Map<String, String> given, Set<String> flags) {
        this.given = given;
        this.flags = flags;
    }

    /**
     * Whether these arguments only ask for the usage.
     *
     * @param args the arguments
     * @return whether they do
     */
    public static boolean askForHelp(List<String> args) {
        return args.contains("--help") || args.contains("-h");
    }

    /**
     * Reads the arguments.
     *
     * @param args the arguments
     * @param names of the options that have a value
     * @param flags names of those that have none
     * @return the arguments by name
     * @throws WrongInputException when one is unknown, given twice or lacks its value
     */
    public static Arguments of(List<String> args, Set<String> names, Set<String> flags) {
        Map<String, String> given = new TreeMap<>();
        Set<String> raised = new HashSet<>();
        for (int i = 0; i < args.size(); i++) {
            String name = args.get(i);
            if (flags.contains(name)) {
                raised.add(name);
                continue;
            }
            if (!names.contains(name)) {
                throw new WrongInputException("unknown option: " + name + " (see --help)");
            }
            i++;
            if (i == args.size()) {
                throw new WrongInputException(name + " needs a value");
            }
            if (given.put(name, args.get(i)) != null) {
                throw new WrongInputException(name + " is given twice");
            }
        }
        return new Arguments(given, raised);
    }

    /**
     * Whether a flag is there.
     *
     * @param flag its name
     * @return whether it is
     */
    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /**
     * The value of an option.
     *
     * @param name of the option
     * @return its value, where it is given
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /**
     * The values of an option that has several.
     *
     * @param name of the option
     * @return what stands between the commas; empty where the option is not given
     */
    public List<String> list(String name) {
        return Arrays.stream(given.getOrDefault(name, "").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * A number.
     *
     * @param name of the option
     * @param otherwise where it is not given
     * @param least the smallest that is taken
     * @param most the largest that is taken
     * @return the number
     * @throws WrongInputException when it is none of these
     */
    public int number(String name, int otherwise, int least, int most) {
        return given.containsKey(name) ? number(name, given.get(name), least, most) : otherwise;
    }

    /**
     * Several numbers.
     *
     * @param name of the option
     * @param otherwise where none is given
     * @param least the smallest that is taken
     * @param most the largest that is taken
     * @return the numbers, each once, in order
     * @throws WrongInputException when one is none of these
     */
    public List<Integer> numbers(String name, List<Integer> otherwise, int least, int most) {
        List<Integer> numbers = list(name).stream()
                .map(text -> number(name, text, least, most))
                .distinct()
                .sorted()
                .toList();
        return numbers.isEmpty() ? otherwise : numbers;
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
