package org.careerrelay.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.mail.MailFinding;
import org.careerrelay.model.mail.MailFinding.Code;
import org.careerrelay.model.mail.MailFinding.Level;
import org.careerrelay.tck.Proves;
import org.careerrelay.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look at the templates of a rejection mail finds. */
class MailLintTest {

    private static final String FULL = "{{name}} 様\nご応募ありがとうございました。\n誠に残念ながらご縁がありませんでした。\n今後を応援しております。\n{{relay}}";

    @Test
    @Proves({"A12", "A14"})
    void theDefaultMailsLackNothing() {
        for (MailSettings mail : List.of(
                DefaultMail.japanese("採用", "saiyo@example.co.jp", "saiyo@example.co.jp"),
                DefaultMail.english("Recruiting", "jobs@example.com", "jobs@example.com"))) {
            assertThat(MailLint.findings(mail.subject(), mail.body(), mail.locale()))
                    .isEmpty();
        }
    }

    @Test
    @Proves("A13")
    void aTemplateWithoutAnyVariableIsWarnedOf() {
        assertThat(MailLint.findings("選考結果", FULL.replace("{{name}} 様\n", ""), Locale.JAPANESE))
                .extracting(MailFinding::code, MailFinding::level)
                .contains(tuple(Code.NO_PERSONALISATION, Level.WARN));
        assertThat(codes("選考結果（{{company}}）", FULL.replace("{{name}}", "応募者"))).containsExactly(Code.NO_NAME);
        assertThat(codes("選考結果", FULL)).isEmpty();
    }

    @Test
    @Proves("A14")
    void eachMissingPartHasItsCode() {
        assertThat(codes("", ""))
                .containsExactly(
                        Code.NO_PERSONALISATION,
                        Code.NO_NAME,
                        Code.NO_THANKS,
                        Code.NO_DECISION,
                        Code.NO_ENCOURAGEMENT,
                        Code.NO_RELAY_PLACE);
        assertThat(codes("選考結果", FULL.replace("ありがとうございました", "いただきました"))).containsExactly(Code.NO_THANKS);
        assertThat(codes("選考結果", FULL.replace("誠に残念ながらご縁がありませんでした", "ご連絡します"))).containsExactly(Code.NO_DECISION);
        assertThat(codes("選考結果", FULL.replace("応援しております", "失礼します"))).containsExactly(Code.NO_ENCOURAGEMENT);
        assertThat(codes("選考結果", FULL.replace("{{relay}}", ""))).containsExactly(Code.NO_RELAY_PLACE);
        assertThat(MailLint.findings("選考結果", FULL, Locale.JAPANESE, NoLinkReason.NO_NOTICE_BASIS))
                .extracting(MailFinding::code)
                .containsExactly(Code.NO_LINK, Code.NO_NOTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "選考結果, '{{nmae}}', UNKNOWN_VARIABLE",
        "'{{CANDIDATE}}', '', UNKNOWN_VARIABLE",
        "選考結果, '<p>拝啓</p>', MARKUP",
        "不採用のお知らせ, '', TELLING_SUBJECT",
        "選考結果㈱例示, '', OLD_CHARACTERS",
        "選考結果, 'ｶﾅ', OLD_CHARACTERS",
        "選考結果, ああああああああああああああああああああああああああああああああああああ, LONG_LINE",
    })
    void whatReadsBadlyHasACodeToo(String subject, String more, Code code) {
        assertThat(codes(subject, FULL + "\n" + more)).containsExactly(code);
    }

    @Test
    void aTextInEnglishIsReadInEnglish() {
        assertThat(MailLint.findings(
                        "Your application",
                        "Dear {{name}},\nThank you for applying. Unfortunately we chose others.\nWe wish you success.\n{{relay}}",
                        Locale.ENGLISH))
                .isEmpty();
        assertThat(MailLint.findings("Regret", "Dear {{name}},", Locale.ENGLISH))
                .extracting(MailFinding::code)
                .containsExactly(
                        Code.NO_THANKS,
                        Code.NO_DECISION,
                        Code.NO_ENCOURAGEMENT,
                        Code.NO_RELAY_PLACE,
                        Code.TELLING_SUBJECT);
    }

    @Test
    void everyFindingIsSaidInBothLanguages() {
        assertThat(MailLint.findings("", "", Locale.JAPANESE)).allSatisfy(finding -> {
            assertThat(finding.messageJa()).isNotBlank().isNotEqualTo(finding.messageEn());
            assertThat(finding.messageEn()).isNotBlank();
        });
        for (Code code : Code.values()) {
            assertThat(Texts.of("lint." + code, Locale.JAPANESE, Map.of()))
                    .isNotEqualTo(Texts.of("lint." + code, Locale.ENGLISH, Map.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{{#job}}x{{/job}}', true",
        "'{{#job}}{{^name}}x{{/name}}{{/job}}', true",
        "'{{#unknown}} {{/other}}', true",
        "'{{#job}}x', false",
        "'x{{/job}}', false",
        "'{{#job}}{{#name}}x{{/job}}{{/name}}', false",
    })
    void sectionsEndWhereTheyBegan(String template, boolean balanced) {
        assertThat(MailTags.balanced(template)).isEqualTo(balanced);
    }

    private static List<Code> codes(String subject, String body) {
        return MailLint.findings(subject, body, Locale.JAPANESE).stream()
                .map(MailFinding::code)
                .toList();
    }
}
