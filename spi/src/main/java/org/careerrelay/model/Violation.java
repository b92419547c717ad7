package org.careerrelay.model;

import java.util.Comparator;

/**
 * One thing that is wrong with an input (design, section 8).
 *
 * @param path where: the property path, such as {@code "[3].mail"}
 * @param code what, for programs: lower case, such as {@code "mail.syntax"}
 * @param messageJa what, for people, in Japanese
 * @param messageEn what, for people, in English
 */
public record Violation(String path, String code, String messageJa, String messageEn) {

    /** Orders by path, then by code, so that the same input always lists its violations alike. */
    public static final Comparator<Violation> ORDER =
            Comparator.comparing(Violation::path).thenComparing(Violation::code);
}
