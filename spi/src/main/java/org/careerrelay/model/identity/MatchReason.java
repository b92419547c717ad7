package org.careerrelay.model.identity;

/**
 * One thing that two applications have in common or not, as a decision is explained with it. The names are published: never rename
 * one. None of them holds anybody's data.
 */
public enum MatchReason {
    /** One mailbox: strict keys are equal. */
    MAIL_SAME("メールアドレスが一致", "the mail address is the same"),
    /** Very likely one mailbox: loose keys are equal. */
    MAIL_ALIKE("メールアドレスがタグや点を除き一致", "the mail address is the same but for a tag or dots"),
    /** One or two typing errors apart. */
    MAIL_NEAR("メールアドレスが入力ミス程度の違い", "the mail address is one or two typing errors away"),
    /** Another mailbox. */
    MAIL_DIFFERENT("メールアドレスが異なる", "the mail address is another one"),

    /** One phone number. */
    PHONE_SAME("電話番号が一致", "the phone number is the same"),
    /** One or two typing errors apart. */
    PHONE_NEAR("電話番号が入力ミス程度の違い", "the phone number is one or two typing errors away"),
    /** Another phone number. */
    PHONE_DIFFERENT("電話番号が異なる", "the phone number is another one"),

    /** Form keys (L1) of the name, or of the reading where that is all there is to compare. */
    NAME_SAME("氏名が一致（字体差を含む）", "the name is the same, forms of characters aside"),
    /** Loose keys (L2) are equal. */
    NAME_ALIKE("氏名が類似（斎藤・斉藤、カナの大小など）", "the name is alike: characters or kana that are taken for each other"),
    /** The reading is the same, the characters are not. */
    NAME_OTHER_CHARACTERS("読みが一致し漢字が異なる", "the reading is the same, the characters are others"),
    /** Family and given name in the other order. */
    NAME_SWAPPED("姓と名が入れ替わって一致", "family and given name are swapped"),
    /** Readings, in kana or romaji, sound the same; the characters are not compared. */
    NAME_SOUNDS_SAME("読みが一致", "the names sound the same"),
    /** The given name is the same, the family name is not. */
    GIVEN_NAME_SAME("名が一致し姓が異なる（改姓など）", "the given name is the same, the family name another one, as after a marriage"),
    /** One typing error apart. */
    NAME_NEAR("氏名が入力ミス程度の違い", "the name is one typing error away"),
    /** The family name is the same, the given name is written in other characters, and how one of them is read is not known. */
    FAMILY_NAME_SAME("姓が一致し名の表記が異なる", "the family name is the same, the given name is written in another way"),
    /** The family name is the same, the given name is another one. */
    GIVEN_NAME_DIFFERENT("姓が一致し名が異なる（家族など）", "the family name is the same, the given name another one, as in a family"),
    /** Another name. */
    NAME_DIFFERENT("氏名が異なる", "the name is another one"),

    /** One birth date. */
    BIRTH_SAME("生年月日が一致", "the birth date is the same"),
    /** One typing error apart. */
    BIRTH_NEAR("生年月日が入力ミス程度の違い", "the birth date is one typing error away"),
    /** Another birth date. */
    BIRTH_DIFFERENT("生年月日が異なる", "the birth date is another one");

    private final String ja;
    private final String en;

    MatchReason(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The reason in Japanese.
     *
     * @return a few words
     */
    public String ja() {
        return ja;
    }

    /**
     * The reason in English.
     *
     * @return a few words
     */
    public String en() {
        return en;
    }
}
