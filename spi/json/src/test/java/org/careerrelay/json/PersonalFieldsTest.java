package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.provision.SensitiveItem;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message may say of a person, and the extract. */
class PersonalFieldsTest {

    private static final OpaqueId ID = new OpaqueId(1, 2);
    private static final Instant AT = Instant.parse("2026-11-15T00:00:00Z");
    private static final LegalEntity ACME = new LegalEntity("株式会社<サンプル>", "東京都 & 区", "代表 '見本'");

    private static final ReferralHandOver MESSAGE = new ReferralHandOver(
            ID,
            "acme",
            "agency-1",
            AT,
            ID,
            ID,
            new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro@example.jp"), Pii.of("東京")),
            new Provenance(ACME, "本人の同意により提供", LegalBasis.CONSENT_27_1, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rejectionReason",
                "rejection_reason",
                "REJECTION-REASON",
                "ｒｅｊｅｃｔｉｏｎＲｅａｓｏｎ",
                "健康状態",
                "健康-状態",
                "race",
                "nationality",
                "家族構成",
                "family",
                "本籍地",
                "信条",
                "creed",
                "religion",
                "労働組合",
                "unionMember",
                "犯罪歴",
                "criminalRecord",
                "顔写真",
                "photo",
                "score",
                "test_result",
                "評価",
                "面接メモ",
                "interviewNotes",
                "性別",
                "gender",
                "生年月日",
                "birth-date",
                "病歴",
                "disability"
            })
    @Proves({"V-C11", "R-24", "B16"})
    void whatMustNeverGoIsRefusedUnderWhicheverName(String key) {
        assertThat(SensitiveItem.of(key)).isPresent();
        refused(key, "payload.denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hobby", "trace", "name2", "住所", "salary"})
    @Proves("R-24")
    void whatIsNotKnownOfAPersonIsRefusedToo(String key) {
        assertThat(SensitiveItem.of(key)).isEmpty();
        refused(key, "payload.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kana", "phone"})
    @Proves({"R-24", "R-26"})
    void whatOnlyACompanyHandsOverIsRefusedWhereItDoesNotSayThatItDoes(String key) {
        refused(key, "payload.unknown");
        String assisted = json(key).replace("\"consent\":", "\"assisted\":true,\"consent\":");
        assertThat(ExchangeJson.read(assisted.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReferralHandOver.class,
                        message -> assertThat(message.kind()).isEqualTo(TransferKind.ASSISTED));
    }

    @ParameterizedTest
    @CsvSource({"score, payload.denied", "interviewNotes, payload.denied", "hobby, payload.unknown"})
    @Proves({"R-24", "B16"})
    void anAssistedHandOverHasNoPlaceForMoreEither(String key, String code) {
        refusedAs(json(key).replace("\"consent\":", "\"assisted\":true,\"consent\":"), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "kana", "mail", "phone", "wishes", "希望勤務地", "希望職種", "氏名", "ふりがな"})
    void whatMayGoIsNotTakenForSomethingElse(String key) {
        assertThat(SensitiveItem.of(key)).isEmpty();
    }

    @Test
    @Proves("R-21")
    void whoProvidesAndHowTheyHadItGoesAlong() {
        assertThat(ExchangeJson.read(ExchangeJson.write(List.of(MESSAGE)))).containsExactly(MESSAGE);
    }

    @Test
    void anOlderInstallationSaysNothingOfIt() {
        ReferralHandOver older = new ReferralHandOver(ID, "acme", "agency-1", AT, ID, ID, MESSAGE.answers());
        String json = new String(ExchangeJson.write(List.of(older)), StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("provenance");
        assertThat(ExchangeJson.read(json.getBytes(StandardCharsets.UTF_8))).containsExactly(older);
    }

    @Test
    @Proves({"R-23", "V-C14"})
    void theExtractIsJsonAndAnEscapedPageInBothLanguages() {
        ProvisionExtract extract = new ProvisionExtract(
                AT,
                List.of(new ProvisionExtract.Entry(
                        ProvisionExtract.Direction.PROVIDED,
                        AT,
                        Pii.of("<b>山田 太郎</b>"),
                        ACME,
                        "JP",
                        Set.of(DataItem.NAME, DataItem.MAIL),
                        LegalBasis.CONSENT_27_1,
                        "consent-1",
                        "",
                        AT,
                        AT.plusSeconds(60),
                        "DE")));
        String json = new String(ProvisionExtractJson.write(extract), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"schema\":\"career-relay/provisions/1\"")
                .contains("\"items\":[\"MAIL\",\"NAME\"]", "\"dataOrigin\":\"DE\"")
                .contains("代表 '見本'");
        String ja = page(extract, Locale.JAPANESE);
        assertThat(ja)
                .contains("lang=\"ja\"", "氏名、メールアドレス", "&lt;b&gt;山田 太郎&lt;/b&gt;", "東京都 &amp; 区", "第27条第1項")
                .contains("2026-11-15 09:00 Asia/Tokyo", "<dt>データの取得元の国</dt><dd>DE</dd>")
                .doesNotContain("<b>", "<サンプル>");
        assertThat(page(extract, Locale.ENGLISH))
                .contains("lang=\"en\"", "name, mail address", "article 27(1)", "came from</dt><dd>DE</dd>");
        assertThat(page(new ProvisionExtract(AT, List.of()), Locale.JAPANESE)).contains("記録はありません");
    }

    private static String page(ProvisionExtract extract, Locale locale) {
        return new String(
                ProvisionExtractJson.writeHtml(extract, locale, ZoneId.of("Asia/Tokyo")), StandardCharsets.UTF_8);
    }

    private static String json(String key) {
        return new String(ExchangeJson.write(List.of(MESSAGE)), StandardCharsets.UTF_8)
                .replace("\"answers\":{", "\"answers\":{\"" + key + "\":\"x\",");
    }

    private static void refused(String key, String code) {
        refusedAs(json(key), code);
    }

    private static void refusedAs(String json, String code) {
        assertThatThrownBy(() -> ExchangeJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(violation -> {
                            assertThat(violation.code()).isEqualTo(code);
                            assertThat(violation.path()).endsWith("data.answers");
                        }));
    }
}
