package org.careerrelay.examples.recognition;

import java.util.HashMap;
import java.util.Map;

/** Kana in Latin letters as a passport writes them: without long vowels. For inventing names, not for comparing them. */
final class Hepburn {

    private static final Map<String, String> SYLLABLES = new HashMap<>();

    static {
        String table = """
                アa イi ウu エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa シshi スsu セse ソso ザza ジji ズzu ゼze ゾzo
                タta チchi ツtsu テte トto ダda ヅzu デde ドdo ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho バba ビbi ブbu ベbe ボbo
                パpa ピpi プpu ペpe ポpo マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ンn
                """;
        for (String word : table.strip().split("\\s+")) {
            SYLLABLES.put(word.substring(0, 1), word.substring(1));
        }
    }

    private Hepburn() {}

    static String of(String kana) {
        StringBuilder latin = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            int glide = "ャュョ".indexOf(c);
            if (glide >= 0) {
                latin.setLength(latin.length() - 1);
                boolean soft = latin.toString().endsWith("sh")
                        || latin.toString().endsWith("ch")
                        || latin.toString().endsWith("j");
                latin.append(soft ? "" : "y").append("auo".charAt(glide));
            } else if (c == 'ッ') {
                doubled = true;
            } else {
                String syllable = SYLLABLES.getOrDefault(String.valueOf(c), "");
                latin.append(doubled ? syllable.substring(0, 1) : "").append(syllable);
                doubled = false;
            }
        }
        return latin.toString().replace("ou", "o").replace("oo", "o").replace("uu", "u");
    }
}
