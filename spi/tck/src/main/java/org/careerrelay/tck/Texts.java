package org.careerrelay.tck;

import java.util.List;

/** Texts that storages mix up or spoil. */
final class Texts {

    /** Texts that a person may take for the same and a storage must not. */
    static final List<String> ALIKE = List.of(
            "app",
            "App",
            "APP",
            "ａｐｐ",
            "app ",
            " app",
            "a-p-p",
            "a.p.p",
            "アプリ",
            "ｱﾌﾟﾘ",
            "あぷり",
            "が",
            "か\u3099",
            "神",
            "\uFA19",
            "高",
            "髙",
            "辻",
            "辻\uDB40\uDD00",
            "吉",
            "\uD842\uDFB7",
            "i",
            "I",
            "ı",
            "İ",
            "ss",
            "ß",
            "a%",
            "a_",
            "'; --",
            "\\");

    /** 200 characters, of three bytes each in UTF-8. */
    static final String LONG = "応".repeat(200);

    /** 200 characters as Java counts them, half as many as Unicode counts them, of four bytes each in UTF-8. */
    static final String LONG_WIDE = "\uD842\uDFB7".repeat(100);

    private Texts() {}
}
