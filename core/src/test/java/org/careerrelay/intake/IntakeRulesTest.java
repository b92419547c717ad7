package org.careerrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careerrelay.model.intake.IntakeField.APPLICATION_ID;
import static org.careerrelay.model.intake.IntakeField.BIRTH_DATE;
import static org.careerrelay.model.intake.IntakeField.DECIDED_ON;
import static org.careerrelay.model.intake.IntakeField.DEPARTMENT;
import static org.careerrelay.model.intake.IntakeField.JOB;
import static org.careerrelay.model.intake.IntakeField.MAIL;
import static org.careerrelay.model.intake.IntakeField.NAME;
import static org.careerrelay.model.intake.IntakeField.NOTE;
import static org.careerrelay.model.intake.IntakeField.REASON;
import static org.careerrelay.model.intake.IntakeField.ROUTE;
import static org.careerrelay.model.intake.IntakeField.STATUS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Map<IntakeField, String> GOOD = Map.of(
            APPLICATION_ID, "A1",
            NAME, "山田 太郎",
            MAIL, "Taro@example.jp",
            STATUS, "不採用",
            DECIDED_ON, "2026-11-15",
            ROUTE, "自社サイト",
            BIRTH_DATE, "1990-01-01",
            JOB, "経理");

    private final IntakeRules rules = rules(IntakeProfile.defaults());

    @Test
    @Proves("R-07")
    void aRejectedRowBecomesARejectionWithTimeAndActor() {
        assertThat(eligible(Map.of()).rejection())
                .isEqualTo(new Rejection(
                        "A1",
                        Pii.of("山田 太郎"),
                        Pii.of("Taro@example.jp"),
                        Instant.parse("2026-11-14T15:00:00Z"),
                        "ats",
                        "経理"));
        for (String actor : List.of("", " ", "山田 花子", "hanako@example.co.jp", "r".repeat(101))) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> new IntakeRules(IntakeProfile.defaults(), TODAY, JAPAN, actor))
                    .satisfies(refused -> assertThat(refused.violations())
                            .extracting(Violation::code)
                            .containsExactly("reference.syntax"));
        }
    }

    @ParameterizedTest
    @Proves({"R-07", "Q10"})
    @ValueSource(strings = {"選考中", "採用", "辞退", "", "不採用取消", "hired"})
    void onlyARejectionByTheCompanyGivesALink(String status) {
        assertThat(outcome(Map.of(STATUS, status))).isEqualTo(IntakeOutcome.SKIP_NOT_REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不採用", " 不 採用", "不採用　", "rejected", "Rejected", "ＲＥＪＥＣＴＥＤ"})
    void theWordForRejectedIsReadInAnyWidth(String status) {
        assertThat(eligible(Map.of(STATUS, status)).violations()).isEmpty();
    }

    @ParameterizedTest
    @Proves("Q10")
    @CsvSource({
        "人材紹介, skip:route",
        "人材紹介（A社）, skip:route",
        "リファラル, skip:route",
        "ﾘﾌｧﾗﾙ, skip:route",
        "社員紹介, skip:route",
        "ハローワーク, skip:route",
        "ハローワーク渋谷, skip:route",
        "学校, skip:route",
        "学内求人, skip:route",
        "社内公募, skip:route",
        "Employee Referral, skip:route",
        "Agency, skip:route",
        "飛び込み, hold:route",
        "'', hold:route",
        "'　', hold:route"
    })
    void otherPeoplesCandidatesGetNoneAndUnknownRoutesWait(String route, String expected) {
        assertThat(outcome(Map.of(ROUTE, route)).word()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自社サイト", "求人媒体A", "求人媒体 Ｂ", "合同説明会", "Job Board X", "company website"})
    void ownRoutesAreKnown(String route) {
        assertThat(eligible(Map.of(ROUTE, route)).violations()).isEmpty();
    }

    @Test
    @Proves({"Q10", "R-60"})
    void reasonJobDepartmentAndRemarkDecideNothing() {
        for (IntakeField field : List.of(REASON, JOB, DEPARTMENT, NOTE)) {
            for (String value : List.of("辞退", "経験不足", "不採用", "人材紹介", "=1+1", "")) {
                assertThat(rules(IntakeProfile.defaults()).decide(row(1, Map.of(field, value))))
                        .isInstanceOf(RowDecision.Eligible.class);
            }
        }
    }

    @Test
    void aCompanysOwnWordsReplaceTheUsualOnes() {
        IntakeProfile profile =
                IntakeProfile.defaults().rejected(Set.of("お見送り")).routes(Set.of("紹介"), Set.of("HP*"));

        assertThat(decided(profile, Map.of())).isEqualTo(IntakeOutcome.SKIP_NOT_REJECTED);
        assertThat(decided(profile, Map.of(STATUS, "お見送り"))).isEqualTo(IntakeOutcome.HOLD_ROUTE);
        assertThat(decided(profile, Map.of(STATUS, "お見送り", ROUTE, "紹介"))).isEqualTo(IntakeOutcome.SKIP_ROUTE);
        assertThat(rules(profile).decide(row(1, Map.of(STATUS, "お見送り", ROUTE, "ＨＰフォーム"))))
                .isInstanceOf(RowDecision.Eligible.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeProfile.defaults().rejected(Set.of("*")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeProfile.defaults().rejected(Set.of(" ")));
    }

    @Test
    @Proves("R-14")
    void peopleUnder18GetNone() {
        assertThat(outcome(Map.of(BIRTH_DATE, "2008-11-16"))).isEqualTo(IntakeOutcome.SKIP_UNDER_AGE);
        assertThat(outcome(Map.of(BIRTH_DATE, "平成20年11月16日"))).isEqualTo(IntakeOutcome.SKIP_UNDER_AGE);
        assertThat(eligible(Map.of(BIRTH_DATE, "2008-11-15")).violations()).isEmpty();
        assertThat(eligible(Map.of(BIRTH_DATE, "")).violations()).isEmpty();
        assertThat(codes(eligible(Map.of(BIRTH_DATE, "60.1.2")).violations())).containsExactly("birth-date.syntax");
        assertThat(codes(result(Map.of(BIRTH_DATE, "2027-01-01")).violations())).containsExactly("birth-date.future");
    }

    @Test
    void theFirstOutcomeDecidesAndEverythingWrongIsListed() {
        IntakeResult result = result(Map.of(
                APPLICATION_ID,
                "x".repeat(201),
                NAME,
                "　",
                MAIL,
                "a b@example.com",
                DECIDED_ON,
                "2031-04-01",
                ROUTE,
                "?"));

        assertThat(result.outcome()).isEqualTo(IntakeOutcome.ERROR_APPLICATION);
        assertThat(result.violations())
                .extracting(v -> v.path() + " " + v.code())
                .containsExactly(
                        "application application.long",
                        "decidedOn decided-on.future",
                        "mail mail.syntax",
                        "name name.blank",
                        "route route.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICATION_ID, '', error:application, application.blank",
        "APPLICATION_ID, 'A\u00001', error:application, application.characters",
        "NAME, '', error:name, name.blank",
        "MAIL, '', error:email, mail.blank",
        "MAIL, '<script>@example.com', error:email, mail.syntax",
        "DECIDED_ON, '', error:decided-on, decided-on.blank",
        "DECIDED_ON, '2026-02-30', error:decided-on, decided-on.syntax",
        "DECIDED_ON, '60.1.2', error:decided-on, decided-on.syntax",
        "DECIDED_ON, '2026-11-16', error:decided-in-future, decided-on.future",
        "DECIDED_ON, '令和13年4月1日', error:decided-in-future, decided-on.future"
    })
    void aFaultIsNamed(IntakeField field, String value, String outcome, String code) {
        IntakeResult result = result(Map.of(field, value));

        assertThat(result.outcome().word()).isEqualTo(outcome);
        assertThat(codes(result.violations())).containsExactly(code);
    }

    @Test
    void outcomesApplyInTheirOrder() {
        Map<IntakeField, String> worst = new EnumMap<>(
                Map.of(STATUS, "採用", NAME, "", MAIL, "", DECIDED_ON, "x", ROUTE, "人材紹介", BIRTH_DATE, "2020-01-01"));
        rules.decide(row(1, Map.of()));

        assertThat(repaired(worst, STATUS)).isEqualTo(IntakeOutcome.SKIP_NOT_REJECTED);
        assertThat(result(rules, row(2, worst)).outcome()).isEqualTo(IntakeOutcome.ERROR_DUPLICATE_APPLICATION);
        assertThat(repaired(worst, NAME)).isEqualTo(IntakeOutcome.ERROR_NAME);
        assertThat(repaired(worst, MAIL)).isEqualTo(IntakeOutcome.ERROR_EMAIL);
        assertThat(repaired(worst, DECIDED_ON)).isEqualTo(IntakeOutcome.ERROR_DECIDED_ON);
        assertThat(repaired(worst, ROUTE)).isEqualTo(IntakeOutcome.SKIP_ROUTE);
        assertThat(repaired(worst, BIRTH_DATE)).isEqualTo(IntakeOutcome.SKIP_UNDER_AGE);
        assertThat(rules(IntakeProfile.defaults()).decide(row(1, worst))).isInstanceOf(RowDecision.Eligible.class);
    }

    /** The outcome of a row by itself, after which one of its fields is repaired. */
    private static IntakeOutcome repaired(Map<IntakeField, String> row, IntakeField field) {
        IntakeOutcome outcome = decided(IntakeProfile.defaults(), row);
        row.put(field, GOOD.get(field));
        return outcome;
    }

    @Test
    void anIdIsRememberedWhateverBecameOfItsRow() {
        assertThat(result(rules, row(1, Map.of(STATUS, "採用"))).outcome()).isEqualTo(IntakeOutcome.SKIP_NOT_REJECTED);
        assertThat(result(rules, row(2, Map.of(APPLICATION_ID, " A1　"))).outcome())
                .isEqualTo(IntakeOutcome.ERROR_DUPLICATE_APPLICATION);
        assertThat(result(rules, row(3, Map.of(NAME, "", APPLICATION_ID, "A2"))).outcome())
                .isEqualTo(IntakeOutcome.ERROR_NAME);
        assertThat(result(rules, row(4, Map.of(APPLICATION_ID, "A2"))).outcome())
                .isEqualTo(IntakeOutcome.ERROR_DUPLICATE_APPLICATION);
        assertThat(result(rules, row(5, Map.of(APPLICATION_ID, ""))).outcome())
                .isEqualTo(IntakeOutcome.ERROR_APPLICATION);
        assertThat(result(rules, row(6, Map.of(APPLICATION_ID, ""))).outcome())
                .isEqualTo(IntakeOutcome.ERROR_APPLICATION);
    }

    @Test
    void aRowThatCouldNotBeReadIsTrustedInNothing() {
        Violation fields = new Violation("row", "row.fields", "項目が多い", "too many");

        IntakeResult result = result(rules, new IntakeRow(1, GOOD, List.of(fields)));

        assertThat(result.outcome()).isEqualTo(IntakeOutcome.ERROR_ROW);
        assertThat(result.violations()).containsExactly(fields);
    }

    @Test
    void aMissingDateIsNoFaultOfARowThatWasNotRejected() {
        assertThat(result(Map.of(STATUS, "選考中", DECIDED_ON, "")).violations()).isEmpty();
    }

    @Test
    void aJobStandsOnOneLineOrNotAtAll() {
        assertThat(eligible(Map.of(JOB, " 経理\r\n部 ")).rejection().job()).isEqualTo("経理  部");
        RowDecision.Eligible endless = eligible(Map.of(JOB, "x".repeat(201)));
        assertThat(endless.rejection().job()).isEmpty();
        assertThat(codes(endless.violations())).containsExactly("job.long");
    }

    @Test
    void whatTheEngineDidBecomesTheRowsResult() {
        OpaqueId referral = new OpaqueId(1, 2);
        RowDecision.Eligible row = eligible(Map.of(BIRTH_DATE, "x"));

        assertThat(row.result(new RejectionResult.Linked("A1", referral, false)))
                .returns(IntakeOutcome.LINK, IntakeResult::outcome)
                .returns(referral, IntakeResult::referral)
                .returns("A1", IntakeResult::application)
                .returns(List.of("birth-date.syntax"), result -> codes(result.violations()));
        assertThat(row.result(new RejectionResult.WithoutLink("A1", NoLinkReason.NO_LICENCE, true)))
                .returns(IntakeOutcome.NO_LINK, IntakeResult::outcome);
        assertThat(row.result(new RejectionResult.Conflict("A1")))
                .returns(IntakeOutcome.ERROR_CONFLICT, IntakeResult::outcome)
                .returns(List.of("application.conflict", "birth-date.syntax"), result -> codes(result.violations()));
        assertThat(invalid(row, "[0].name")).isEqualTo(IntakeOutcome.ERROR_NAME);
        assertThat(invalid(row, "mail")).isEqualTo(IntakeOutcome.ERROR_EMAIL);
        assertThat(invalid(row, "[0].decidedAt")).isEqualTo(IntakeOutcome.ERROR_DECIDED_ON);
        assertThat(invalid(row, "[0].application")).isEqualTo(IntakeOutcome.ERROR_APPLICATION);
    }

    @Test
    @Proves("B20")
    void nothingPrintsAPerson() {
        IntakeRow row = row(1, Map.of());

        assertThat(row + " " + rules.decide(row)).doesNotContain("山田", "太郎", "example.jp", "1990");
    }

    private static IntakeOutcome invalid(RowDecision.Eligible row, String path) {
        Violation violation = new Violation(path, "x", "x", "x");
        return row.result(new RejectionResult.Invalid("A1", List.of(violation))).outcome();
    }

    private static RowDecision.Eligible eligible(Map<IntakeField, String> changes) {
        return (RowDecision.Eligible) rules(IntakeProfile.defaults()).decide(row(1, changes));
    }

    private static IntakeOutcome outcome(Map<IntakeField, String> changes) {
        return result(changes).outcome();
    }

    private static IntakeResult result(Map<IntakeField, String> changes) {
        return result(rules(IntakeProfile.defaults()), row(1, changes));
    }

    private static IntakeOutcome decided(IntakeProfile profile, Map<IntakeField, String> changes) {
        return result(rules(profile), row(1, changes)).outcome();
    }

    private static IntakeResult result(IntakeRules rules, IntakeRow row) {
        return ((RowDecision.Decided) rules.decide(row)).result();
    }

    private static IntakeRules rules(IntakeProfile profile) {
        return new IntakeRules(profile, TODAY, JAPAN, "ats");
    }

    private static IntakeRow row(long number, Map<IntakeField, String> changes) {
        Map<IntakeField, String> fields = new EnumMap<>(GOOD);
        fields.putAll(changes);
        return new IntakeRow(number, fields);
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
