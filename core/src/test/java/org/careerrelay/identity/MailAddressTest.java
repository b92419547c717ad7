package org.careerrelay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.Violation;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    @Proves("V-E1")
    void tagsAndDotsGoInTheLooseKeyOnly() {
        MailAddress address = read("Taro.Yamada+job@Gmail.com");

        assertThat(address.strictKey()).isEqualTo("taro.yamada+job@gmail.com");
        assertThat(address.looseKey()).isEqualTo("taroyamada@gmail.com");
        assertThat(address.forSending()).isEqualTo("Taro.Yamada+job@Gmail.com");
        assertThat(read("taro.y+x@example.jp").looseKey()).isEqualTo("taro.y@example.jp");
        assertThat(read("+x@example.jp").looseKey()).isEqualTo("+x@example.jp");
        assertThat(read("..@gmail.com").looseKey()).isEqualTo("..@gmail.com");
    }

    @Test
    @Proves("V-E2")
    void wideCharactersFold() {
        for (String wide : new String[] {"taro＠example.jp", "ｔａｒｏ@example.jp", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ"}) {
            assertThat(read(wide).strictKey()).isEqualTo("taro@example.jp");
            assertThat(read(wide).forSending()).isEqualTo("taro@example.jp");
            assertThat(read(wide).needsSmtpUtf8()).isFalse();
        }
    }

    @Test
    @Proves("V-E3")
    void blanksAroundItGoAndCapitalsDoNotCount() {
        for (String blank : new String[] {" taro@Example.JP ", "　taro@Example.JP　", "\u00A0taro@Example.JP\uFEFF"}) {
            assertThat(read(blank).strictKey()).isEqualTo("taro@example.jp");
            assertThat(read(blank).forSending()).isEqualTo("taro@Example.JP");
        }
    }

    @Test
    @Proves("V-E4")
    void anInternationalAddressIsFlagged() {
        MailAddress address = read("太郎@例え.jp");

        assertThat(address.strictKey()).isEqualTo("太郎@xn--r8jz45g.jp");
        assertThat(address.forSending()).isEqualTo("太郎@例え.jp");
        assertThat(address.needsSmtpUtf8()).isTrue();
        assertThat(read("太郎@例え。jp").strictKey()).isEqualTo("太郎@xn--r8jz45g.jp");
    }

    @ParameterizedTest
    @Proves("V-E6")
    @ValueSource(
            strings = {
                "a@b.jp\r\nBcc:x@y.jp",
                "a@b.jp\n",
                "\ra@b.jp",
                "a@b\t.jp",
                "a\u0000@b.jp",
                "a@b.jp\u2028x",
                "a\u007F@b.jp",
                "a\u0085@b.jp"
            })
    void lineBreaksAndControlCharactersAreRefused(String text) {
        assertThat(code(text)).contains("mail.characters");
    }

    @ParameterizedTest
    @Proves("V-E7")
    @ValueSource(
            strings = {"taro@localhost", "taro", "taro@[127.0.0.1]", "taro@127.0.0.1", "taro@[IPv6:::1]", "taro@jp."})
    void hostsWithoutADomainAreRefused(String text) {
        assertThat(code(text)).contains("mail.syntax");
    }

    @ParameterizedTest
    @Proves("V-E8")
    @ValueSource(strings = {"a@b@c.jp", "\"a@b\"@c.jp", "a@b＠c.jp", "a﹫b@c.jp", "@@c.jp"})
    void twoAtSignsAreRefused(String text) {
        assertThat(code(text)).contains("mail.syntax");
    }

    @Test
    @Proves("V-E9")
    void lowerCaseDoesNotFollowTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(read("INFO@MAIL.JP").strictKey()).isEqualTo("info@mail.jp");
            assertThat(read("INFO@MAIL.JP").looseKey()).isEqualTo("info@mail.jp");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @Proves("V-E11")
    @ValueSource(
            strings = {
                "a@b.jp,c@d.jp",
                "a@b.jp;c@d.jp",
                "a@b.jp c@d.jp",
                "山田 <a@b.jp>",
                "<a@b.jp>",
                "a@b.jp (山田)",
                "mailto:a@b.jp",
                "\"山田\" a@b.jp"
            })
    void listsAndDisplayNamesAreRefused(String text) {
        assertThat(code(text)).contains("mail.syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>@example.com",
                "a b@example.com",
                "taro@example..com",
                "@example.com",
                "taro@",
                "taro.example.com",
                "taro@-example.com",
                "taro@exam_ple.com",
                "taro@.example.com",
                "taro@example.com.",
                "taro\\x@example.com",
                "\"\"@example.com",
                "\"a\"b\"@example.com",
                "taro@exa mple.com",
                "taro@example.com?cc=x",
                "taro@example.com/x"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(code(text)).contains("mail.syntax");
    }

    @Test
    void aBlankAddressIsMissing() {
        assertThat(code("")).contains("mail.blank");
        assertThat(code(" 　\u200B")).contains("mail.blank");
    }

    @Test
    void halfOfACharacterIsRefused() {
        assertThat(code("a\uD842@b.jp")).contains("mail.characters");
        assertThat(code("a@b\uDFB7.jp")).contains("mail.characters");
        assertThat(read("𠮷野@example.jp").forSending()).isEqualTo("𠮷野@example.jp");
    }

    @Test
    void lengthsAreThoseOfRfc5321InOctets() {
        assertThat(read("a".repeat(64) + "@example.jp").strictKey()).hasSize(75);
        assertThat(code("a".repeat(65) + "@example.jp")).contains("mail.long");
        assertThat(code("あ".repeat(22) + "@example.jp")).contains("mail.long");
        String domain = ("d".repeat(60) + ".").repeat(3) + "jp";
        assertThat(MailAddress.parse("a".repeat(64) + "@" + domain)).isPresent();
        assertThat(code("a".repeat(64) + "@d.dd." + domain)).contains("mail.long");
        assertThat(code("a@" + "d".repeat(64) + ".jp")).contains("mail.syntax");
        assertThat(code("a".repeat(1_000_000))).contains("mail.long");
        assertThat(code("\uFDFA".repeat(900) + "@example.jp")).contains("mail.syntax");
    }

    @Test
    void quotesOfCarrierAddressesAreSentAndNotCompared() {
        assertThat(read("\"taro..y.\"@docomo.ne.jp").forSending()).isEqualTo("\"taro..y.\"@docomo.ne.jp");
        assertThat(read("\"taro..y.\"@docomo.ne.jp").strictKey())
                .isEqualTo(read("taro..y.@docomo.ne.jp").strictKey());
    }

    @Test
    void itPrintsWithoutTheAddress() {
        assertThat(read("taro@example.jp").toString()).isEqualTo("[mail]");
        assertThat(MailAddress.violation("mail", "taro<x>").orElseThrow().toString())
                .doesNotContain("taro");
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/careerrelay/identity/email-vectors.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false)
    void theSpecificationsVectorsHold(String kind, String input, String strict, String loose) {
        String text = unescaped(input);

        Optional<MailAddress> address = MailAddress.parse(text);

        assertThat(address.map(MailAddress::strictKey).orElse("REJECT")).isEqualTo(strict);
        assertThat(address.map(MailAddress::looseKey).orElse("REJECT")).isEqualTo(loose);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theAddressToSendToKeepsItsKeysAndNeverBreaksALine(@ForAll("texts") String text) {
        MailAddress.parse(text).ifPresent(address -> {
            MailAddress again = read(address.forSending());
            assertThat(again.strictKey()).isEqualTo(address.strictKey());
            assertThat(again.forSending()).isEqualTo(address.forSending());
            assertThat(read(address.strictKey()).strictKey()).isEqualTo(address.strictKey());
            assertThat(read(address.looseKey()).looseKey()).isEqualTo(address.looseKey());
            assertThat(address.forSending()).doesNotContainAnyWhitespaces();
        });
        assertThat(MailAddress.violation("mail", text).isPresent())
                .isEqualTo(MailAddress.parse(text).isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> side = Arbitraries.strings()
                .withChars("aZ09.+\"-_ ,@İßﬁ＠．。太\u200B\u00E9\u0301\uFF21\uFDFA")
                .ofMaxLength(12);
        return Combinators.combine(side, side).as((left, right) -> left + "@" + right + ".jp");
    }

    private static MailAddress read(String text) {
        return MailAddress.parse(text).orElseThrow();
    }

    private static Optional<String> code(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
        return MailAddress.violation("mail", text).map(Violation::code);
    }

    private static String unescaped(String text) {
        return text.replace("\\u200b", "\u200B").replace("\\r", "\r").replace("\\n", "\n");
    }
}
