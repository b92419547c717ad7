package org.careerrelay.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.InvalidInputException;

/** In which character set an export is written (H06). */
public enum CharsetChoice {
    /** UTF-8 where the whole file is UTF-8, otherwise the character set of Japanese Windows. */
    AUTO,
    /** UTF-8, with or without a byte order mark. */
    UTF_8,
    /** The character set of Japanese Windows (CP932), which is called Shift_JIS in most products. */
    WINDOWS_31J;

    private static final Charset CP932 = Charset.forName("windows-31j");

    /**
     * Reads a choice.
     *
     * @param name {@code auto}, {@code UTF-8}, {@code windows-31j} or one of its other names ({@code cp932}, {@code ms932},
     *     {@code Shift_JIS}, {@code sjis}), in any case
     * @return the choice
     * @throws InvalidInputException when it is none of these
     */
    public static CharsetChoice of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "auto" -> AUTO;
            case "utf-8", "utf8" -> UTF_8;
            case "windows-31j", "cp932", "ms932", "shift_jis", "shift-jis", "sjis" -> WINDOWS_31J;
            default -> throw CsvFault.CHARSET_UNKNOWN.refused("charset");
        };
    }

    /** The character sets to try, one after the other. */
    List<Charset> candidates() {
        return switch (this) {
            case AUTO -> List.of(StandardCharsets.UTF_8, CP932);
            case UTF_8 -> List.of(StandardCharsets.UTF_8);
            case WINDOWS_31J -> List.of(CP932);
        };
    }
}
