package org.careerrelay.model.person;

import java.util.Set;

/**
 * What a keyed hash is computed over (privacy, section 6.3). Mail and phone stand alone; names, readings and birth dates only together with
 * something else, since what few values are possible for is found by trying them all: there is no field for one of them alone.
 *
 * <p>Of two people who share a hash of a field that {@linkplain #strength() decides}, R-83 says that they are one: every such field holds a
 * mail address or a phone number, and a name or a birth date with a given name.
 */
public enum IndexField {
    /** The strict key of a mail address. */
    EMAIL("email", Strength.SUGGESTS),

    /** The loose key of a mail address: without a tag, at Gmail without dots. */
    EMAIL_LOOSE("email-loose", Strength.SUGGESTS),

    /** A telephone number in E.164 form. */
    PHONE("phone", Strength.SUGGESTS),

    /** The form key of the name as it is written, and the birth date. */
    KANJI_BIRTH("kanji+dob", Strength.SUGGESTS),

    /** The form key of the reading, and the birth date. */
    KANA_BIRTH("kana+dob", Strength.SUGGESTS),

    /** The loose key of the reading, the birth date, and the last four digits of the phone number. */
    KANA_LOOSE_BIRTH_PHONE("kana-loose+dob+phone4", Strength.SUGGESTS),

    /** How the name sounds in any order, and the birth date. */
    SOUND_BIRTH("sound+dob", Strength.SUGGESTS),

    /** The sound of the given name, and the birth date: what a marriage leaves. Says whom to compare with, nothing else. */
    GIVEN_BIRTH("given+dob", Strength.FINDS),

    /** Mail address and name. */
    EMAIL_KANJI("email+kanji", Strength.DECIDES),

    /** Phone number and name. */
    PHONE_KANJI("phone+kanji", Strength.DECIDES),

    /** Mail address, birth date, and how the name sounds in any order. */
    EMAIL_SOUND_BIRTH("email+sound+dob", Strength.DECIDES, EMAIL, SOUND_BIRTH),

    /** Phone number, birth date, and how the name sounds in any order. */
    PHONE_SOUND_BIRTH("phone+sound+dob", Strength.DECIDES, PHONE, SOUND_BIRTH),

    /** Mail address, birth date and given name, whatever the family name is now. */
    EMAIL_GIVEN_BIRTH("email+given+dob", Strength.DECIDES, EMAIL, GIVEN_BIRTH),

    /** Phone number, birth date and given name, whatever the family name is now. */
    PHONE_GIVEN_BIRTH("phone+given+dob", Strength.DECIDES, PHONE, GIVEN_BIRTH);

    private final String label;
    private final Strength strength;
    private final Set<IndexField> together;

    IndexField(String label, Strength strength, IndexField... together) {
        this.label = label;
        this.strength = strength;
        this.together = Set.of(together);
    }

    /** What it means that two people share a hash of a field. */
    public enum Strength {
        /** They are worth comparing where their data is at hand. */
        FINDS,
        /** They may be one: somebody has to look. */
        SUGGESTS,
        /** They are one. */
        DECIDES
    }

    /**
     * The name inside the hashed text, {@code cr1|<label>|<value>}.
     *
     * @return a lower-case word
     */
    public String label() {
        return label;
    }

    /**
     * What a shared hash of this field means.
     *
     * @return the strength
     */
    public Strength strength() {
        return strength;
    }

    /**
     * Which two fields say the same together: who shares a hash of both with one application shares this one. No hash is made of such a field any more; those that
     * were stored before mean what they meant.
     *
     * @return the two; empty where a hash is made
     */
    public Set<IndexField> together() {
        return together;
    }
}
