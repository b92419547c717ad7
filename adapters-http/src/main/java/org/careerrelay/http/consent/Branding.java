package org.careerrelay.http.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.jspecify.annotations.Nullable;

/**
 * How a company's pages show whose they are: a name, a logo and a colour, and no HTML. The notice names the company as ever. Immutable.
 */
public final class Branding {

    /** How long a name is at most, in characters. */
    public static final int NAME_MAX = 60;

    /** How large a logo is at most, in bytes. */
    public static final int LOGO_MAX = 64 * 1024;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]+");

    private final String name;
    private final @Nullable Logo logo;
    private final String colour;

    private Branding(String name, @Nullable Logo logo, String colour) {
        this.name = name;
        this.logo = logo;
        this.colour = colour;
    }

    /**
     * The branding of a company.
     *
     * @param name what its applicants know it by, one line of at most {@link #NAME_MAX} characters
     * @param colour the colour behind the name and of the buttons, as {@code #rrggbb}; the text on it is black or white, whichever can be read better (WCAG 2.2, 1.4.3)
     * @param logo a PNG or JPEG of at most {@link #LOGO_MAX} bytes, or null for none; no SVG, which can hold scripts
     * @return the branding
     * @throws InvalidInputException when anything of it is not so, with all that is wrong
     */
    public static Branding of(String name, String colour, byte @Nullable [] logo) {
        List<Violation> violations = new ArrayList<>();
        String line = name.strip();
        if (line.codePointCount(0, line.length()) > NAME_MAX
                || !LINE.matcher(line).matches()) {
            violations.add(new Violation(
                    "name",
                    "branding.name",
                    "名前は1行、60文字以内で入力してください",
                    "the name has to be one line of at most 60 characters"));
        }
        String hex = colour.toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(hex).matches()) {
            violations.add(new Violation(
                    "colour", "branding.colour", "色は #rrggbb の形で入力してください", "the colour has to be like #rrggbb"));
        }
        Logo picture = logo == null ? null : Logo.of(logo, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return new Branding(line, picture, hex);
    }

    String name() {
        return name;
    }

    @Nullable
    Logo logo() {
        return logo;
    }

    /** What is coloured: the rest of the page stays as it is, so that it can be read on any screen. */
    String style() {
        return ".brand,button:not(.other){background:" + colour + ";color:" + textColour() + "}\n";
    }

    /** Black or white: one of them always stands out by 4.5 to 1 and more (WCAG 2.2, 1.4.3). */
    private String textColour() {
        double luminance = 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
        double withWhite = 1.05 / (luminance + 0.05);
        double withBlack = (luminance + 0.05) / 0.05;
        return withWhite >= withBlack ? "#ffffff" : "#000000";
    }

    private double linear(int from) {
        double channel = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "Branding[" + name + ", " + colour + (logo == null ? "" : ", " + logo.mediaType()) + "]";
    }

    /**
     * A picture that browsers draw and never run.
     *
     * @param mediaType what it is, by its first bytes
     * @param bytes the picture
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Logo(String mediaType, byte[] bytes) {

        private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

        static @Nullable Logo of(byte[] bytes, List<Violation> violations) {
            if (bytes.length > LOGO_MAX) {
                violations.add(new Violation(
                        "logo", "branding.logo-size", "ロゴは64 KB以内にしてください", "the logo has to be of at most 64 KiB"));
                return null;
            }
            if (begins(bytes, PNG)) {
                return new Logo("image/png", bytes.clone());
            }
            if (begins(bytes, JPEG)) {
                return new Logo("image/jpeg", bytes.clone());
            }
            violations.add(new Violation(
                    "logo", "branding.logo-type", "ロゴはPNGかJPEGにしてください", "the logo has to be a PNG or a JPEG"));
            return null;
        }

        private static boolean begins(byte[] bytes, byte[] signature) {
            return bytes.length > signature.length
                    && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
        }
    }
}
