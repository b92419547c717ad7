package org.careerrelay.examples.recognition;

import java.util.Random;

/** What happens to a value of a western record between the person and the file, as the generator of Febrl does it. */
enum Damage {
    /** Another character for one. */
    SUBSTITUTED(40) {
        @Override
        String on(String value, Random random) {
            int at = random.nextInt(value.length());
            return value.substring(0, at) + like(value, random) + value.substring(at + 1);
        }
    },
    /** A character too many. */
    INSERTED(15) {
        @Override
        String on(String value, Random random) {
            int at = random.nextInt(value.length() + 1);
            return value.substring(0, at) + like(value, random) + value.substring(at);
        }
    },
    /** A character too few. */
    DELETED(20) {
        @Override
        String on(String value, Random random) {
            int at = random.nextInt(value.length());
            return value.substring(0, at) + value.substring(at + 1);
        }
    },
    /** Two neighbours swapped. */
    TRANSPOSED(8) {
        @Override
        String on(String value, Random random) {
            if (value.length() < 2) {
                return value;
            }
            int at = random.nextInt(value.length() - 1);
            return value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
        }
    },
    /** One word written as two. */
    SPLIT(3) {
        @Override
        String on(String value, Random random) {
            int at = random.nextInt(value.length());
            return (value.substring(0, at) + " " + value.substring(at)).strip();
        }
    },
    /** Two words written as one. */
    MERGED(3) {
        @Override
        String on(String value, Random random) {
            return value.replaceFirst(" ", "");
        }
    },
    /** The last word first. */
    WORDS_SWAPPED(3) {
        @Override
        String on(String value, Random random) {
            int at = value.lastIndexOf(' ');
            return at < 0 ? value : value.substring(at + 1) + " " + value.substring(0, at);
        }
    },
    /** Nothing. */
    MISSING(8) {
        @Override
        String on(String value, Random random) {
            return "";
        }
    };

    private final int weight;

    Damage(int weight) {
        this.weight = weight;
    }

    /** The value after it happened; a value that is there. */
    abstract String on(String value, Random random);

    static Damage any(Random random) {
        int chance = random.nextInt(100);
        for (Damage damage : values()) {
            chance -= damage.weight;
            if (chance < 0) {
                return damage;
            }
        }
        throw new IllegalStateException("the weights are a hundred together");
    }

    /** A digit among digits, a letter among letters. */
    private static char like(String value, Random random) {
        return Character.isDigit(value.charAt(0))
                ? (char) ('0' + random.nextInt(10))
                : (char) ('a' + random.nextInt(26));
    }
}
