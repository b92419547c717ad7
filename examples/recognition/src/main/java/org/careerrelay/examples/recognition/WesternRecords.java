package org.careerrelay.examples.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Invented records like those of Febrl's third set, made by the rules that its generator tells of that set: for each original up to five duplicates, fewer of
 * them oftener (Zipf), each with up to six errors, of which up to four are in one field. Frequent values are much more frequent than rare ones, and some are
 * missing from the beginning. Words are chance; only how they are distributed is as in life.
 */
final class WesternRecords {

    private static final int MOST_DUPLICATES = 5;
    private static final int MOST_ERRORS = 6;
    private static final int MOST_ERRORS_IN_A_FIELD = 4;

    private static final int GIVEN = 1;
    private static final int SURNAME = 2;

    /** How often a field is damaged, in a hundred: names and addresses more often than numbers. The first, the record's label, never is. */
    private static final int[] DAMAGED = {0, 13, 14, 8, 16, 18, 12, 7, 2, 4, 6};

    /** How many of a thousand originals lack a value of a field. */
    private static final int[] MISSING = {0, 20, 10, 30, 20, 90, 10, 0, 10, 20, 0};

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 36_500;
    private static final int NUMBERS = 9_000_000;
    private static final int SWAPPED_NAMES = 2; // in a hundred errors
    private static final String CONSONANTS = "bcdfghjklmnprstvw";
    private static final String VOWELS = "aeiou";

    private final Random random;
    private final List<String> given;
    private final List<String> surnames;
    private final List<String> streets;
    private final List<String> houses;
    private final List<String> suburbs;
    private final List<String> states;

    private WesternRecords(long seed) {
        this.random = new Random(seed);
        this.given = words(500, 2, "");
        this.surnames = words(900, 3, "");
        this.streets = words(1300, 3, " street");
        this.houses = words(1200, 4, "");
        this.suburbs = words(1000, 4, "");
        this.states = words(8, 1, "");
    }

    /**
     * Makes records.
     *
     * @param originals how many people
     * @param duplicates how many further records of them, at most five of each
     * @param seed from which all follows
     * @return fields as in Febrl's set, the label first; in any order
     */
    static List<String[]> of(int originals, int duplicates, long seed) {
        WesternRecords records = new WesternRecords(seed);
        List<String[]> all = new ArrayList<>();
        for (int person = 0; person < originals; person++) {
            all.add(records.original(person));
        }
        int[] made = new int[originals];
        int[] wanted = records.wanted(originals);
        while (all.size() < originals + duplicates) {
            int person = records.random.nextInt(originals);
            if (made[person] == 0) {
                for (; made[person] < wanted[person] && all.size() < originals + duplicates; made[person]++) {
                    all.add(records.duplicate(all.get(person), made[person]));
                }
            }
        }
        Collections.shuffle(all, records.random);
        return all;
    }

    /** How many duplicates each original would have, by a draw of Zipf: one is as often as two and three together. */
    private int[] wanted(int originals) {
        double all = 0;
        for (int rank = 1; rank <= MOST_DUPLICATES; rank++) {
            all += 1.0 / rank;
        }
        int[] wanted = new int[originals];
        for (int person = 0; person < originals; person++) {
            double chance = random.nextDouble() * all;
            int rank = 1;
            while (rank < MOST_DUPLICATES && chance >= 1.0 / rank) {
                chance -= 1.0 / rank;
                rank++;
            }
            wanted[person] = rank;
        }
        return wanted;
    }

    private String[] original(int person) {
        String[] record = {
            "rec-" + person + "-org",
            frequent(given),
            frequent(surnames),
            String.valueOf(1 + (int) (200 * Math.pow(random.nextDouble(), 2))),
            frequent(streets),
            frequent(houses),
            frequent(suburbs),
            String.valueOf(2000 + random.nextInt(5000)),
            frequent(states),
            OLDEST.plusDays(random.nextInt(DAYS)).format(DateTimeFormatter.BASIC_ISO_DATE),
            String.valueOf(1_000_000 + random.nextInt(NUMBERS))
        };
        for (int field = 1; field < record.length; field++) {
            if (random.nextInt(1000) < MISSING[field]) {
                record[field] = "";
            }
        }
        return record;
    }

    private String[] duplicate(String[] original, int number) {
        String[] record = original.clone();
        record[0] = original[0].replace("org", "dup-" + number);
        int errors = 1 + random.nextInt(MOST_ERRORS);
        while (errors > 0) {
            if (random.nextInt(100) < SWAPPED_NAMES) {
                record[GIVEN] = original[SURNAME];
                record[SURNAME] = original[GIVEN];
                errors--;
            } else {
                int field = anyField();
                int here = Math.min(errors, 1 + random.nextInt(MOST_ERRORS_IN_A_FIELD));
                for (int i = 0; i < here && !record[field].isEmpty(); i++) {
                    record[field] = Damage.any(random).on(record[field], random);
                }
                errors -= here;
            }
        }
        return record;
    }

    private int anyField() {
        int chance = random.nextInt(100);
        int field = 0;
        while (chance >= DAMAGED[field]) {
            chance -= DAMAGED[field];
            field++;
        }
        return field;
    }

    /** By Zipf's law: the first of a list is the most frequent. */
    private String frequent(List<String> words) {
        return words.get((int) (Math.pow(words.size() + 1, random.nextDouble()) - 1));
    }

    private List<String> words(int count, int syllables, String end) {
        return Stream.generate(() -> word(syllables) + end)
                .distinct()
                .limit(count)
                .toList();
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                .toString();
    }
}
