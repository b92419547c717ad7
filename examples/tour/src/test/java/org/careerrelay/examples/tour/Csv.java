package org.careerrelay.examples.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reader of CSV that shares nothing with the library's, so that it can check what the library wrote and read. */
final class Csv {

    private Csv() {}

    /** The records after the header line, fields by the header's names. */
    static List<Map<String, String>> records(String text) {
        List<List<String>> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Map<String, String>> records = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                fields.put(lines.get(0).get(i), line.get(i));
            }
            records.add(fields);
        }
        return records;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (escaped) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return lines;
    }
}
