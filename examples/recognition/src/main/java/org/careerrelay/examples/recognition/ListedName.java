package org.careerrelay.examples.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * A name of the lists.
 *
 * @param written its usual characters
 * @param kana its reading
 * @param others other characters that are read alike: other forms for a family name, other names for a given name
 */
record ListedName(String written, String kana, List<String> others) {

    static final List<ListedName> FAMILY = read("family-names.txt");
    static final List<ListedName> GIVEN = read("given-names.txt");

    /** Names at the head of a list are more frequent, as they are in life. */
    private static final int HEAD = 12;

    static ListedName any(List<ListedName> names, Random random) {
        // The inverse of a rank's frequency 1/(rank + HEAD).
        double share = Math.pow((names.size() + HEAD) / (double) HEAD, random.nextDouble());
        return names.get(Math.min(names.size() - 1, (int) (HEAD * share - HEAD)));
    }

    String anyOther(Random random) {
        return others.isEmpty() ? written : others.get(random.nextInt(others.size()));
    }

    private static List<ListedName> read(String file) {
        try (InputStream in = ListedName.class.getResourceAsStream(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> List.of(line.split(" ")))
                    .map(words -> new ListedName(words.get(0), words.get(1), words.subList(2, words.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
