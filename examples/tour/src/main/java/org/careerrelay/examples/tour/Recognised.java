package org.careerrelay.examples.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.model.identity.RecognitionDecision;
import org.jspecify.annotations.Nullable;

/**
 * Whom the library took the applicant of a row for.
 *
 * @param row the row's number
 * @param person a label: the row in which the person first came
 * @param decision what was decided when the row was read
 * @param reasons what the row has in common, and what not, with the row it is likest to
 */
record Recognised(long row, String person, RecognitionDecision decision, List<String> reasons) {

    /** The rows without an error, in their order. */
    static List<Recognised> of(RowList rows, CompanyDesk company) {
        List<Row> readable = rows.rows().stream()
                .filter(row -> !row.outcome().word().startsWith("error"))
                .toList();
        Map<String, RecognisedApplication> known = new HashMap<>();
        company.recognition(Accessor.of("tour", ActorRole.HUMAN_RESOURCES)
                        .because(AccessReason.Code.RECRUITING, "report of the tour"))
                .recognised(readable.stream().map(Row::application).toList())
                .forEach(each -> known.put(each.application(), each));
        Map<String, String> labels = new HashMap<>();
        List<Recognised> people = new ArrayList<>(readable.size());
        for (Row row : readable) {
            Recognised recognised = of(row, known.get(row.application()), labels);
            labels.put(row.application(), recognised.person());
            people.add(recognised);
        }
        return people;
    }

    /** Who is under age is not kept, and so nobody's label but their own. */
    private static Recognised of(Row row, @Nullable RecognisedApplication known, Map<String, String> labels) {
        String own = "row-" + row.number();
        if (known == null || known.likenesses().isEmpty()) {
            return new Recognised(row.number(), own, RecognitionDecision.NEW, List.of());
        }
        RecognisedApplication.Likeness likest = known.likenesses().get(0);
        return new Recognised(
                row.number(),
                known.decision() == RecognitionDecision.AUTO ? labels.getOrDefault(likest.application(), own) : own,
                known.decision(),
                likest.reasons().stream().map(MatchReason::name).toList());
    }
}
