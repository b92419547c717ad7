package org.careerrelay.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a name is compared (R-80; privacy, section 6.1). The form key (L1) joins what is one name in different forms: 髙橋 and
 * 高橋, half-width and full-width. The loose key (L2) joins what is taken for each other: 斎藤 and 斉藤. A reading has both strengths too, and
 * a sound, by which kana and romaji can be compared. An empty key says that there is none, and is never equal to anything.
 *
 * <p>The keys are a person's data: not to be logged, and they print as {@code [name]}.
 */
public final class NameKeys {

    /** Says by which tables and rules the keys are made, stored in what is hashed: another number when a key would come out differently. */
    public static final int ALGORITHM = 1;

    /** What stands in names and is no part of them; a question mark is not here, as it stands for a character an export had lost. */
    private static final String MARKS = "・·.,'’＝=";

    private final List<String> forms;
    private final List<String> readings;
    private final List<String> sounds;

    private NameKeys(List<String> forms, List<String> readings, List<String> sounds) {
        this.forms = List.copyOf(forms);
        this.readings = List.copyOf(readings);
        this.sounds = List.copyOf(sounds);
    }

    /**
     * The keys of a name.
     *
     * @param name as it was written, usually family name first; in kana or Latin letters it is its own reading
     * @param kana its reading as it was written, or null where there is none; one in Latin letters is taken as romaji
     * @return the keys
     */
    public static NameKeys of(PersonName name, @Nullable String kana) {
        return of(name, kana, null);
    }

    /**
     * The keys of a name of which a passport's spelling is known too.
     *
     * @param name as it was written, usually family name first
     * @param kana its reading as it was written, or null where there is none
     * @param romaji its passport's spelling, or null where there is none
     * @return the keys
     */
    public static NameKeys of(PersonName name, @Nullable String kana, @Nullable String romaji) {
        List<String> forms = parts(KanjiForms.form(TextForms.compatible(name.text())));
        List<String> written = kana == null ? List.of() : parts(kana);
        List<String> readings = readings(written);
        if (readings.isEmpty()) {
            readings = readings(parts(name.text()));
        }
        return new NameKeys(forms, readings, sounds(readings, latin(romaji, written, forms)));
    }

    /**
     * The form key (L1).
     *
     * @return NFKC, lower case, old forms as new ones, without blanks
     */
    public String form() {
        return joined(forms);
    }

    /**
     * The loose key (L2): evidence, never enough alone.
     *
     * @return the form key, with one character for those that are taken for each other
     */
    public String loose() {
        return KanjiForms.loose(form());
    }

    /**
     * The form key of the reading (L1).
     *
     * @return katakana without blanks; empty where no reading is known
     */
    public String kana() {
        return joined(readings);
    }

    /**
     * The loose key of the reading (L2).
     *
     * @return large katakana without long vowel marks, as banks write it
     */
    public String kanaLoose() {
        return Kana.loose(kana());
    }

    /**
     * How the name sounds, in whatever order it was written.
     *
     * @return Latin letters, the parts in alphabetical order with blanks between them; empty where neither kana nor romaji is known
     */
    public String sound() {
        return sounds.stream().sorted().collect(Collectors.joining(" "));
    }

    /**
     * The parts of the form key.
     *
     * @return usually family and given name; one part where it was written without a blank
     */
    public List<String> forms() {
        return forms;
    }

    /**
     * The parts of the reading.
     *
     * @return usually family and given name, form keys (L1)
     */
    public List<String> readings() {
        return readings;
    }

    /**
     * How the given name sounds, where the reading says which one that is: the last of two, unless that is a well-known family name.
     *
     * @return Latin letters; empty where no reading in two parts is known
     */
    public String givenSound() {
        return readings.size() == 2 ? Sound.ofKana(FamilyNames.given(readings)) : "";
    }

    /**
     * How the parts of the name sound.
     *
     * @return Latin letters, in the order in which they were written
     */
    public List<String> sounds() {
        return sounds;
    }

    /**
     * In which letters the name was written. Names in different ones can only be compared by how they are read.
     *
     * @return the kind of letters
     */
    public Script script() {
        if (forms.stream().allMatch(NameKeys::isLatin)) {
            return Script.LATIN;
        }
        return forms.stream().map(Kana::strict).allMatch(Kana::isKana) ? Script.KANA : Script.KANJI;
    }

    /**
     * The loose key (L2) of a form key.
     *
     * @param form the form key of a name or a part of it
     * @return the loose key
     */
    public static String looseForm(String form) {
        return KanjiForms.loose(form);
    }

    /**
     * How a reading sounds.
     *
     * @param kana the form key of a reading or a part of it
     * @return Latin letters
     */
    public static String soundOf(String kana) {
        return Sound.ofKana(kana);
    }

    /** In which letters a name is written. */
    public enum Script {
        /** Kanji, with or without kana, and everything that is neither of the other two. */
        KANJI,
        /** Nothing but kana. */
        KANA,
        /** Nothing but Latin letters. */
        LATIN
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKeys that
                && forms.equals(that.forms)
                && readings.equals(that.readings)
                && sounds.equals(that.sounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forms, readings, sounds);
    }

    /** Always {@code [name]}. */
    @Override
    public String toString() {
        return "[name]";
    }

    /** A mark that stood apart from its kana must not make another key than the voiced kana. */
    private static String joined(List<String> parts) {
        return TextForms.compatible(String.join("", parts));
    }

    /** NFKC, lower case, cut at blanks, without punctuation marks. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String normal = TextForms.compatible(text);
        for (int i = 0; i <= normal.length(); i++) {
            if (i == normal.length() || TextForms.isBlank(normal.charAt(i))) {
                if (part.length() > 0) {
                    parts.add(TextForms.folded(part.toString()));
                }
                part.setLength(0);
            } else if (MARKS.indexOf(normal.charAt(i)) < 0) {
                part.append(normal.charAt(i));
            }
        }
        return parts;
    }

    /** Empty unless all of it is kana. */
    private static List<String> readings(List<String> written) {
        List<String> readings = written.stream().map(Kana::strict).toList();
        return readings.stream().allMatch(Kana::isKana) ? readings : List.of();
    }

    private static List<String> latin(@Nullable String romaji, List<String> kana, List<String> forms) {
        if (romaji != null) {
            return parts(romaji);
        }
        return kana.isEmpty() ? forms : kana;
    }

    private static List<String> sounds(List<String> readings, List<String> latin) {
        if (!readings.isEmpty()) {
            return readings.stream().map(Sound::ofKana).toList();
        }
        return latin.stream().allMatch(NameKeys::isLatin)
                ? latin.stream().map(Sound::ofRomaji).toList()
                : List.of();
    }

    private static boolean isLatin(String part) {
        return !part.isEmpty()
                && part.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                && part.codePoints().anyMatch(Character::isLetter);
    }
}
