package org.careerrelay.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.referral.JobSeeker;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStep;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterCsvTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Instant AT = Instant.parse("2026-11-14T16:00:00Z");

    private final JobSeeker seeker = new JobSeeker(
            "acme",
            new OpaqueId(1, 2),
            new OpaqueId(3, 4),
            AT,
            AT,
            AT,
            new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro@example.jp"), Pii.of("=経理\n東京"), Pii.of("ヤマダ タロウ"), null));

    @Test
    @Proves("R-66")
    void theRegisterHasItsColumnsAndLeavesBlankWhatIsNotKnown() {
        List<String> lines = lines(seekers(FieldMap.REGISTER));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("求職受付年月日,氏名,フリガナ,住所,生年月日,電話番号,メールアドレス,希望職種,求職の有効期間,");
        assertThat(lines.get(1))
                .as("the day is that of Japan; nothing of it is a formula")
                .isEqualTo("2026-11-15,山田 太郎,ヤマダ タロウ,,,,taro@example.jp,'=経理 東京,,,,,,acme,"
                        + "00000000000000010000000000000002");
    }

    @Test
    void anotherSystemHasColumnsOfItsOwn() {
        FieldMap map = FieldMap.of(
                List.of("# our import", "", "Full name = NAME", "e-mail=MAIL", "a=b=COMPANY", "Owner=BLANK"));

        assertThat(lines(seekers(map))).containsExactly("Full name,e-mail,a=b,Owner", "山田 太郎,taro@example.jp,acme,");
        assertThatThrownBy(() -> FieldMap.of(List.of("Name=SALARY"))).hasMessage("no field for a column: SALARY");
        assertThatThrownBy(() -> FieldMap.of(List.of("Name"))).hasMessage("no line of a field map: Name");
        assertThatThrownBy(() -> FieldMap.of(List.of("Name=NAME", "Name=MAIL")))
                .hasMessage("twice in the field map: Name");
    }

    @Test
    @Proves("R-66")
    void jobOrdersAreListedWithTheConditionsThatWereStated() {
        JobConditions stated = new JobConditions("株式会社例示", "経理", "無期", "東京", "9時から18時", "月給", "各種", "禁煙", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.jobOrders(
                List.of(
                        introduction(new JobOrder("経理担当", "r-1", null, stated, ""), LocalDate.of(2026, 12, 1)),
                        introduction(new JobOrder("営業", "r-2", null, null, ""), null)),
                JAPAN,
                out);

        assertThat(lines(out).subList(1, 3))
                .containsExactly(
                        "2026-11-15,株式会社例示,,,,1,経理担当,経理,無期,東京,9時から18時,月給,JOINED,2026-12-01,acme,00000000000000050000000000000006",
                        "2026-11-15,acme,,,,1,営業,,,,,,JOINED,,acme,00000000000000050000000000000006");
    }

    @Test
    @Proves("R-66")
    void whatTheAgencyNotedOfItsSupportIsInTheRegister() {
        JobSeeker supported = new JobSeeker(
                seeker.company(),
                seeker.referral(),
                seeker.person(),
                AT,
                AT,
                AT,
                seeker.answers(),
                List.of(
                        new SupportStep(SupportStage.RECOMMENDED, AT),
                        new SupportStep(SupportStage.INTERVIEW, AT.plus(Duration.ofDays(1))),
                        new SupportStep(SupportStage.RECOMMENDED, AT.plus(Duration.ofDays(2))),
                        new SupportStep(SupportStage.PLACED, AT.plus(Duration.ofDays(9)))));
        ByteArrayOutputStream register = new ByteArrayOutputStream();
        RegisterCsv.jobSeekers(List.of(supported), FieldMap.REGISTER, JAPAN, register);
        assertThat(lines(register).get(1)).contains(",2026-11-15、2026-11-17,,2026-11-24,,acme,");
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        RegisterCsv.jobSeekers(
                List.of(supported, seeker),
                FieldMap.of(List.of("stage=STAGE", "met=INTERVIEWED_ON", "over=CLOSED_ON")),
                JAPAN,
                own);
        assertThat(lines(own)).containsExactly("stage,met,over", "PLACED,2026-11-16,", ",,");
    }

    @Test
    @Proves({"R-66", "H11"})
    void theRegisterOfFeesHasReferencesAndNoAmount() {
        Introduction waived = introduction(new JobOrder("経理担当", "r-1", null, null, ""), LocalDate.of(2026, 12, 1));
        Introduction open = introduction(new JobOrder("営業", "r-2", null, null, ""), null);
        FeeWaiverNote note = new FeeWaiverNote(waived.id(), "acme", "agency-1", 3, "手数料表 第5号", 7, 42, AT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.fees(List.of(waived, open), Map.of(waived.id(), note), JAPAN, out);
        assertThat(lines(out))
                .containsExactly(
                        "手数料を支払う者の氏名又は名称,徴収年月日,手数料の種類,手数料の額,手数料の算出の根拠,採用年月日,備考（手数料免除通知）,備考（企業）,備考（照会番号）",
                        "acme,,紹介手数料,,手数料表 第5号,2026-12-01,免除 2026-11-15 特典 7 台帳 42,acme,00000000000000050000000000000006");
        ByteArrayOutputStream charged = new ByteArrayOutputStream();
        RegisterCsv.fees(List.of(waived), Map.of(), JAPAN, charged);
        assertThat(lines(charged).get(1)).isEqualTo("acme,,紹介手数料,,,2026-12-01,,acme,00000000000000050000000000000006");
    }

    private ByteArrayOutputStream seekers(FieldMap map) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.jobSeekers(List.of(seeker), map, JAPAN, out);
        return out;
    }

    private static Introduction introduction(JobOrder order, @Nullable LocalDate joinedOn) {
        return new Introduction(
                new OpaqueId(5, 6),
                "acme",
                0,
                order,
                new IntroductionTerms(IntroductionPolicy.DEFAULT, JAPAN),
                0,
                null,
                AT,
                new IntroductionStatus(
                        1,
                        1,
                        IntroductionState.JOINED,
                        CreditUse.CONSUMED,
                        null,
                        null,
                        null,
                        null,
                        joinedOn,
                        null,
                        AT));
    }

    private static List<String> lines(ByteArrayOutputStream out) {
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return Arrays.asList(text.substring(1).split("\n"));
    }
}
