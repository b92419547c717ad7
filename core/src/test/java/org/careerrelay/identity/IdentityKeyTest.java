package org.careerrelay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexField.Strength;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Which keys somebody has, and that none of them can be found by trying the few values it might have. */
class IdentityKeyTest {

    private static final LocalDate BORN = LocalDate.of(1985, 1, 2);

    @Test
    void everyKeyOfAPersonOfWhomAllIsKnown() {
        assertThat(IdentityKey.of(taro()))
                .extracting(IdentityKey::text)
                .containsExactly(
                        "cr1|email|taro+job@example.jp",
                        "cr1|email-loose|taro@example.jp",
                        "cr1|phone|+819012345678",
                        "cr1|kanji+dob|山田太郎|1985-01-02",
                        "cr1|kana+dob|ヤマダショウ|1985-01-02",
                        "cr1|kana-loose+dob+phone4|ヤマダシヨウ|1985-01-02|5678",
                        "cr1|sound+dob|syo yamada|1985-01-02",
                        "cr1|given+dob|syo|1985-01-02",
                        "cr1|email+kanji|taro+job@example.jp|山田太郎",
                        "cr1|phone+kanji|+819012345678|山田太郎");
    }

    @Test
    void whatTwoKeysSayTogetherIsNoKeyAndHoldsNothingElse() {
        for (IndexField field : IndexField.values()) {
            if (!field.together().isEmpty()) {
                assertThat(fields(taro())).doesNotContain(field).containsAll(field.together());
                assertThat(field.together().stream()
                                .flatMap(part -> Stream.of(part.label().split("\\+"))))
                        .containsExactlyInAnyOrder(field.label().split("\\+"));
            }
        }
    }

    @Test
    @Proves("R-82")
    void whatFewValuesArePossibleForIsNoKey() {
        Identifiers all = taro();
        assertThat(IdentityKey.of(new Identifiers(all.name(), null, null, null)))
                .isEmpty();
        assertThat(IdentityKey.of(new Identifiers(null, null, null, BORN))).isEmpty();
        assertThat(fields(new Identifiers(all.name(), null, null, BORN)))
                .containsExactlyInAnyOrder(
                        IndexField.KANJI_BIRTH, IndexField.KANA_BIRTH, IndexField.SOUND_BIRTH, IndexField.GIVEN_BIRTH);
    }

    @Test
    @Proves("R-80")
    void mailAndPhoneStandAloneAndNothingElseDoesAndEveryKeySaysByWhichAlgorithm() {
        Identifiers all = taro();
        assertThat(IdentityKey.of(all)).extracting(IdentityKey::text).allMatch(text -> text.startsWith("cr1|"));
        assertThat(List.of(IndexField.values()))
                .extracting(IndexField::label)
                .filteredOn(label -> !label.contains("+"))
                .as("neither a name nor kana, neither a birth date nor a gender")
                .containsExactlyInAnyOrder("email", "email-loose", "phone");
        NameKeys one = NameKeys.of(PersonName.parse("斎藤").orElseThrow(), "ショウコ サイトウ");
        NameKeys other = NameKeys.of(PersonName.parse("斉藤").orElseThrow(), "シヨウコ サイトウ");
        assertThat(List.of(one.form(), one.kana())).as("strict").doesNotContain(other.form(), other.kana());
        assertThat(List.of(one.loose(), one.kanaLoose())).as("loose").containsExactly(other.loose(), other.kanaLoose());
        assertThat(fields(new Identifiers(null, all.mail(), all.phone(), null)))
                .containsExactlyInAnyOrder(IndexField.EMAIL, IndexField.EMAIL_LOOSE, IndexField.PHONE);
    }

    @Test
    void whatDecidesHoldsAContactAndWhoAnswersIt() {
        for (IndexField field : IndexField.values()) {
            if (field.strength() == Strength.DECIDES) {
                List<String> parts = List.of(field.label().split("\\+"));
                assertThat(parts).containsAnyOf("email", "phone").containsAnyOf("kanji", "sound", "given");
                assertThat(parts.contains("kanji") || parts.contains("dob")).isTrue();
            }
        }
    }

    @Test
    void labelsAreDistinctAndNeverCollideWithValues() {
        Set<String> labels =
                List.of(IndexField.values()).stream().map(IndexField::label).collect(Collectors.toSet());
        assertThat(labels).hasSameSizeAs(IndexField.values()).noneMatch(label -> label.contains("|"));
    }

    @Test
    void theyPrintWithoutValues() {
        assertThat(IdentityKey.of(taro()).toString()).doesNotContain("taro").doesNotContain("1985");
        assertThat(taro().toString()).isEqualTo("[identifiers]");
    }

    private static Set<IndexField> fields(Identifiers of) {
        return IdentityKey.of(of).stream().map(IdentityKey::field).collect(Collectors.toSet());
    }

    private static Identifiers taro() {
        return Identifiers.read(
                "山田 太郎",
                "ヤマダ ショウ",
                "Taro+job@example.jp",
                "090-1234-5678",
                BORN,
                written -> Optional.of("+819012345678"));
    }
}
