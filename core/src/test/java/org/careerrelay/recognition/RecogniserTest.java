package org.careerrelay.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.model.identity.MatchReason.*;
import static org.careerrelay.recognition.People.TARO;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.identity.IdentityKey;
import org.careerrelay.identity.NameKeys;
import org.careerrelay.identity.PersonName;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.model.identity.Recognition;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.recognition.PairMatch.Verdict;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Ordinary cases of people who come back, and of people who are somebody else: with clear text at hand, and by hashes alone. */
class RecogniserTest {

    private static final String OTHER_MAIL = "hana@example.com";
    private static final String OTHER_PHONE = "+818087654321";

    private final Recogniser recogniser = new Recogniser(RecognitionPolicy.among(10_000));

    /** Whatever resembles: exact contacts stand with a name or a birth date, mistyped ones with both, alone they are looked at, and each verdict has its reasons. */
    @Test
    @Proves("R-83")
    void onlyAContactWithNameOrBirthDateIsAutoAndTheScoreIsExplained() {
        String near = "tarp.yamada@example.jp";
        String otherDay = "1985-01-03";
        People stranger = new People("佐藤 花子", "サトウ ハナコ", OTHER_MAIL, OTHER_PHONE, "");
        Map<People, Verdict> table = new LinkedHashMap<>();
        table.put(TARO.phone(OTHER_PHONE).born(""), Verdict.AUTO);
        table.put(TARO.mail(OTHER_MAIL).born(""), Verdict.AUTO);
        table.put(TARO.name("佐藤 太郎", "サトウ タロウ").phone(OTHER_PHONE), Verdict.AUTO);
        table.put(TARO.name("佐藤 太郎", "サトウ タロウ").mail(OTHER_MAIL), Verdict.AUTO);
        table.put(TARO.mail(near).phone(OTHER_PHONE), Verdict.AUTO);
        table.put(TARO.mail(OTHER_MAIL).phone("+819012354678"), Verdict.AUTO);
        table.put(TARO.mail(near).phone(OTHER_PHONE).born(""), Verdict.REVIEW);
        table.put(TARO.mail(OTHER_MAIL).phone("+819012354678").born(otherDay), Verdict.REVIEW);
        table.put(stranger.mail(TARO.mail()), Verdict.REVIEW);
        table.put(stranger.phone(TARO.phone()), Verdict.REVIEW);
        table.put(TARO.mail(OTHER_MAIL).phone(OTHER_PHONE), Verdict.REVIEW);
        table.put(TARO.mail(near).phone(OTHER_PHONE).name("佐藤 花子", "サトウ ハナコ").born(otherDay), Verdict.NONE);
        table.put(stranger, Verdict.NONE);
        table.forEach((other, verdict) -> {
            PairMatch match = recogniser.compare(TARO.says(), other.says());
            assertThat(match.verdict())
                    .as("%s %s", match.reasons(), match.score())
                    .isEqualTo(verdict);
            if (verdict != Verdict.NONE) {
                assertThat(match.reasons()).isNotEmpty().allSatisfy(reason -> {
                    assertThat(reason.ja()).isNotBlank();
                    assertThat(reason.en()).isNotBlank();
                });
            }
        });
        assertThat(recogniser
                        .compare(TARO.says(), TARO.mail(OTHER_MAIL).born("").says())
                        .reasons())
                .containsExactly(NAME_SAME, MAIL_DIFFERENT, PHONE_SAME);
    }

    @Test
    void contactAndNameOrBirthDateAreRecognised() {
        assertBoth(TARO.mail(OTHER_MAIL), Verdict.AUTO, Verdict.AUTO);
        assertBoth(TARO.phone(OTHER_PHONE), Verdict.AUTO, Verdict.AUTO);
        assertBoth(TARO.phone(OTHER_PHONE).born(""), Verdict.AUTO, Verdict.AUTO);
        assertBoth(TARO.name("Taro Yamada", "").mail(OTHER_MAIL), Verdict.AUTO, Verdict.AUTO);
    }

    @Test
    void contactAloneOrNameWithBirthDateIsLookedAt() {
        People onlyMail = new People("", "", TARO.mail(), "", "");
        People onlyPhone = new People("", "", "", TARO.phone(), "");
        assertBoth(onlyMail, Verdict.REVIEW, Verdict.REVIEW);
        assertBoth(onlyPhone, Verdict.REVIEW, Verdict.REVIEW);
        assertBoth(TARO.mail(OTHER_MAIL).phone(OTHER_PHONE), Verdict.REVIEW, Verdict.REVIEW);
    }

    @Test
    void aContactWithTypingErrorsStandsOnlyWithNameAndBirthDate() {
        People mistyped = TARO.mail("tarp.yamada@example.jp").phone(OTHER_PHONE);
        assertBoth(mistyped, Verdict.AUTO, Verdict.REVIEW);
        assertBoth(mistyped.born(""), Verdict.REVIEW, Verdict.NONE);
        assertBoth(TARO.mail(OTHER_MAIL).phone("+819012354678"), Verdict.AUTO, Verdict.REVIEW);
        assertClear(TARO.mail(OTHER_MAIL).phone("+819012354678").born("1985-01-03"), Verdict.REVIEW);
        assertClear(mistyped.name("山田 次郎", "ヤマダ ジロウ"), Verdict.NONE);
    }

    @Test
    void anotherDigitInAnAddressIsNoTypingError() {
        People first = TARO.mail("yamada1985@example.jp");
        assertThat(recogniser
                        .compare(
                                first.says(), TARO.mail("yamada1986@example.jp").says())
                        .reasons())
                .contains(MAIL_DIFFERENT);
        assertThat(recogniser
                        .compare(
                                first.says(), TARO.mail("yamada1958@example.jp").says())
                        .reasons())
                .contains(MAIL_NEAR);
    }

    @Test
    void theScoreIsExplained() {
        PairMatch match =
                recogniser.compare(TARO.says(), TARO.mail(OTHER_MAIL).born("").says());

        assertThat(match.reasons()).containsExactly(NAME_SAME, MAIL_DIFFERENT, PHONE_SAME);
        assertThat(match.score())
                .isGreaterThan(recogniser
                        .compare(
                                TARO.says(),
                                TARO.mail(OTHER_MAIL).phone("").born("").says())
                        .score());
        for (MatchReason reason : MatchReason.values()) {
            assertThat(reason.ja()).isNotBlank();
            assertThat(reason.en()).isNotBlank();
        }
    }

    @Test
    void twinsAreTwo() {
        People twin = TARO.name("山田 次郎", "ヤマダ ジロウ").mail("jiro@example.jp");
        assertBoth(twin, Verdict.NONE, Verdict.REVIEW);
        assertBoth(twin.mail(TARO.mail()), Verdict.REVIEW, Verdict.REVIEW);
        assertBoth(twin.name("山田 花子", ""), Verdict.REVIEW, Verdict.REVIEW);
    }

    @Test
    void twinsWhoBothWroteTheirGivenNamesFirstAreTwo() {
        People first = TARO.name("太郎 山田", "タロウ ヤマダ");
        People second = TARO.name("花子 山田", "ハナコ ヤマダ").mail("hanako@example.jp");
        assertThat(recogniser.compare(first.says(), second.says()).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(recogniser
                        .compare(first.says(), second.name("山田 花子", "ハナコ ヤマダ").says())
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
        assertThat(IdentityKey.of(first.says()).stream()
                        .filter(IdentityKey.of(second.says())::contains)
                        .map(key -> key.field().strength()))
                .doesNotContain(IndexField.Strength.DECIDES);
    }

    @Test
    void twinsInLatinLettersAreTwo() {
        People first = TARO.name("Taro Yamada", "ヤマダ タロウ");
        People second = TARO.name("Hanako Yamada", "").mail("hanako@example.jp");
        assertThat(recogniser.compare(first.says(), second.says()).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(recogniser
                        .compare(first.name("Taro Yamada", "").says(), second.says())
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
    }

    @Test
    void couplesWithOneMailboxAreTwo() {
        People wife = TARO.name("山田 花子", "ヤマダ ハナコ").phone(OTHER_PHONE).born("1986-03-04");
        assertBoth(wife, Verdict.NONE, Verdict.REVIEW);
        assertBoth(wife.phone(TARO.phone()), Verdict.NONE, Verdict.REVIEW);
        assertBoth(wife.born(""), Verdict.NONE, Verdict.REVIEW);
    }

    @Test
    void aFamilysPhoneIsNotOnePersons() {
        assertBoth(
                TARO.name("山田 花子", "ヤマダ ハナコ").mail("hanako@example.jp").born("1960-03-04"),
                Verdict.NONE,
                Verdict.REVIEW);
    }

    @Test
    void aNumberWithANewOwnerIsNobodys() {
        People owner = new People("佐藤 花子", "サトウ ハナコ", OTHER_MAIL, TARO.phone(), "1999-09-09");
        assertBoth(owner, Verdict.NONE, Verdict.REVIEW);
        assertBoth(owner.born(""), Verdict.REVIEW, Verdict.REVIEW);
    }

    @Test
    void namesakesOfOneDayAreLookedAt() {
        assertBoth(TARO.mail(OTHER_MAIL).phone(OTHER_PHONE), Verdict.REVIEW, Verdict.REVIEW);
        assertBoth(TARO.mail(OTHER_MAIL).phone(OTHER_PHONE).born("1990-05-05"), Verdict.NONE, Verdict.NONE);
    }

    @Test
    void aFatherAndASonOfOneNameAreLookedAt() {
        assertClear(TARO.mail(OTHER_MAIL).born("1960-11-30"), Verdict.REVIEW);
    }

    @Test
    void afterAMarriageTheGivenNameCounts() {
        People married = TARO.name("佐藤 太郎", "サトウ タロウ");
        assertBoth(married.mail(OTHER_MAIL), Verdict.AUTO, Verdict.AUTO);
        assertBoth(married.phone(OTHER_PHONE), Verdict.AUTO, Verdict.AUTO);
        assertClear(married.mail(OTHER_MAIL).born(""), Verdict.REVIEW);
        assertThat(amongThousand(married.mail(OTHER_MAIL).phone(OTHER_PHONE))).isEqualTo(Verdict.REVIEW);
        assertThat(amongTenMillion(married.mail(OTHER_MAIL).phone(OTHER_PHONE))).isEqualTo(Verdict.NONE);
    }

    @Test
    void aNewMailAddressIsNoNewPerson() {
        assertBoth(TARO.mail(OTHER_MAIL), Verdict.AUTO, Verdict.AUTO);
        assertBoth(TARO.mail("taro.yamada+job@example.jp").phone(OTHER_PHONE), Verdict.AUTO, Verdict.REVIEW);
    }

    @Test
    @Proves("V-N20")
    void aNameInTheOtherOrderAloneIsLookedAt() {
        People swapped = TARO.name("太郎 山田", "タロウ ヤマダ");
        assertThat(NameKeys.of(PersonName.parse("太郎 山田").orElseThrow(), "").form())
                .as("another key")
                .isNotEqualTo(
                        NameKeys.of(PersonName.parse("山田 太郎").orElseThrow(), "").form());
        assertClear(swapped.mail(OTHER_MAIL).phone(OTHER_PHONE), Verdict.REVIEW);
        assertBoth(swapped.mail(OTHER_MAIL).born(""), Verdict.REVIEW, Verdict.REVIEW);
        assertBoth(swapped.mail(OTHER_MAIL), Verdict.AUTO, Verdict.AUTO);
    }

    @Test
    void spellingsOfOneNameAreOne() {
        for (People written : List.of(
                TARO.name("山田太郎", "ﾔﾏﾀﾞﾀﾛｳ"),
                TARO.name("山田　太郎", "やまだ たろう"),
                TARO.name("Taro Yamada", ""),
                TARO.name("YAMADA Taroh", "ヤマダ タロー"),
                TARO.name("山田 太郎", ""),
                TARO.name("やまだ たろう", ""),
                TARO.name("山田 太朗", "ヤマダ タロウ"))) {
            assertClear(written.mail(OTHER_MAIL), Verdict.AUTO);
            assertBlind(written.mail(OTHER_MAIL), Verdict.AUTO);
        }
    }

    @Test
    void aMistypedReadingOrBirthDateDoesNotMatterBesideTheName() {
        assertBoth(TARO.name("山田 太郎", "ヤマダ タロイ").born("1985-01-03").phone(OTHER_PHONE), Verdict.AUTO, Verdict.AUTO);
        assertClear(TARO.born("1985-02-01").phone(OTHER_PHONE), Verdict.AUTO);
        assertClear(TARO.name("山田 太朗", "").mail(OTHER_MAIL), Verdict.REVIEW);
        assertClear(TARO.name("山日 太郎", "ヤマヒ タロウ").mail(OTHER_MAIL), Verdict.AUTO);
    }

    @Test
    void nothingInCommonIsNothing() {
        People stranger = new People("佐藤 花子", "サトウ ハナコ", OTHER_MAIL, OTHER_PHONE, "1999-09-09");
        assertBoth(stranger, Verdict.NONE, Verdict.NONE);
        assertBoth(new People("", "", "", "", ""), Verdict.NONE, Verdict.NONE);
    }

    @Test
    void whoIsLikeNobodyIsNew() {
        assertThat(recogniser.amongKnown(TARO.says(), List.of())).isEqualTo(new Recognition.New());
        assertThat(recogniser.bySharedKeys(List.of())).isEqualTo(new Recognition.New());
    }

    @Test
    void theLikeliestCandidateStandsFirst() {
        Known namesake = TARO.mail(OTHER_MAIL).phone(OTHER_PHONE).known(1);
        Known almost = new People("", "", "", TARO.phone(), "").known(2);

        Recognition recognition = recogniser.amongKnown(TARO.says(), List.of(almost, namesake, namesake));

        assertThat(recognition)
                .isInstanceOfSatisfying(
                        Recognition.Review.class,
                        review -> assertThat(review.candidates())
                                .extracting(candidate -> candidate.person())
                                .containsExactly(People.id(1), People.id(2)));
    }

    @Test
    void anArrivalMayJoinTwoWhoWereKnownApart() {
        Known byMail = TARO.phone(OTHER_PHONE).born("").known(7);
        Known byPhone = TARO.mail(OTHER_MAIL).known(3);

        Recognition recognition = recogniser.amongKnown(TARO.says(), List.of(byMail, byPhone));

        assertThat(recognition).isInstanceOfSatisfying(Recognition.Auto.class, auto -> {
            assertThat(auto.match().person()).isEqualTo(People.id(3));
            assertThat(auto.same()).extracting(candidate -> candidate.person()).containsExactly(People.id(7));
        });
    }

    @Test
    void theLinesOfTheGuide() {
        Identifiers arriving = TARO.says();
        List<Known> known = List.of(TARO.mail(OTHER_MAIL).known(1));
        Recogniser recogniser = new Recogniser(RecognitionPolicy.among(10_000)); // people it knows
        Recognition answer = recogniser.amongKnown(arriving, known);
        assertThat(answer).isInstanceOf(Recognition.Auto.class);
    }

    private void assertBoth(People other, Verdict clear, Verdict blind) {
        assertClear(other, clear);
        assertBlind(other, blind);
    }

    private void assertClear(People other, Verdict expected) {
        PairMatch match = recogniser.compare(TARO.says(), other.says());
        assertThat(match.verdict()).as("%s %s", match.reasons(), match.score()).isEqualTo(expected);
    }

    private void assertBlind(People other, Verdict expected) {
        List<SharedKey> shared = IdentityKey.of(TARO.says()).stream()
                .filter(IdentityKey.of(other.says())::contains)
                .map(key -> new SharedKey(People.id(1), key.field()))
                .toList();
        assertThat(verdict(recogniser.bySharedKeys(shared))).as("%s", shared).isEqualTo(expected);
    }

    private static Verdict amongThousand(People other) {
        return new Recogniser(RecognitionPolicy.among(1000))
                .compare(TARO.says(), other.says())
                .verdict();
    }

    private static Verdict amongTenMillion(People other) {
        return new Recogniser(RecognitionPolicy.among(10_000_000))
                .compare(TARO.says(), other.says())
                .verdict();
    }

    private static Verdict verdict(Recognition recognition) {
        if (recognition instanceof Recognition.New) {
            return Verdict.NONE;
        }
        return recognition instanceof Recognition.Auto ? Verdict.AUTO : Verdict.REVIEW;
    }
}
