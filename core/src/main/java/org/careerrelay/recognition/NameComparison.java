package org.careerrelay.recognition;

import java.util.List;
import java.util.function.UnaryOperator;
import org.careerrelay.identity.NameKeys;
import org.careerrelay.model.identity.MatchReason;
import org.jspecify.annotations.Nullable;

/** What two names say together: as they are written, and as they are read. Symmetric. */
final class NameComparison {

    /** In a shorter name, one error makes any other name of it. */
    private static final int LONG_NAME = 4;

    private NameComparison() {}

    /** What two spellings of one kind say, the strongest first. */
    private enum Level {
        SAME,
        ALIKE,
        SWAPPED,
        GIVEN,
        NEAR,
        NEAR_GIVEN,
        CROSSED,
        FAMILY,
        DIFFERENT
    }

    /** Null where a name is missing, or the two are written so that nothing can be said. */
    static @Nullable MatchReason names(@Nullable NameKeys one, @Nullable NameKeys other) {
        if (one == null || other == null) {
            return null;
        }
        Level written = one.script() == other.script() ? written(one, other) : null;
        if (one.readings().isEmpty() || other.readings().isEmpty()) {
            return written == Level.SAME ? MatchReason.NAME_SAME : bySound(written, one, other);
        }
        Level read = spellings(one.readings(), other.readings(), NameKeys::soundOf);
        if (read == Level.GIVEN || read == Level.CROSSED || written == Level.GIVEN || written == Level.CROSSED) {
            return byPart(written, one, other);
        }
        return written == null ? single(read) : both(written, read);
    }

    /** In Latin letters the given name may stand first or last. */
    private static Level written(NameKeys one, NameKeys other) {
        Level level = spellings(one.forms(), other.forms(), NameKeys::looseForm);
        return level == Level.GIVEN && one.script() == NameKeys.Script.LATIN ? Level.CROSSED : level;
    }

    private static @Nullable MatchReason bySound(@Nullable Level written, NameKeys one, NameKeys other) {
        if (one.sound().isEmpty() || other.sound().isEmpty()) {
            return written == null ? null : single(written);
        }
        if (one.sound().equals(other.sound())) {
            return MatchReason.NAME_SOUNDS_SAME;
        }
        if (written != null) {
            return single(written);
        }
        if (TypingErrors.atMost(1, one.sound(), other.sound())) {
            return MatchReason.NAME_NEAR;
        }
        // Romaji does not say which part is the family name: the cautious answer.
        return one.sounds().stream().anyMatch(other.sounds()::contains)
                ? MatchReason.FAMILY_NAME_SAME
                : MatchReason.NAME_DIFFERENT;
    }

    private static MatchReason single(Level level) {
        return switch (level) {
            case SAME -> MatchReason.NAME_SAME;
            case ALIKE -> MatchReason.NAME_ALIKE;
            case SWAPPED -> MatchReason.NAME_SWAPPED;
            case GIVEN -> MatchReason.GIVEN_NAME_SAME;
            case CROSSED -> MatchReason.FAMILY_NAME_SAME;
            case NEAR, NEAR_GIVEN -> MatchReason.NAME_NEAR;
            case FAMILY -> MatchReason.FAMILY_NAME_SAME;
            case DIFFERENT -> MatchReason.NAME_DIFFERENT;
        };
    }

    /** One part is the same, perhaps not in the same place: whether it is the given name, the readings say. */
    private static MatchReason byPart(@Nullable Level written, NameKeys one, NameKeys other) {
        if (written == Level.SAME || written == Level.ALIKE || written == Level.SWAPPED) {
            return single(written);
        }
        if (one.kana().equals(other.kana())) {
            return MatchReason.NAME_OTHER_CHARACTERS;
        }
        boolean given = !one.givenSound().isEmpty() && one.givenSound().equals(other.givenSound());
        return given ? MatchReason.GIVEN_NAME_SAME : MatchReason.FAMILY_NAME_SAME;
    }

    private static MatchReason both(Level written, Level read) {
        if (written == Level.SAME || written == Level.ALIKE || written == Level.SWAPPED) {
            return single(written);
        }
        if (read == Level.SAME) {
            return MatchReason.NAME_OTHER_CHARACTERS;
        }
        if (read == Level.SWAPPED) {
            return MatchReason.NAME_SWAPPED;
        }
        if (read == Level.ALIKE) {
            return MatchReason.NAME_NEAR;
        }
        // Whoever mistypes one of the two does not mistype the other: 太郎 and 次郎 are brothers.
        if (hasOtherGiven(written) || hasOtherGiven(read)) {
            return MatchReason.GIVEN_NAME_DIFFERENT;
        }
        return written == Level.NEAR || read == Level.NEAR ? MatchReason.NAME_NEAR : MatchReason.NAME_DIFFERENT;
    }

    private static boolean hasOtherGiven(Level level) {
        return level == Level.NEAR_GIVEN || level == Level.FAMILY;
    }

    private static Level spellings(List<String> one, List<String> other, UnaryOperator<String> loose) {
        String left = String.join("", one);
        String right = String.join("", other);
        if (left.equals(right)) {
            return Level.SAME;
        }
        String leftLoose = loose.apply(left);
        String rightLoose = loose.apply(right);
        if (leftLoose.equals(rightLoose)) {
            return Level.ALIKE;
        }
        if (swapped(one, loose).equals(rightLoose) || swapped(other, loose).equals(leftLoose)) {
            return Level.SWAPPED;
        }
        boolean inParts = one.size() == 2 && other.size() == 2;
        if (inParts && loose.apply(one.get(1)).equals(loose.apply(other.get(1)))) {
            return Level.GIVEN;
        }
        if (inParts && isCrossed(one, other, loose)) {
            return Level.CROSSED;
        }
        boolean family = inParts && loose.apply(one.get(0)).equals(loose.apply(other.get(0)));
        if (Math.min(left.length(), right.length()) >= LONG_NAME && TypingErrors.atMost(1, left, right)) {
            return family ? Level.NEAR_GIVEN : Level.NEAR;
        }
        return family ? Level.FAMILY : Level.DIFFERENT;
    }

    private static boolean isCrossed(List<String> one, List<String> other, UnaryOperator<String> loose) {
        return loose.apply(one.get(0)).equals(loose.apply(other.get(1)))
                || loose.apply(one.get(1)).equals(loose.apply(other.get(0)));
    }

    /** Empty where the parts are not known, which no name is. */
    private static String swapped(List<String> parts, UnaryOperator<String> loose) {
        return parts.size() == 2 ? loose.apply(parts.get(1) + parts.get(0)) : "";
    }
}
