package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.programme.Programme;
import org.junit.jupiter.api.Test;

class SettingJsonTest {

    private static final Setting PROGRAMME = Programme.tenForOne("agency-1")
            .licence("13-ユ-010554", LocalDate.of(2029, 3, 31))
            .reviewedOn(LocalDate.of(2026, 10, 1));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everySettingComesBackAsItWas(@ForAll("settings") Setting setting) {
        assertThat(SettingJson.read(SettingJson.write(setting))).isEqualTo(setting);
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Samples.setting();
    }

    @Test
    void theTextNamesItsTypeAndStaysAsItIs() {
        assertThat(SettingJson.write(PROGRAMME))
                .isEqualTo("{\"type\":\"programme\",\"agency\":\"agency-1\",\"rule\":{\"threshold\":10,\"grant\":1},"
                        + "\"licence\":{\"number\":\"13-ユ-010554\",\"validUntil\":\"2029-03-31\"},"
                        + "\"policies\":{\"credits\":{\"holdDays\":0,\"expiryMonths\":null,\"noticeDays\":30,"
                        + "\"openAtOnce\":null,\"perYear\":null},"
                        + "\"qualification\":{\"holdDays\":0,\"windowMonths\":null,\"answerDays\":14,\"perDay\":0,\"countStays\":true,"
                        + "\"staffDomains\":[],\"disposableDomains\":[],\"reviewed\":[\"SELF\",\"NOT_REJECTED\","
                        + "\"VELOCITY\",\"STAFF_EMAIL\",\"DISPOSABLE_EMAIL\",\"MANUAL_HOLD\"]},"
                        + "\"introductions\":{\"consumeAt\":\"JOINING\",\"idleDays\":180,\"confirmationDays\":14,"
                        + "\"guaranteeDays\":0,\"ownApplicantMonths\":12},"
                        + "\"consent\":{\"askToKeep\":false,\"keepMonths\":12,\"retentionMonths\":24,\"renewalDays\":30,"
                        + "\"optional\":[\"FEEDBACK_TO_COMPANY\"]},"
                        + "\"transfer\":{\"crossBorder\":\"DOMESTIC\",\"recordMethod\":\"EACH\"}},"
                        + "\"reviewedOn\":\"2026-10-01\",\"feeTable\":null,\"handOver\":\"FORM\","
                        + "\"publication\":\"DAILY\",\"zone\":\"Asia/Tokyo\",\"linkDays\":30,\"consentMonths\":12}");
    }

    @Test
    void aContractOfAnEarlierVersionHasTheDefaultPolicies() {
        String written = SettingJson.write(PROGRAMME);
        String earlier = written.replaceAll("\"policies\":.*?\\}\\},", "");

        assertThat(earlier).doesNotContain("policies").contains("reviewedOn");
        assertThat(SettingJson.read(earlier)).isEqualTo(PROGRAMME);
    }

    @Test
    void policiesOfAnEarlierVersionHaveTheDefaultsOfWhatWasAddedSince() {
        String earlier = SettingJson.write(PROGRAMME).replaceAll(",\"consent\":\\{.*?\\}\\}", "}");

        assertThat(earlier).doesNotContain("askToKeep").contains("ownApplicantMonths");
        assertThat(SettingJson.read(earlier)).isEqualTo(PROGRAMME);
    }

    @Test
    void whatALaterVersionAddedIsPassedOver() {
        String later = SettingJson.write(PROGRAMME).replace("{\"type\"", "{\"cap\":{\"perYear\":3},\"type\"");

        assertThat(SettingJson.read(later)).isEqualTo(PROGRAMME);
    }

    @Test
    void everyMissingFieldIsNamed() {
        assertThat(violations("{\"type\":\"mail\",\"locale\":\"ja\",\"body\":7}"))
                .extracting(v -> v.path() + " " + v.code())
                .containsExactly(
                        "body text.expected",
                        "replyTo field.missing",
                        "senderAddress field.missing",
                        "senderName field.missing",
                        "subject field.missing");
    }

    @Test
    void anUnknownOrMissingTypeIsRefused() {
        assertThat(violations("{\"type\":\"webhook\"}"))
                .extracting(Violation::code)
                .containsExactly("type.unknown");
        assertThat(violations("{}")).extracting(Violation::code).containsExactly("field.missing");
        assertThat(violations("{\"type\":\"\"}")).extracting(Violation::code).containsExactly("type.unknown");
        assertThat(violations("[]")).extracting(Violation::code).containsExactly("object.expected");
        assertThat(violations("")).extracting(Violation::code).containsExactly("object.expected");
        assertThat(violations("{")).extracting(Violation::code).containsExactly("json.syntax");
    }

    @Test
    void wrongKindsOfValuesAreNamed() {
        String json = SettingJson.write(PROGRAMME)
                .replace("\"Asia/Tokyo\"", "\"Mars/Base\"")
                .replace("\"DAILY\"", "\"SOMETIMES\"")
                .replace("\"linkDays\":30", "\"linkDays\":30.5")
                .replace("2029-03-31", "2029-02-30")
                .replace("\"threshold\":10", "\"threshold\":0");

        assertThat(violations(json))
                .extracting(v -> v.path() + " " + v.code())
                .containsExactly(
                        "licence.validUntil date.syntax",
                        "linkDays number.expected",
                        "publication word.syntax",
                        "rule.threshold number.range",
                        "zone zone.syntax");
    }

    private static List<Violation> violations(String json) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> SettingJson.read(json));
        assertThat(refused).as("refused").isNotNull();
        return refused.violations();
    }
}
