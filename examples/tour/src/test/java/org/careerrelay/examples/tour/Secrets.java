package org.careerrelay.examples.tour;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms in which an applicant's name or address could lie in a database. All in lower case. */
final class Secrets {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE);
    private static final int BASE64_GROUP = 3;

    private Secrets() {}

    static Set<String> of(List<Map<String, String>> export) {
        Set<String> plain = new LinkedHashSet<>();
        for (Map<String, String> row : export) {
            String name =
                    Normalizer.normalize(row.get("氏名"), Normalizer.Form.NFKC).strip();
            String mail = Normalizer.normalize(row.get("メールアドレス"), Normalizer.Form.NFKC)
                    .strip();
            plain.addAll(List.of(row.get("氏名"), name, name.replace(" ", ""), row.get("メールアドレス"), mail));
            plain.add(mail.toLowerCase(Locale.ROOT));
        }
        plain.removeIf(String::isBlank);
        return plain.stream()
                .flatMap(text -> forms(text).stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(text);
        forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
        for (Charset charset : CHARSETS) {
            byte[] bytes = text.getBytes(charset);
            forms.add(HexFormat.of().formatHex(bytes));
            for (int shift = 0; shift < BASE64_GROUP; shift++) {
                forms.add(insideBase64(bytes, shift));
            }
        }
        return forms;
    }

    /** The characters that stand for these bytes wherever they begin inside of a longer base64 text. */
    private static String insideBase64(byte[] bytes, int shift) {
        ByteArrayOutputStream shifted = new ByteArrayOutputStream();
        shifted.writeBytes(new byte[shift]);
        shifted.writeBytes(bytes);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted.toByteArray());
        int from = shift == 0 ? 0 : shift + 1;
        return text.substring(from, text.length() - 1);
    }
}
