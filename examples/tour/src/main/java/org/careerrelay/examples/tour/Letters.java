package org.careerrelay.examples.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts received messages into the order of the export. */
final class Letters {

    private Letters() {}

    /** The rejection mails by row; a row has one message, however often it was delivered. */
    static SortedMap<Long, Letter> byRow(List<Path> messages, RowList rows) {
        Map<String, Row> mailed = rows.mailed();
        SortedMap<Long, Letter> letters = new TreeMap<>();
        for (Path message : messages) {
            Letter letter = Letter.read(message);
            if (letter.application().isEmpty()) {
                continue; // a receipt of a consent
            }
            Row row = mailed.get(letter.application());
            if (row == null) {
                throw new IllegalStateException("a message about no application of the export");
            }
            if (letters.put(row.number(), letter) != null) {
                throw new IllegalStateException("two messages for row " + row.number());
            }
        }
        return letters;
    }
}
