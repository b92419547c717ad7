package org.careerrelay.http.consent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/** The people as a table (RFC 4180) in UTF-8 with a mark, which spreadsheets in Japan need. */
final class PickupCsv {

    private static final String MARK = "\uFEFF";
    private static final List<String> HEAD =
            List.of("reference", "consented_at", "name", "kana", "mail", "phone", "wishes");

    /** As in {@code CsvTable}: spreadsheets in Japan read the full-width signs as well. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private PickupCsv() {}

    static WebResponse of(PickedUp list) {
        Stream<String> rows = list.referrals().stream().map(PickupCsv::row);
        String table = Stream.concat(Stream.of(row(HEAD)), rows).collect(Collectors.joining("\r\n", MARK, "\r\n"));
        return WebResponse.of(200)
                .text("text/csv", table)
                .header("Content-Disposition", "attachment; filename=\"referrals.csv\"");
    }

    private static String row(PickedUp.Person person) {
        RelayAnswers answers = person.answers();
        return row(List.of(
                person.referral().toString(),
                person.consentedAt().toString(),
                answers.name().reveal(),
                revealed(answers.kana()),
                answers.mail().reveal(),
                revealed(answers.phone()),
                answers.wishes().reveal()));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(PickupCsv::cell).collect(Collectors.joining(","));
    }

    /** What a spreadsheet would take for a formula is written as text: people have typed it. */
    private static String cell(String value) {
        String shown = value.strip();
        boolean formula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }

    private static String revealed(@Nullable Pii<String> value) {
        return value == null ? "" : value.reveal();
    }
}
