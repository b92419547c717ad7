package org.careerrelay.recognition;

import static org.careerrelay.model.identity.MatchReason.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.identity.MatchReason;

/**
 * How much each reason weighs, in bits. Those that are {@linkplain #shipped() shipped} were counted on invented people; a company may bring
 * its own, counted or estimated on its own records.
 *
 * <p>Few others share somebody's mailbox or phone, however many people there are. So what an exact contact weighs grows with their number,
 * as does what is needed to tell one person from all of them.
 */
public final class Weights {

    private static final List<List<MatchReason>> FIELDS = List.of(
            List.of(
                    NAME_SAME,
                    NAME_ALIKE,
                    NAME_OTHER_CHARACTERS,
                    NAME_SWAPPED,
                    NAME_SOUNDS_SAME,
                    GIVEN_NAME_SAME,
                    NAME_NEAR,
                    FAMILY_NAME_SAME,
                    GIVEN_NAME_DIFFERENT,
                    NAME_DIFFERENT),
            List.of(MAIL_SAME, MAIL_ALIKE, MAIL_NEAR, MAIL_DIFFERENT),
            List.of(PHONE_SAME, PHONE_NEAR, PHONE_DIFFERENT),
            List.of(BIRTH_SAME, BIRTH_NEAR, BIRTH_DIFFERENT));

    private static final Set<MatchReason> GROWING = EnumSet.of(MAIL_SAME, MAIL_ALIKE, PHONE_SAME);

    private static final Weights SHIPPED = new Weights(Map.ofEntries(
            Map.entry(MAIL_SAME, 4.7),
            Map.entry(MAIL_ALIKE, 5.3),
            Map.entry(MAIL_NEAR, 15.1),
            Map.entry(MAIL_DIFFERENT, -0.9),
            Map.entry(PHONE_SAME, 4.2),
            Map.entry(PHONE_NEAR, 11.4),
            Map.entry(PHONE_DIFFERENT, -1.2),
            Map.entry(NAME_SAME, 12.1),
            Map.entry(NAME_ALIKE, 9.1),
            Map.entry(NAME_OTHER_CHARACTERS, 12.8),
            Map.entry(NAME_SWAPPED, 12.7),
            Map.entry(NAME_SOUNDS_SAME, 13.8),
            Map.entry(GIVEN_NAME_SAME, 2.3),
            Map.entry(NAME_NEAR, 6.9),
            Map.entry(FAMILY_NAME_SAME, 2.4),
            Map.entry(GIVEN_NAME_DIFFERENT, -5.3),
            Map.entry(NAME_DIFFERENT, -6.9),
            Map.entry(BIRTH_SAME, 13.6),
            Map.entry(BIRTH_NEAR, 5.1),
            Map.entry(BIRTH_DIFFERENT, -6.3)));

    private final Map<MatchReason, Double> bits;

    private Weights(Map<MatchReason, Double> bits) {
        this.bits = new EnumMap<>(bits);
    }

    /**
     * The weights that come with the library.
     *
     * @return weights counted on the invented people of {@code examples/recognition}, which prints them
     */
    public static Weights shipped() {
        return SHIPPED;
    }

    /**
     * Weights from an estimate.
     *
     * @param model estimated on {@linkplain #pattern patterns} of pairs of people
     * @param people how many people there were
     * @return the weights
     */
    public static Weights of(FellegiSunter model, long people) {
        Map<MatchReason, Double> bits = new EnumMap<>(MatchReason.class);
        for (int field = 0; field < FIELDS.size(); field++) {
            for (int level = 0; level < FIELDS.get(field).size(); level++) {
                MatchReason reason = FIELDS.get(field).get(level);
                bits.put(reason, model.bits(field, level) - (GROWING.contains(reason) ? log2(people) : 0));
            }
        }
        return new Weights(bits);
    }

    /**
     * How many levels of agreement each of the fields of a {@linkplain #pattern pattern} has.
     *
     * @return name, mail, phone, birth date
     */
    public static int[] levels() {
        return FIELDS.stream().mapToInt(List::size).toArray();
    }

    /**
     * Reasons as a pattern to estimate from.
     *
     * @param reasons of one pair
     * @return the level of each field
     */
    public static int[] pattern(Collection<MatchReason> reasons) {
        return FIELDS.stream()
                .mapToInt(
                        field -> reasons.stream().mapToInt(field::indexOf).max().orElse(PatternCounts.MISSING))
                .toArray();
    }

    /**
     * What a reason weighs.
     *
     * @param reason the reason
     * @return bits; for an exact contact what it weighs among two people
     */
    public double bits(MatchReason reason) {
        return bits.getOrDefault(reason, 0.0);
    }

    double score(Collection<MatchReason> reasons, long people) {
        double score = -log2(people);
        for (MatchReason reason : reasons) {
            score += bits(reason) + (GROWING.contains(reason) ? log2(people) : 0);
        }
        return score;
    }

    /** The strongest reason of each field. */
    static List<MatchReason> strongest(Collection<MatchReason> reasons) {
        List<MatchReason> strongest = new ArrayList<>();
        for (List<MatchReason> field : FIELDS) {
            field.stream().filter(reasons::contains).findFirst().ifPresent(strongest::add);
        }
        return strongest;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
