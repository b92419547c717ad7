package org.careerrelay.examples.recognition;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What happens to the data of an application between the person and the export: habits of forms, and mistakes. */
enum Slip {
    /** Another form of a character of the family name: 髙橋 for 高橋. */
    OTHER_FORM {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(of.family().anyOther(random) + " " + of.given().written(), row.kana());
        }
    },
    /** The given name in other characters that are read alike, as a form's conversion offers them. */
    OTHER_CHARACTERS {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(of.family().written() + " " + of.given().anyOther(random), row.kana());
        }
    },
    /** Given name first, in characters and in kana. */
    SWAPPED {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(swapped(row.name()), swapped(row.kana()));
        }
    },
    /** No blank between the names. */
    RUN_TOGETHER {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(row.name().replace(" ", ""), row.kana().replace(" ", ""));
        }
    },
    /** In Latin letters, and no reading. */
    ROMAJI {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(romaji(of), "");
        }
    },
    /** In Latin letters, with a reading. */
    ROMAJI_WITH_KANA {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(romaji(of), row.kana());
        }
    },
    /** No reading. */
    NO_KANA {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(row.name(), "");
        }
    },
    /** The reading in hiragana. */
    HIRAGANA {
        @Override
        Row on(Row row, Individual of, Random random) {
            StringBuilder hiragana = new StringBuilder();
            row.kana().chars().forEach(c -> hiragana.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - 0x60 : c)));
            return row.withName(row.name(), hiragana.toString());
        }
    },
    /** Voiced kana and their marks apart, as systems write them that store decomposed text. */
    DECOMPOSED {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(row.name(), Normalizer.normalize(row.kana(), Normalizer.Form.NFD));
        }
    },
    /** Only large kana, as banks write them. */
    LARGE_KANA {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(
                    row.name(),
                    row.kana()
                            .replace('ャ', 'ヤ')
                            .replace('ュ', 'ユ')
                            .replace('ョ', 'ヨ')
                            .replace('ッ', 'ツ'));
        }
    },
    /** A long vowel as a mark. */
    LONG_MARK {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(row.name(), row.kana().replaceAll("(?<=[コソトノホモヨロゴゾドボョュウオ])[ウオ]", "ー"));
        }
    },
    /** Another kana typed for one. */
    MISTYPED_KANA {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withName(row.name(), mistyped(row.kana(), "アイカキサシタチナニハヒマミラリ", random));
        }
    },
    /** Another day or month. */
    MISTYPED_BIRTH {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withBornOn(row.bornOn() == null ? null : mistyped(row.bornOn(), random));
        }
    },
    /** No birth date. */
    NO_BIRTH {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withBornOn(null);
        }
    },
    /** Two neighbours of the address swapped, or another letter. */
    MISTYPED_MAIL {
        @Override
        Row on(Row row, Individual of, Random random) {
            int at = Math.max(row.mail().indexOf('@'), row.mail().indexOf('＠'));
            String local = row.mail().substring(0, at);
            String typed =
                    random.nextBoolean() ? withNeighboursSwapped(local, random) : mistyped(local, "aeinorstk", random);
            return row.withMail(typed + row.mail().substring(at));
        }
    },
    /** Another digit of the phone number. */
    MISTYPED_PHONE {
        @Override
        Row on(Row row, Individual of, Random random) {
            String end = row.phone().substring(row.phone().length() - 4);
            return row.withPhone(
                    row.phone().substring(0, row.phone().length() - 4) + mistyped(end, "0123456789", random));
        }
    },
    /** A tag after a plus sign. */
    TAGGED_MAIL {
        @Override
        Row on(Row row, Individual of, Random random) {
            return row.withMail(row.mail().replace("@", "+job" + random.nextInt(9) + "@"));
        }
    },
    /** Everything in full width, the phone number with its country code. */
    WIDE {
        @Override
        Row on(Row row, Individual of, Random random) {
            StringBuilder wide = new StringBuilder();
            row.mail().toUpperCase(Locale.ROOT).chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
            return row.withMail(wide.toString())
                    .withPhone("+81 " + row.phone().substring(1))
                    .withName(row.name().replace(' ', '　'), row.kana());
        }
    };

    /** The row as this leaves it. */
    abstract Row on(Row row, Individual of, Random random);

    private static String swapped(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + " " + name.substring(0, blank);
    }

    private static String romaji(Individual of) {
        return capital(Hepburn.of(of.given().kana())) + " "
                + capital(Hepburn.of(of.family().kana()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String mistyped(String text, String letters, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            at = 0;
        }
        return text.substring(0, at) + letters.charAt(random.nextInt(letters.length())) + text.substring(at + 1);
    }

    private static String withNeighboursSwapped(String text, Random random) {
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static @Nullable LocalDate mistyped(LocalDate date, Random random) {
        try {
            return switch (random.nextInt(3)) {
                case 0 -> date.plusDays(1);
                case 1 -> LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
                default -> date.withDayOfMonth(1 + random.nextInt(28));
            };
        } catch (DateTimeException e) {
            // There is no such month; the next day is as easily typed.
            return date.plusDays(1);
        }
    }
}
