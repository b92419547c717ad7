package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.Step;
import org.jspecify.annotations.Nullable;

/** A step of an introduction, as fields of a message. */
final class StepJson {

    private StepJson() {}

    static void write(ObjectNode node, Step step) {
        node.put("step", step.kind().name());
        LocalDate on = step.on();
        if (on != null) {
            node.put("on", on.toString());
        }
        Decline decline = step.decline();
        if (decline != null) {
            node.set("decline", IntroductionJson.tree(decline));
        }
        Resolution outcome = step.outcome();
        if (outcome != null) {
            node.put("outcome", outcome.name());
        }
    }

    /** What a kind does not need is not looked at. */
    static Step read(Fields data) {
        Step.Kind kind = data.word("step", Step.Kind.class);
        return switch (kind) {
            case JOINED -> Step.joined(data.date("on"));
            case LEFT_EARLY -> Step.leftEarly(data.date("on"));
            case DECLINED -> declined(IntroductionJson.decline(data.object("decline")));
            case RESOLVED -> Step.resolved(data.word("outcome", Resolution.class));
            case PROPOSED, WITHDRAWN, INTERVIEWING, ACCEPTED, CONFIRMED, DISPUTED -> Step.of(kind);
        };
    }

    private static Step declined(@Nullable Decline decline) {
        if (decline == null) {
            throw new IllegalStateException("an object that is missing has a stand-in");
        }
        return Step.declined(decline);
    }
}
