package org.careerrelay.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.model.identity.Recognition;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexField.Strength;
import org.careerrelay.recognition.PairMatch.Verdict;

/**
 * Decides whether somebody who arrives is known (C03, R-83). Pure: it stores nothing, and the same arguments give the same answer.
 *
 * <p>Whether two applications are of one person depends on the two alone and not on which came first; a person's applications are looked at
 * one by one. So who is one person after all arrivals, as far as nobody has decided otherwise, does not depend on their order.
 */
public final class Recogniser {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::verdict)
            .thenComparing(ranked -> -ranked.candidate().score())
            .thenComparing(ranked -> ranked.candidate().person());

    /** What is known to agree where a hash is shared. */
    private static final Map<IndexField, Set<MatchReason>> AGREEING = agreeing();

    private final RecognitionPolicy policy;

    /**
     * Decides by a policy.
     *
     * @param policy what the company decided
     */
    public Recogniser(RecognitionPolicy policy) {
        this.policy = policy;
    }

    private record Ranked(Verdict verdict, MatchCandidate candidate) {}

    /**
     * Compares two applications in clear text.
     *
     * @param one what one of them says
     * @param other what the other one says
     * @return the verdict and why; the same for both orders
     */
    public PairMatch compare(Identifiers one, Identifiers other) {
        List<MatchReason> reasons = Stream.of(
                        NameComparison.names(one.name(), other.name()),
                        ContactComparison.mails(one.mail(), other.mail()),
                        ContactComparison.phones(one.phone(), other.phone()),
                        ContactComparison.births(one.bornOn(), other.bornOn()))
                .filter(Objects::nonNull)
                .toList();
        double score = policy.weights().score(reasons, policy.people());
        if (PairRules.allowAuto(reasons) && score >= policy.autoFrom()) {
            return new PairMatch(Verdict.AUTO, reasons, score);
        }
        boolean review =
                !PairRules.contradict(reasons) && (PairRules.askForReview(reasons) || score >= policy.reviewFrom());
        return new PairMatch(review ? Verdict.REVIEW : Verdict.NONE, reasons, score);
    }

    /**
     * Decides with clear text at hand.
     *
     * @param arriving what the new application says
     * @param known the applications to compare with: those that share a key with it, as far as their data may still be used
     * @return whether it is of somebody known
     */
    public Recognition amongKnown(Identifiers arriving, Collection<Known> known) {
        return decided(known.stream()
                .map(application -> ranked(application.person(), compare(arriving, application.identifiers()))));
    }

    /**
     * Decides by keyed hashes alone.
     *
     * @param shared every hash that the new application shares with an application that is known, under whichever version of the key; each under the pseudonym of
     *     that application
     * @return whether it is of somebody known
     */
    public Recognition bySharedKeys(Collection<SharedKey> shared) {
        Map<OpaqueId, Set<IndexField>> fields = new LinkedHashMap<>();
        for (SharedKey key : shared) {
            fields.computeIfAbsent(key.person(), person -> EnumSet.noneOf(IndexField.class))
                    .add(key.field());
        }
        fields.values().forEach(Recogniser::addTogether);
        return decided(fields.entrySet().stream().map(entry -> ranked(entry.getKey(), match(entry.getValue()))));
    }

    /** Both hashes are of one application, so what they say is said of one person. */
    private static void addTogether(Set<IndexField> fields) {
        for (IndexField field : IndexField.values()) {
            if (!field.together().isEmpty() && fields.containsAll(field.together())) {
                fields.add(field);
            }
        }
    }

    private PairMatch match(Set<IndexField> fields) {
        Set<MatchReason> agreeing = EnumSet.noneOf(MatchReason.class);
        fields.forEach(field -> agreeing.addAll(AGREEING.getOrDefault(field, Set.of())));
        List<MatchReason> reasons = Weights.strongest(agreeing);
        return new PairMatch(verdict(fields), reasons, policy.weights().score(reasons, policy.people()));
    }

    private static Verdict verdict(Set<IndexField> fields) {
        if (fields.stream().anyMatch(field -> field.strength() == Strength.DECIDES)) {
            return Verdict.AUTO;
        }
        boolean suggested = fields.stream().anyMatch(field -> field.strength() == Strength.SUGGESTS);
        return suggested ? Verdict.REVIEW : Verdict.NONE;
    }

    private static Ranked ranked(OpaqueId person, PairMatch match) {
        return new Ranked(match.verdict(), new MatchCandidate(person, match.reasons(), match.score()));
    }

    private static Recognition decided(Stream<Ranked> compared) {
        Map<OpaqueId, Ranked> best = new LinkedHashMap<>();
        compared.filter(ranked -> ranked.verdict() != Verdict.NONE)
                .sorted(BEST_FIRST)
                .forEachOrdered(ranked -> best.putIfAbsent(ranked.candidate().person(), ranked));
        List<MatchCandidate> recognised = new ArrayList<>();
        List<MatchCandidate> candidates = new ArrayList<>();
        best.values()
                .forEach(
                        ranked -> (ranked.verdict() == Verdict.AUTO ? recognised : candidates).add(ranked.candidate()));
        if (!recognised.isEmpty()) {
            return new Recognition.Auto(recognised.get(0), recognised.subList(1, recognised.size()));
        }
        return candidates.isEmpty() ? new Recognition.New() : new Recognition.Review(candidates);
    }

    private static Map<IndexField, Set<MatchReason>> agreeing() {
        Map<IndexField, Set<MatchReason>> agreeing = new EnumMap<>(IndexField.class);
        agreeing.put(IndexField.EMAIL, EnumSet.of(MatchReason.MAIL_SAME));
        agreeing.put(IndexField.EMAIL_LOOSE, EnumSet.of(MatchReason.MAIL_ALIKE));
        agreeing.put(IndexField.PHONE, EnumSet.of(MatchReason.PHONE_SAME));
        agreeing.put(IndexField.KANJI_BIRTH, EnumSet.of(MatchReason.NAME_SAME, MatchReason.BIRTH_SAME));
        agreeing.put(IndexField.KANA_BIRTH, EnumSet.of(MatchReason.NAME_SOUNDS_SAME, MatchReason.BIRTH_SAME));
        agreeing.put(IndexField.KANA_LOOSE_BIRTH_PHONE, EnumSet.of(MatchReason.NAME_ALIKE, MatchReason.BIRTH_SAME));
        agreeing.put(IndexField.SOUND_BIRTH, EnumSet.of(MatchReason.NAME_SOUNDS_SAME, MatchReason.BIRTH_SAME));
        agreeing.put(IndexField.GIVEN_BIRTH, EnumSet.of(MatchReason.GIVEN_NAME_SAME, MatchReason.BIRTH_SAME));
        agreeing.put(IndexField.EMAIL_KANJI, EnumSet.of(MatchReason.MAIL_SAME, MatchReason.NAME_SAME));
        agreeing.put(IndexField.PHONE_KANJI, EnumSet.of(MatchReason.PHONE_SAME, MatchReason.NAME_SAME));
        agreeing.put(IndexField.EMAIL_SOUND_BIRTH, mailAnd(MatchReason.NAME_SOUNDS_SAME));
        agreeing.put(IndexField.PHONE_SOUND_BIRTH, phoneAnd(MatchReason.NAME_SOUNDS_SAME));
        agreeing.put(IndexField.EMAIL_GIVEN_BIRTH, mailAnd(MatchReason.GIVEN_NAME_SAME));
        agreeing.put(IndexField.PHONE_GIVEN_BIRTH, phoneAnd(MatchReason.GIVEN_NAME_SAME));
        return agreeing;
    }

    private static Set<MatchReason> mailAnd(MatchReason name) {
        return EnumSet.of(MatchReason.MAIL_SAME, name, MatchReason.BIRTH_SAME);
    }

    private static Set<MatchReason> phoneAnd(MatchReason name) {
        return EnumSet.of(MatchReason.PHONE_SAME, name, MatchReason.BIRTH_SAME);
    }
}
