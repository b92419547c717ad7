package org.careerrelay.http.consent;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form or a query ({@code application/x-www-form-urlencoded}). They are about a person: it shows as nothing. */
final class FormFields {

    static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private static final int MAX_FIELDS = 50;

    private final Map<String, List<String>> values;

    private FormFields(Map<String, List<String>> values) {
        this.values = values;
    }

    static FormFields none() {
        return new FormFields(Map.of());
    }

    /** Fields with one value each. */
    static FormFields of(Map<String, String> values) {
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new FormFields(lists);
    }

    /** Empty where it is not readable, has too many fields, or holds a control character that no person types. */
    static Optional<FormFields> parse(byte[] body) {
        return parse(new String(body, StandardCharsets.UTF_8));
    }

    static Optional<FormFields> parse(String text) {
        String[] pairs = text.isEmpty() ? new String[0] : text.split("&", -1);
        if (pairs.length > MAX_FIELDS) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new HashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            values.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(value.get());
        }
        return Optional.of(new FormFields(values));
    }

    /** The only value of a field; empty where it is missing or comes more than once. */
    String text(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? all.get(0) : "";
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    @Override
    public String toString() {
        return "FormFields";
    }

    private static Optional<String> decode(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Optional.of(decoded).filter(FormFields::isTypable);
        } catch (IllegalArgumentException e) {
            // The decoder's message quotes the text.
            return Optional.empty();
        }
    }

    private static boolean isTypable(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }
}
