package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HexFormat;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Commitment;
import org.jspecify.annotations.Nullable;

/** The detail of an answer. Messages of installations that know of none, and answers without one, have no such field. */
final class AnswerJson {

    private static final Commitment STAND_IN = Commitment.of(new byte[Commitment.BYTES]);

    private AnswerJson() {}

    static void write(ObjectNode data, @Nullable AnswerDetail detail) {
        if (detail == null) {
            return;
        }
        ObjectNode node = data.putObject("detail").put("reason", detail.reason().name());
        LocalDate firstKnown = detail.firstKnown();
        if (firstKnown != null) {
            node.put("firstKnown", firstKnown.toString());
        }
        Commitment commitment = detail.commitment();
        if (commitment != null) {
            node.put("commitment", commitment.toString());
        }
    }

    static @Nullable AnswerDetail detail(Fields data) {
        Fields fields = data.optionalObject("detail");
        return fields == null
                ? null
                : new AnswerDetail(
                        fields.word("reason", AnswerReason.class),
                        fields.optionalDate("firstKnown"),
                        fields.isAbsent("commitment")
                                ? null
                                : fields.converted(
                                        "commitment", 2 * Commitment.BYTES, "commitment", AnswerJson::parse, STAND_IN));
    }

    private static Commitment parse(String text) {
        return Commitment.of(HexFormat.of().parseHex(text));
    }
}
