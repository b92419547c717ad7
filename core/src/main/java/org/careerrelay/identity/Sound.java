package org.careerrelay.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a name sounds, in Latin letters, so that a name in kana and the same name in a passport's romaji can be compared. Long vowels and
 * double consonants are short, since passports do not write all of them, and the spellings of the romanisations (shi and si, chi and ti,
 * Itoh and Ito) are one. Only ever made from kana or from romaji: characters can be read in many ways.
 */
final class Sound {

    private static final Map<Character, String> SYLLABLES = read("""
            アa イi ウu エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa シsi スsu セse ソso ザza ジzi ズzu ゼze ゾzo
            タta チti ツtu テte トto ダda ヂzi ヅzu デde ドdo ナna ニni ヌnu ネne ノno ハha ヒhi フhu ヘhe ホho バba ビbi ブbu ベbe ボbo
            パpa ピpi プpu ペpe ポpo マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn ヴbu ヶke ヵka
            """);

    private static final String SMALL_VOWELS = "ァィゥェォ";
    private static final String VOWELS = "aiueo";

    /** Spellings that are one: the left one is written as the right one, in this order. */
    private static final String[][] SPELLINGS = {
        {"tch", "ch"},
        {"sh", "sy"},
        {"ch", "ty"},
        {"j", "zy"},
        {"ts", "t"},
        {"dz", "z"},
        {"f", "h"},
        {"v", "b"},
        {"yi", "i"},
        {"wo", "o"},
        {"iy", "y"},
        {"mb", "nb"},
        {"mp", "np"},
        {"mm", "nm"}
    };

    private Sound() {}

    /** The sound of a strict form in kana. */
    static String ofKana(String strict) {
        StringBuilder latin = new StringBuilder(strict.length() * 2);
        for (int i = 0; i < strict.length(); i++) {
            char c = strict.charAt(i);
            int vowel = SMALL_VOWELS.indexOf(c);
            int glide = "ャュョヮ".indexOf(c);
            if (vowel >= 0) {
                withoutVowel(latin).append(VOWELS.charAt(vowel));
            } else if (glide >= 0) {
                withoutVowel(latin).append(glide == 3 ? "wa" : "y" + "auo".charAt(glide));
            } else {
                latin.append(SYLLABLES.getOrDefault(c, ""));
            }
        }
        return shortened(latin.toString());
    }

    /** The sound of a text in Latin letters; other characters are passed over. */
    static String ofRomaji(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
        return shortened(withoutLongH(letters.toString()));
    }

    /** An h after an o, before a consonant or at the end, says that the o is long. */
    private static String withoutLongH(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            boolean afterO = i > 0 && latin.charAt(i - 1) == 'o';
            boolean beforeVowel = i + 1 < latin.length() && "aiueoy".indexOf(latin.charAt(i + 1)) >= 0;
            if (latin.charAt(i) != 'h' || !afterO || beforeVowel) {
                text.append(latin.charAt(i));
            }
        }
        return text.toString();
    }

    private static String shortened(String latin) {
        String text = latin;
        for (String[] spelling : SPELLINGS) {
            text = text.replace(spelling[0], spelling[1]);
        }
        String before;
        do {
            before = text;
            text = withoutDoubles(text.replace("ou", "o"));
        } while (!text.equals(before));
        return text;
    }

    private static String withoutDoubles(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            if (i == 0 || latin.charAt(i) != latin.charAt(i - 1)) {
                text.append(latin.charAt(i));
            }
        }
        return text.toString();
    }

    private static StringBuilder withoutVowel(StringBuilder latin) {
        int last = latin.length() - 1;
        if (last >= 0 && VOWELS.indexOf(latin.charAt(last)) >= 0) {
            latin.setLength(last);
        }
        return latin;
    }

    private static Map<Character, String> read(String table) {
        Map<Character, String> syllables = new HashMap<>();
        for (String word : table.strip().split("\\s+")) {
            syllables.put(word.charAt(0), word.substring(1));
        }
        return Map.copyOf(syllables);
    }
}
