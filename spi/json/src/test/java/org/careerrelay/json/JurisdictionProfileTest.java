package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.careerrelay.model.retention.JurisdictionProfile.JAPAN_2026_1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.Deadline;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionRule;
import org.junit.jupiter.api.Test;

class JurisdictionProfileTest {

    @Test
    void everyClassHasTheTimesOfThePrivacyRules() {
        Map<DataClass, String> times = new LinkedHashMap<>();
        Arrays.stream(DataClass.values())
                .forEach(dataClass -> times.put(dataClass, times(JAPAN_2026_1.rule(dataClass))));

        assertThat(times)
                .containsExactly(
                        entry(DataClass.PERSONAL_LINK, "P0D <= P30D <= P30D"),
                        entry(DataClass.MAIL_CONTACT, "P0D <= P0D <= P7D"),
                        entry(DataClass.UNSENT_CONTACT, "P0D <= P30D <= P90D"),
                        entry(DataClass.PERSON_INDEX, "P0D <= P12M <= P36M"),
                        entry(DataClass.FORM_ANSWERS, "P0D <= P14D <= P14D"),
                        entry(DataClass.SELF_ENTRY_ANSWERS, "P0D <= P0D <= P0D"),
                        entry(DataClass.ASSISTED_PAYLOAD, "P0D <= P14D <= P14D"),
                        entry(DataClass.PROPOSAL, "P0D <= P0D <= P30D"),
                        entry(DataClass.CONSENT, "P3Y <= P3Y <= -"),
                        entry(DataClass.PROVISION_RECORD, "P3Y <= P3Y <= -"),
                        entry(DataClass.PROVISION_BY_CONTRACT, "P1Y <= P1Y <= -"),
                        entry(DataClass.RECEIPT_RECORD, "P3Y <= P3Y <= -"),
                        entry(DataClass.NOTICE, "P3Y <= P3Y <= P3Y"),
                        entry(DataClass.NOTICE_BASIS_PROOF, "P1M <= P1M <= -"),
                        entry(DataClass.NOTICE_BASIS_PROOF_ORDERED, "P1Y <= P1Y <= -"),
                        entry(DataClass.SUPPRESSION, "P0D <= P3Y <= -"),
                        entry(DataClass.PLACEMENT_REGISTER, "P2Y <= P2Y <= -"),
                        entry(DataClass.CREDIT_LEDGER, "P0D <= P7Y <= -"),
                        entry(DataClass.RIGHTS_LOG, "P3Y <= P3Y <= -"),
                        entry(DataClass.AUDIT_LOG, "P1Y <= P3Y <= P3Y"),
                        entry(DataClass.COMMAND, "P0D <= P1Y <= P3Y"),
                        entry(DataClass.BACKUP, "P0D <= P35D <= P35D"));
    }

    @Test
    void aRecordIsKeptUpNotDownAndAnIndexDownNotUp() {
        RetentionRule records = JAPAN_2026_1.rule(DataClass.PROVISION_RECORD);
        RetentionRule index = JAPAN_2026_1.rule(DataClass.PERSON_INDEX);

        assertThat(records.allows(Period.ofMonths(36))).isTrue();
        assertThat(records.allows(Period.ofYears(10))).isTrue();
        assertThat(records.allows(Period.ofMonths(35))).isFalse();
        assertThat(index.allows(Period.ofYears(3))).isTrue();
        assertThat(index.allows(Period.ofMonths(37))).isFalse();
        assertThat(index.allows(Period.ofDays(-1))).isFalse();
    }

    @Test
    void aRecordIsKeptToTheEndOfItsLastDayInItsZone() {
        assertThat(JAPAN_2026_1.retainUntil(DataClass.CONSENT, Instant.parse("2026-11-21T15:00:00Z")))
                .isEqualTo("2029-11-22T15:00:00Z");
        assertThat(JAPAN_2026_1.retainUntil(DataClass.CONSENT, Instant.parse("2026-11-21T14:59:59Z")))
                .isEqualTo("2029-11-21T15:00:00Z");
    }

    @Test
    void whereAMonthHasNoSuchDayItIsKeptToTheEndOfTheLastOne() {
        assertThat(JAPAN_2026_1.retainUntil(DataClass.RECEIPT_RECORD, Instant.parse("2028-02-29T03:00:00Z")))
                .isEqualTo("2031-02-28T15:00:00Z");
    }

    @Test
    void whatIsToGoSoonGoesAtTheInstant() {
        assertThat(JAPAN_2026_1.retainUntil(DataClass.FORM_ANSWERS, Instant.parse("2026-11-21T01:02:03Z")))
                .isEqualTo("2026-12-05T01:02:03Z");
    }

    @Test
    void aRequestIsLateAfterItsLastDay() {
        assertThat(JAPAN_2026_1.due(Deadline.DISCLOSURE, Instant.parse("2026-11-21T01:00:00Z")))
                .isEqualTo("2026-12-05T15:00:00Z");
    }

    @Test
    void itHoldsBetweenItsDays() {
        JurisdictionProfile ended = until(LocalDate.of(2026, 12, 31));

        assertThat(JAPAN_2026_1.holdsOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(JAPAN_2026_1.holdsOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(JAPAN_2026_1.holdsOn(LocalDate.of(2126, 1, 1))).isTrue();
        assertThat(ended.holdsAt(Instant.parse("2026-12-31T14:59:59Z"))).isTrue();
        assertThat(ended.holdsAt(Instant.parse("2026-12-31T15:00:00Z"))).isFalse();
    }

    @Test
    void aProfileOfOnesOwnIsReadBackFromItsText() {
        JurisdictionProfile own = until(LocalDate.of(2027, 3, 31));
        String json = SettingJson.write(own);

        assertThat(json)
                .startsWith("{\"type\":\"jurisdiction\",\"id\":\"jp\",\"version\":\"2026-1-own\",\"country\":\"JP\"")
                .contains(
                        "{\"class\":\"PERSON_INDEX\",\"start\":\"LAST_CONTACT\",\"keep\":\"P12M\",\"atLeast\":\"P0D\","
                                + "\"atMost\":\"P36M\",\"end\":\"DELETE\",\"record\":false,\"source\":\"ESA 5-5; practice\"}");
        assertThat(SettingJson.read(json)).isEqualTo(own);
    }

    @Test
    void whatOnlyALaterVersionKnowsIsPassedOverAndWhatAnEarlierOneDidNotIsAsShipped() {
        String json = SettingJson.write(JAPAN_2026_1)
                .replace("\"class\":\"BACKUP\"", "\"class\":\"SHADOW\"")
                .replace("\"OPT_OUT\"", "\"LATER\"");

        JurisdictionProfile read = (JurisdictionProfile) SettingJson.read(json);

        assertThat(read.retention()).hasSize(DataClass.values().length - 1);
        assertThat(read.rule(DataClass.BACKUP)).isEqualTo(JAPAN_2026_1.rule(DataClass.BACKUP));
        Instant now = Instant.parse("2026-11-21T01:00:00Z");
        assertThat(read.due(Deadline.OPT_OUT, now)).isEqualTo(JAPAN_2026_1.due(Deadline.OPT_OUT, now));
    }

    private static JurisdictionProfile until(LocalDate day) {
        JurisdictionProfile japan = JAPAN_2026_1;
        return new JurisdictionProfile(
                japan.id(),
                "2026-1-own",
                japan.country(),
                japan.validFrom(),
                day,
                japan.zone(),
                japan.ageLimit(),
                japan.consentValidity(),
                japan.incidentPersons(),
                List.copyOf(japan.retention()),
                japan.deadlines());
    }

    private static String times(RetentionRule rule) {
        return rule.atLeast() + " <= " + rule.keep() + " <= " + (rule.atMost() == null ? "-" : rule.atMost());
    }
}
