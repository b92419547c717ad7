package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out from the export and {@code journeys.csv} alone what the ledger must say. */
final class LedgerCheck {

    private static final int TEN = 10;

    private LedgerCheck() {}

    static void check(String export, String peopleCsv, String journeysCsv, String ledgerCsv) {
        List<Map<String, String>> journeys = Csv.records(journeysCsv);
        List<Map<String, String>> rows = Csv.records(export);
        assertThat(journeys).hasSameSizeAs(rows);
        Map<String, String> people = new HashMap<>();
        Csv.records(peopleCsv).forEach(row -> people.put(row.get("row"), row.get("person")));
        Set<String> seen = new HashSet<>();
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            boolean isNew = journeys.get(i).get("answer").equals("ACCEPTED_NEW");
            assertThat(journeys.get(i).get("row")).isEqualTo(Integer.toString(i + 1));
            boolean counts = isNew && seen.add(people.get(Integer.toString(i + 1)));
            assertThat(journeys.get(i).get("counted")).as("row %d", i + 1).isEqualTo(counts ? "1" : "0");
            if (counts) {
                counted.add("row:" + (i + 1));
            }
        }
        assertThat(ledgerCsv).isEqualTo(ledger(counted));
    }

    private static String ledger(List<String> counted) {
        List<String> lines = new ArrayList<>(List.of("seq,programme,kind,cause,amount,progress,available"));
        int progress = 0;
        int granted = 0;
        for (String row : counted) {
            progress++;
            lines.add(line(lines.size(), "COUNT", row, progress, granted));
            if (progress == TEN) {
                progress = 0;
                granted++;
                lines.add(line(lines.size(), "GRANT", "grant:" + granted, progress, granted));
            }
        }
        if (granted > 0) {
            lines.add(line(lines.size(), "RESERVE", "introduction:1", progress, granted - 1));
            lines.add(line(lines.size(), "CONSUME", "introduction:1", progress, granted - 1));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(int sequence, String kind, String cause, int progress, int available) {
        return sequence + "," + Parties.AGENCY + "," + kind + "," + cause + ",1," + progress + "," + available;
    }
}
