package org.careerrelay.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.careerrelay.identity.IdentityKey;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.model.identity.Recognition;
import org.careerrelay.recognition.PairMatch.Verdict;

/** What holds for any people: few values, so that they resemble each other in every way. */
class RecogniserProperties {

    private final Recogniser recogniser = new Recogniser(RecognitionPolicy.among(1000));

    @Property
    void matchingIsSymmetric(@ForAll("people") People one, @ForAll("people") People other) {
        PairMatch there = recogniser.compare(one.says(), other.says());
        PairMatch back = recogniser.compare(other.says(), one.says());

        assertThat(there).isEqualTo(back);
    }

    @Property
    void nobodyIsRecognisedWithoutAContactAndANameOrBirthDate(
            @ForAll("people") People one, @ForAll("people") People other) {
        PairMatch match = recogniser.compare(one.says(), other.says());
        Set<MatchReason> reasons = new HashSet<>(match.reasons());

        if (match.verdict() == Verdict.AUTO) {
            boolean exact = reasons.contains(MatchReason.MAIL_SAME) || reasons.contains(MatchReason.PHONE_SAME);
            boolean near = reasons.contains(MatchReason.MAIL_ALIKE)
                    || reasons.contains(MatchReason.MAIL_NEAR)
                    || reasons.contains(MatchReason.PHONE_NEAR);
            boolean name = reasons.contains(MatchReason.NAME_SAME);
            boolean born = reasons.contains(MatchReason.BIRTH_SAME);
            assertThat(exact && (name || born) || near && name && born).isTrue();
            assertThat(reasons).doesNotContain(MatchReason.GIVEN_NAME_DIFFERENT, MatchReason.NAME_DIFFERENT);
        }
    }

    @Property(tries = 300)
    void whoIsOnePersonInTheEndDoesNotDependOnTheOrderOfArrivals(
            @ForAll @Size(min = 2, max = 12) List<@From("people") People> people,
            @ForAll boolean clearText,
            @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            order.add(i);
        }
        Set<Set<Integer>> inOrder = peopleAfter(people, order, clearText);
        Collections.shuffle(order, random);

        assertThat(peopleAfter(people, order, clearText)).isEqualTo(inOrder);
    }

    /** The applications of each person after all have arrived, each by its number. */
    private Set<Set<Integer>> peopleAfter(List<People> people, List<Integer> order, boolean clearText) {
        List<Set<Integer>> groups = new ArrayList<>();
        List<Integer> arrived = new ArrayList<>();
        for (int number : order) {
            Set<Integer> group = new HashSet<>(Set.of(number));
            for (OpaqueId same : recognised(people, number, arrived, clearText)) {
                Set<Integer> joined = groups.stream()
                        .filter(known -> known.contains((int) same.low()))
                        .findFirst()
                        .orElseGet(() -> group);
                groups.remove(joined);
                group.addAll(joined);
            }
            groups.add(group);
            arrived.add(number);
        }
        return new HashSet<>(groups);
    }

    private List<OpaqueId> recognised(List<People> people, int number, List<Integer> arrived, boolean clearText) {
        Recognition recognition = clearText
                ? recogniser.amongKnown(
                        people.get(number).says(),
                        arrived.stream()
                                .map(known -> people.get(known).known(known))
                                .toList())
                : recogniser.bySharedKeys(shared(people, number, arrived));
        List<OpaqueId> same = new ArrayList<>();
        if (recognition instanceof Recognition.Auto auto) {
            same.add(auto.match().person());
            auto.same().stream().map(MatchCandidate::person).forEach(same::add);
        }
        return same;
    }

    private static List<SharedKey> shared(List<People> people, int number, List<Integer> arrived) {
        List<IdentityKey> keys = IdentityKey.of(people.get(number).says());
        List<SharedKey> shared = new ArrayList<>();
        for (int known : arrived) {
            IdentityKey.of(people.get(known).says()).stream()
                    .filter(keys::contains)
                    .forEach(key -> shared.add(new SharedKey(People.id(known), key.field())));
        }
        return shared;
    }

    @Provide
    Arbitrary<People> people() {
        Arbitrary<String[]> names = Arbitraries.of(new String[][] {
            {"山田 太郎", "ヤマダ タロウ"},
            {"山田 太郎", ""},
            {"山田太郎", "ヤマダタロウ"},
            {"太郎 山田", "タロウ ヤマダ"},
            {"Taro Yamada", ""},
            {"やまだ たろう", ""},
            {"山田 太朗", "ヤマダ タロウ"},
            {"山田 太朗", "ヤマダ タロー"},
            {"山田 次郎", "ヤマダ ジロウ"},
            {"山田 次郎", ""},
            {"佐藤 太郎", "サトウ タロウ"},
            {"斎藤 太郎", "サイトウ タロウ"},
            {"斉藤 太郎", "サイトウ タロオ"},
            {"", ""}
        });
        Arbitrary<String> mails = Arbitraries.of(
                "", "taro.yamada@example.jp", "tarp.yamada@example.jp", "taro.yamada+1@example.jp", "t2@example.com");
        Arbitrary<String> phones = Arbitraries.of("", "+819012345678", "+819012345687", "+818011112222");
        Arbitrary<String> births = Arbitraries.of("", "1985-01-02", "1985-02-01", "1985-01-03", "1990-12-31");
        return Combinators.combine(names, mails, phones, births)
                .as((name, mail, phone, born) -> new People(name[0], name[1], mail, phone, born));
    }
}
