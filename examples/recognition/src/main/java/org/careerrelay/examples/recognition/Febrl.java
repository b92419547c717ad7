package org.careerrelay.examples.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.careerrelay.recognition.FellegiSunter;
import org.careerrelay.recognition.PatternCounts;

/**
 * The engine on a public set of invented Australians (Febrl): weights by expectation and maximisation from the set itself, without knowing who
 * is who. The set has neither mail nor phone, so that none of our rules applies: only the weights are tried.
 */
final class Febrl {

    private static final int GIVEN = 1;
    private static final int SURNAME = 2;
    private static final int STREET_NUMBER = 3;
    private static final int STREET = 4;
    private static final int SUBURB = 6;
    private static final int POSTCODE = 7;
    private static final int BORN = 9;
    private static final int NUMBER = 10;

    private static final int[] COMPARED = {GIVEN, SURNAME, STREET_NUMBER, STREET, SUBURB, POSTCODE, BORN, NUMBER};

    /** The same, hardly different, alike, different. */
    private static final double[] ALIKE = {1, 0.92, 0.8};

    private static final int RANDOM_PAIRS = 1_000_000;
    private static final long SEED = 20_261_121;

    private final List<String[]> records;
    private final FellegiSunter model;
    private final Set<Long> candidates = new HashSet<>();

    private Febrl(List<String[]> records) {
        this.records = records;
        block(new int[] {NUMBER});
        block(new int[] {BORN});
        block(new int[] {GIVEN, SURNAME});
        block(new int[] {SURNAME, POSTCODE});
        block(new int[] {GIVEN, POSTCODE});
        block(new int[] {STREET});
        block(new int[] {SUBURB, STREET_NUMBER});
        this.model = estimated();
    }

    /** Pairs that were found to be one person, held against the truth. */
    record Result(int found, int right, int truePairs) {

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / truePairs;
        }

        double f1() {
            return 2.0 * right / (found + truePairs);
        }
    }

    static Result of(Path file) throws IOException {
        return of(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new))
                .toList());
    }

    /** Of records with the fields of the set. */
    static Result of(List<String[]> records) {
        return new Febrl(records).result();
    }

    private Result result() {
        double prior = Math.log(model.share() / (1 - model.share())) / Math.log(2);
        int found = 0;
        int right = 0;
        for (long pair : candidates) {
            String[] one = records.get((int) (pair >>> Integer.SIZE));
            String[] other = records.get((int) pair);
            if (prior + model.bits(pattern(one, other)) > 0) {
                found++;
                right += person(one).equals(person(other)) ? 1 : 0;
            }
        }
        return new Result(found, right, truePairs());
    }

    private FellegiSunter estimated() {
        PatternCounts close = new PatternCounts();
        candidates.forEach(pair ->
                close.add(pattern(records.get((int) (pair >>> Integer.SIZE)), records.get((int) (long) pair))));
        PatternCounts drawn = new PatternCounts();
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            int one = random.nextInt(records.size());
            int other = random.nextInt(records.size() - 1);
            drawn.add(pattern(records.get(one), records.get(other < one ? other : other + 1)));
        }
        int[] levels = new int[COMPARED.length];
        Arrays.fill(levels, ALIKE.length + 1);
        return FellegiSunter.estimated(levels, close, drawn);
    }

    private static int[] pattern(String[] one, String[] other) {
        int[] pattern = new int[COMPARED.length];
        for (int field = 0; field < COMPARED.length; field++) {
            pattern[field] = level(one[COMPARED[field]], other[COMPARED[field]]);
        }
        return pattern;
    }

    private static int level(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return PatternCounts.MISSING;
        }
        double alike = one.equals(other) ? 1 : JaroWinkler.of(one, other);
        int level = 0;
        while (level < ALIKE.length && alike < ALIKE[level]) {
            level++;
        }
        return level;
    }

    /** Pairs that agree in all of some fields are worth comparing. */
    private void block(int[] fields) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int number = 0; number < records.size(); number++) {
            StringBuilder key = new StringBuilder();
            boolean whole = true;
            for (int field : fields) {
                String value = records.get(number)[field];
                whole &= !value.isEmpty();
                key.append(value).append('|');
            }
            if (whole) {
                blocks.computeIfAbsent(key.toString(), none -> new ArrayList<>())
                        .add(number);
            }
        }
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = 0; j < i; j++) {
                    candidates.add(((long) block.get(i) << Integer.SIZE) | block.get(j));
                }
            }
        }
    }

    private int truePairs() {
        Map<String, Integer> sizes = new HashMap<>();
        records.forEach(one -> sizes.merge(person(one), 1, Integer::sum));
        return sizes.values().stream().mapToInt(size -> size * (size - 1) / 2).sum();
    }

    /** {@code rec-12-org} and {@code rec-12-dup-3} are one. */
    private static String person(String[] one) {
        return one[0].split("-")[1];
    }
}
