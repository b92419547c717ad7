package org.careerrelay.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step on its way, as the note of its row in the outbox: number, kind, and the day, reason or outcome, or when
 * the introduction was due before. The agency's own words on a decline
 * stay in the introduction.
 *
 * @param number the number of the step
 * @param step the step
 * @param dueBefore of a proposal: when time would have moved the introduction without it; null where it would not have, or was not noted
 */
record StepNote(int number, Step step, @Nullable Instant dueBefore) {

    static String of(int number, Step step, @Nullable Instant dueBefore) {
        String text = number + " " + step.kind();
        return switch (step.kind()) {
            case PROPOSED -> dueBefore == null ? text : text + " " + dueBefore;
            case JOINED, LEFT_EARLY -> text + " " + step.on();
            case DECLINED -> text + " " + Objects.requireNonNull(step.decline()).reason();
            case RESOLVED -> text + " " + step.outcome();
            case WITHDRAWN, INTERVIEWING, ACCEPTED, CONFIRMED, DISPUTED -> text;
        };
    }

    static StepNote read(String note, Introduction introduction) {
        String[] words = note.split(" ", -1);
        Step.Kind kind = Step.Kind.valueOf(words[1]);
        Step step = switch (kind) {
            case JOINED -> Step.joined(LocalDate.parse(words[2]));
            case LEFT_EARLY -> Step.leftEarly(LocalDate.parse(words[2]));
            case DECLINED -> Step.declined(decline(DeclineReason.valueOf(words[2]), introduction));
            case RESOLVED -> Step.resolved(Resolution.valueOf(words[2]));
            case PROPOSED, WITHDRAWN, INTERVIEWING, ACCEPTED, CONFIRMED, DISPUTED -> Step.of(kind);
        };
        Instant dueBefore = kind == Step.Kind.PROPOSED && words.length > 2 ? Instant.parse(words[2]) : null;
        return new StepNote(Integer.parseInt(words[0]), step, dueBefore);
    }

    private static Decline decline(DeclineReason reason, Introduction introduction) {
        Decline stored = introduction.status().decline();
        return stored != null && stored.reason() == reason ? stored : Decline.of(reason);
    }
}
