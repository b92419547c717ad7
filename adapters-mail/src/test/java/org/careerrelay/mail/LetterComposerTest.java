package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.mail.Letters.BLOCK;
import static org.careerrelay.mail.Letters.LINK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.link.Composition.Composed;
import org.careerrelay.model.link.Composition.Refused;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterComposerTest {

    private static final RelayBlock SMALL = Letters.block("before", LINK, "after");

    @Test
    @Proves("A11")
    void theBlockStandsAtItsPlaceOnce() {
        Letters letter = Letters.good().relay(SMALL).body("A\n\n{{relay}}\n\nB\n\n{{relay}}\n\nC {{relay}} D");

        assertThat(text(letter)).isEqualTo("A\n\nbefore\n" + LINK + "\nafter\n\nB\n\nC  D");
        assertThat(text(letter).split(LINK, -1)).hasSize(2);
    }

    @Test
    @Proves("A11")
    void withoutAPlaceTheBlockIsAppendedAfterARule() {
        Letters letter = Letters.good().relay(SMALL);
        String rule = "-".repeat(40);

        assertThat(text(letter.body("A"))).isEqualTo("A\n\n" + rule + "\nbefore\n" + LINK + "\nafter");
        assertThat(text(letter.body("A\n"))).isEqualTo("A\n\n" + rule + "\nbefore\n" + LINK + "\nafter");
        assertThat(text(letter.body("A\r\n\r\n"))).isEqualTo("A\n\n\n" + rule + "\nbefore\n" + LINK + "\nafter");
    }

    @Test
    @Proves("A11")
    void aBlockWithNothingBeforeTheLinkBeginsWithIt() {
        Letters letter = Letters.good().relay(Letters.block("", LINK, "after"));

        assertThat(text(letter.body("A\n{{relay}}\nB"))).isEqualTo("A\n" + LINK + "\nafter\nB");
        assertThat(text(letter.body("{{relay}}"))).isEqualTo(LINK + "\nafter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\n\n{{relay}}\n\nB", "A", "A\n\n", "こちら {{relay}} です。\n{{relay}}"})
    @Proves("A11")
    void composingWhatWasComposedChangesNothing(String body) {
        Letters letter = Letters.good().relay(BLOCK).body(body);
        String once = text(letter);

        assertThat(text(letter.body(once))).isEqualTo(once);
        assertThat(html(letter.body(once))).contains("<a href=\"" + LINK + "\">" + LINK + "</a>");
    }

    @Test
    @Proves("A11")
    void aTextThatBringsTheLinkItselfGetsNoSecondOne() {
        Letters letter = Letters.good().relay(BLOCK).body("A\n" + LINK + "\n\n{{relay}}\n\nB");

        assertThat(text(letter)).isEqualTo("A\n" + LINK + "\n\nB");
    }

    @Test
    void aLongerLinkIsAnotherLink() {
        assertThat(text(Letters.good().relay(SMALL).body("A\n" + LINK + "x"))).endsWith("before\n" + LINK + "\nafter");
    }

    @Test
    @Proves("A12")
    void theCompanysTextStaysVerbatim() {
        String body = "　拝啓\n\n\n  二つの  空白、\tタブ、{{unknown}}、{{ name }}、{{}}、{{{name}}}、$1 \\ {\n<b>&amp;</b>\n\n";
        String kept = body.replace("{{{name}}}", "{山田 太郎}");

        assertThat(text(Letters.good().body(body))).isEqualTo(kept);
        assertThat(text(Letters.good().body(body).relay(BLOCK))).startsWith(kept);
        assertThat(HtmlReader.text(html(Letters.good().body(body)))).isEqualTo(kept.stripTrailing());
    }

    @ParameterizedTest
    @CsvSource({
        "'A|{{#job}}|Job: {{job}}|{{/job}}|B', 設計職, 'A|Job: 設計職|B'",
        "'A|{{#job}}|Job: {{job}}|{{/job}}|B', '', 'A|B'",
        "'A {{^job}}none{{/job}}{{#job}}{{name}}{{/job}}', '', 'A none'",
        "'A {{^job}}none{{/job}}{{#job}}{{name}}{{/job}}', x, 'A 山田 太郎'",
        "'{{#relay}}offer{{/relay}}{{^relay}}no offer{{/relay}}', x, 'no offer'",
        "'{{#x}}stays{{/x}}', x, '{{#x}}stays{{/x}}'",
    })
    void aSectionIsThereOnlyWithItsValue(String body, String job, String expected) {
        Letters letter = Letters.good().body(body.replace('|', '\n')).variable("job", job);

        assertThat(text(letter)).isEqualTo(expected.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#job}}", "{{/job}}", "{{#job}}{{#name}}{{/job}}{{/name}}"})
    void aSectionThatIsNotClosedIsRefused(String template) {
        Refused refused = new Refused("compose.template");

        assertThat(LetterComposer.compose(Letters.good().body(template).letter()))
                .isEqualTo(refused);
        assertThat(LetterComposer.compose(Letters.good().subject(template).letter()))
                .isEqualTo(refused);
    }

    /** Whatever else template languages know is text: nothing but the names of the letter can be reached. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{>header}}",
                "{{! a comment }}",
                "{{=<% %>=}}<% name %>",
                "{{&name}}",
                "{{.}}",
                "{{this}}",
                "{{name.class}}",
                "{{name.length}}",
                "{{entrySet}}",
                "{{#entrySet}}{{value}}{{/entrySet}}",
                "{{-first}}",
                "{{toString}}"
            })
    @Proves("V-M8")
    void theTemplateLanguageSeesNamesOnly(String template) {
        assertThat(text(Letters.good().body(template))).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({
        "A|{{relay}}|B, A|B",
        "A||{{relay}}||B, A||B",
        "A||  {{relay}}  ||B, A||B",
        "A||{{relay}}, A|",
        "A||{{relay}}|, A|",
        "{{relay}}||A, A",
        "see {{relay}}, 'see '",
        "A {{relay}} B|{{relay}}|C, A  B|C",
        "{{relay}}, ''",
    })
    void withoutABlockThePlaceGoesWithItsLine(String body, String expected) {
        assertThat(text(Letters.good().body(body.replace('|', '\n')))).isEqualTo(expected.replace('|', '\n'));
    }

    @Test
    @Proves("V-M8")
    void valuesAreNeverEvaluated() {
        for (String name : List.of("<script>", "{{x}}", "%0d%0a", "{{relay}}", "{{company}}", "$0\\", "{{", "&lt;")) {
            Letters letter = Letters.good().to(name, "taro@example.jp").body("{{name}} 様\n{{relay}}\n{{company}}");

            assertThat(text(letter)).isEqualTo(name + " 様\n株式会社髙﨑製作所");
            assertThat(text(letter.relay(SMALL))).isEqualTo(name + " 様\nbefore\n" + LINK + "\nafter\n株式会社髙﨑製作所");
            assertThat(html(letter)).doesNotContain("<script").contains(HtmlText.escape(name) + " 様");
        }
    }

    @Test
    void namesAreNotNormalised() {
        String name = "髙橋 﨑子 \uD842\uDFB7野 葛\uDB40\uDD00 神\uFA19 が か\u3099";

        assertThat(text(Letters.good().to(name, "taro@example.jp"))).startsWith(name + " 様\n");
        assertThat(html(Letters.good().to(name, "taro@example.jp"))).contains(name + " 様");
    }

    @Test
    void theNameOfTheLetterStandsInForAMissingValue() {
        Letters letter = Letters.good().without("name").body("{{name}} 様 {{application}}");

        assertThat(text(letter)).isEqualTo("山田 太郎 様 {{application}}");
    }

    @Test
    @Proves({"V-M12", "R-52"})
    void theLinkStandsAloneAndIsTheSameInBothParts() {
        Letters letter = Letters.good().relay(BLOCK);

        List<String> lines = Arrays.asList(text(letter).split("\n", -1));
        int at = lines.indexOf(LINK);
        assertThat(at).isPositive();
        assertThat(lines.get(at).length()).isLessThan(78);
        assertThat(html(letter)).containsOnlyOnce("<a href=\"" + LINK + "\">" + LINK + "</a></p>");
        assertThat(HtmlReader.text(html(letter))).contains("\n" + LINK + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://jobs.example.co.jp/r/a b",
                "https://jobs.example.co.jp/r/a\nb",
                "https://jobs.example.co.jp/\"onclick=",
                "https://例え.jp/r/a",
                ""
            })
    void aLinkThatIsNotAPlainUrlIsRefused(String link) {
        assertThat(LetterComposer.compose(
                        Letters.good().relay(Letters.block("", link, "after")).letter()))
                .isEqualTo(new Refused("compose.link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\rb", "a\u0000b", "a\u0085b", "a\u2028b", "a\uD842", "\uDFB7a", "a\tb", "a\u007f"})
    @Proves({"R-46", "V-M7"})
    void aSubjectWithAControlCharacterIsRefused(String subject) {
        Refused refused = new Refused("compose.header");

        assertThat(LetterComposer.compose(Letters.good().subject(subject).letter()))
                .isEqualTo(refused);
        assertThat(LetterComposer.compose(Letters.good()
                        .subject("{{job}}")
                        .variable("job", subject)
                        .letter()))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001b[2Jb", "a\uD842", "a\u000bb"})
    void aBodyThatCannotBeSentAsItIsIsRefused(String body) {
        assertThat(LetterComposer.compose(Letters.good().body(body).letter())).isEqualTo(new Refused("compose.body"));
    }

    @Test
    void theSubjectNeverHoldsTheLink() {
        Letters letter = Letters.good().relay(BLOCK).subject("結果{{relay}}【{{company}}】");

        assertThat(composed(letter).subject().reveal()).isEqualTo("結果【株式会社髙﨑製作所】");
    }

    @Test
    void theHtmlNamesItsLanguageAndLoadsNothing() {
        assertThat(html(Letters.good().relay(BLOCK)))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
                .contains("<title>選考結果のご連絡【株式会社髙﨑製作所】</title>", "color-scheme")
                .doesNotContain("src=", "url(", "<img", "<link", "<script", "@import", "rgb", "background");
        assertThat(html(Letters.good().locale(Locale.ENGLISH))).contains("<html lang=\"en\">");
    }

    @Test
    void nothingOfTheLetterShowsInItsToString() {
        assertThat(LetterComposer.compose(Letters.good().relay(BLOCK).letter()).toString())
                .isEqualTo("Composed[subject=[pii], text=[pii], html=[pii], link=[pii]]");
    }

    private static String text(Letters letter) {
        return composed(letter).text().reveal();
    }

    private static String html(Letters letter) {
        return composed(letter).html().reveal();
    }

    private static Composed composed(Letters letter) {
        return (Composed) LetterComposer.compose(letter.letter());
    }
}
