package org.careerrelay.jdbc;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything by which something written about a person could be found in a text: its normal forms, each in the encodings in which bytes are written. */
final class Traces {

    private static final String FULL_KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String HALF_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private static final int BASE64_GROUP = 3;

    private final Set<String> all = new LinkedHashSet<>();

    /** A text, in all forms. */
    Traces text(String text) {
        for (String form : forms(text)) {
            all.add(form);
            all.add(URLEncoder.encode(form, StandardCharsets.UTF_8));
            all.add(quotedPrintable(form));
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, Charset.forName("windows-31j"))) {
                encoded(form.getBytes(charset));
            }
        }
        return this;
    }

    /** Bytes that were computed from something of the person, such as a keyed hash. */
    Traces bytes(byte[] bytes) {
        encoded(bytes);
        return this;
    }

    /** What a hash without a key would be. */
    Traces hashed(String text) {
        try {
            encoded(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return this;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that are in a text. */
    List<String> in(String haystack) {
        String lower = haystack.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(trace -> haystack.contains(trace) || lower.contains(trace.toLowerCase(Locale.ROOT)))
                .toList();
    }

    int size() {
        return all.size();
    }

    private static Set<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>();
        for (String spaced : List.of(text, text.replace(" ", ""), text.replace(' ', '\u3000'))) {
            for (Normalizer.Form form : Normalizer.Form.values()) {
                String normal = Normalizer.normalize(spaced, form);
                forms.addAll(List.of(
                        normal, normal.toLowerCase(Locale.ROOT), normal.toUpperCase(Locale.ROOT), halfWidth(normal)));
            }
        }
        return forms;
    }

    private static String halfWidth(String text) {
        StringBuilder narrow = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = FULL_KANA.indexOf(c);
            narrow.append(at < 0 ? c : HALF_KANA.charAt(at));
        }
        return narrow.toString();
    }

    private void encoded(byte[] bytes) {
        all.add(HexFormat.of().formatHex(bytes));
        // Bytes inside of others begin anywhere in a group of three: what is the same wherever they begin is looked
        // for.
        for (int shift = 0; shift < BASE64_GROUP; shift++) {
            byte[] shifted = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            byte[] whole = Arrays.copyOf(shifted, shifted.length / BASE64_GROUP * BASE64_GROUP);
            String base64 = Base64.getEncoder().encodeToString(whole).substring(shift == 0 ? 0 : 4);
            if (base64.length() > 7) {
                all.add(base64);
                all.add(base64.replace('+', '-').replace('/', '_'));
            }
        }
    }

    private static String quotedPrintable(String text) {
        StringBuilder quoted = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && each < 127 && each != '=') {
                quoted.append((char) each);
            } else {
                quoted.append('=').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return quoted.toString();
    }
}
