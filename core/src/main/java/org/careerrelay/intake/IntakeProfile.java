package org.careerrelay.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.identity.TextForms;

/**
 * What the words of a company's export mean. Words are compared without regard to width, blanks and case; one that ends in {@code *} stands
 * for every word that begins like it. Nothing else of a row decides who gets a link (Q10, R-60).
 *
 * @param rejected statuses that mean "rejected by the company"
 * @param othersRoutes routes by which somebody else brought the person: agency, employee referral, Hello Work, school, internal
 * @param ownRoutes routes by which the person came to the company; a route in neither set is held until somebody has looked at it
 */
public record IntakeProfile(Set<String> rejected, Set<String> othersRoutes, Set<String> ownRoutes) {

    private static final String ANY_END = "*";

    private static final IntakeProfile DEFAULTS = new IntakeProfile(
            Set.of("不採用", "rejected"),
            Set.of(
                    "人材紹介*",
                    "人材エージェント*",
                    "紹介会社*",
                    "エージェント*",
                    "リファラル*",
                    "社員紹介*",
                    "縁故*",
                    "ハローワーク*",
                    "公共職業安定所*",
                    "学校*",
                    "学内*",
                    "大学*",
                    "キャリアセンター*",
                    "社内*",
                    "agency*",
                    "recruitment agency*",
                    "referral*",
                    "employee referral*",
                    "hello work*",
                    "school*",
                    "university*",
                    "internal*"),
            Set.of(
                    "自社サイト*",
                    "自社ホームページ*",
                    "自社hp*",
                    "採用サイト*",
                    "コーポレートサイト*",
                    "直接応募*",
                    "求人媒体*",
                    "求人サイト*",
                    "求人広告*",
                    "転職サイト*",
                    "合同説明会*",
                    "会社説明会*",
                    "転職フェア*",
                    "company website*",
                    "career site*",
                    "careers page*",
                    "direct*",
                    "job board*",
                    "job fair*"));

    /** Brings the words into the form in which they are compared. */
    public IntakeProfile {
        rejected = folded(rejected);
        othersRoutes = folded(othersRoutes);
        ownRoutes = folded(ownRoutes);
    }

    /**
     * The usual words of Japanese and English exports.
     *
     * @return the profile
     */
    public static IntakeProfile defaults() {
        return DEFAULTS;
    }

    /**
     * With other words for "rejected".
     *
     * @param words the words; they replace the usual ones
     * @return the changed profile
     */
    public IntakeProfile rejected(Collection<String> words) {
        return new IntakeProfile(Set.copyOf(words), othersRoutes, ownRoutes);
    }

    /**
     * With other words for routes.
     *
     * @param others routes by which somebody else brought the person; they replace the usual ones
     * @param own routes by which the person came to the company; they replace the usual ones
     * @return the changed profile
     */
    public IntakeProfile routes(Collection<String> others, Collection<String> own) {
        return new IntakeProfile(rejected, Set.copyOf(others), Set.copyOf(own));
    }

    boolean isRejected(String status) {
        return matches(rejected, status);
    }

    Route route(String written) {
        if (matches(othersRoutes, written)) {
            return Route.OTHERS;
        }
        return matches(ownRoutes, written) ? Route.OWN : Route.UNKNOWN;
    }

    /** Whose candidate somebody is. Where both sets have the word, the cautious answer wins. */
    enum Route {
        OWN,
        OTHERS,
        UNKNOWN
    }

    private static boolean matches(Set<String> words, String written) {
        String word = TextForms.folded(written);
        return words.stream()
                .anyMatch(known -> known.endsWith(ANY_END)
                        ? word.startsWith(known.substring(0, known.length() - 1))
                        : word.equals(known));
    }

    private static Set<String> folded(Set<String> words) {
        List<String> folded = words.stream().map(TextForms::folded).toList();
        if (folded.stream().anyMatch(word -> word.isEmpty() || word.equals(ANY_END))) {
            throw new IllegalArgumentException("a word that would stand for every value");
        }
        return folded.stream().collect(Collectors.toUnmodifiableSet());
    }
}
