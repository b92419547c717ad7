package org.careerrelay.model.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The defaults for Japan. Where no source gives a number, it is this project's, and the rule says so. */
final class Japan {

    private static final String OWN = "this project's choice";
    private static final String MINIMISATION = "no longer needed: APPI 22, ESA 5-5";
    private static final String RECORDS = "APPI 29, 30 and their Rule 19 to 25";
    private static final Period NONE = Period.ZERO;
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period YEAR = Period.ofYears(1);
    private static final Period THREE_YEARS = Period.ofYears(3);
    private static final Period FORTNIGHT = Period.ofDays(14);
    private static final int AGE = 18;
    private static final int INCIDENT = 1001;

    private Japan() {}

    static JurisdictionProfile profile() {
        return new JurisdictionProfile(
                "jp",
                "2026-1",
                "JP",
                LocalDate.of(2026, 1, 1),
                null,
                ZoneId.of("Asia/Tokyo"),
                AGE,
                Period.ofMonths(12),
                INCIDENT,
                rules(),
                deadlines());
    }

    private static List<RetentionRule> rules() {
        return List.of(
                brief(
                        DataClass.PERSONAL_LINK,
                        RetentionStart.LINK_EXPIRED,
                        Period.ofDays(30),
                        Period.ofDays(30),
                        MINIMISATION),
                brief(DataClass.MAIL_CONTACT, RetentionStart.MAIL_SENT, NONE, Period.ofDays(7), MINIMISATION),
                brief(DataClass.UNSENT_CONTACT, RetentionStart.REJECTED, Period.ofDays(30), Period.ofDays(90), OWN),
                brief(
                        DataClass.PERSON_INDEX,
                        RetentionStart.LAST_CONTACT,
                        Period.ofMonths(12),
                        Period.ofMonths(36),
                        "ESA 5-5; practice"),
                brief(DataClass.FORM_ANSWERS, RetentionStart.ENTERED, FORTNIGHT, FORTNIGHT, MINIMISATION),
                brief(DataClass.SELF_ENTRY_ANSWERS, RetentionStart.NEVER_STORED, NONE, NONE, MINIMISATION),
                brief(DataClass.ASSISTED_PAYLOAD, RetentionStart.ENTERED, FORTNIGHT, FORTNIGHT, MINIMISATION),
                brief(DataClass.PROPOSAL, RetentionStart.INTRODUCTION_ENDED, NONE, Period.ofDays(30), OWN),
                record(DataClass.CONSENT, RetentionStart.CONSENT_ENDED, THREE_YEARS, null, RECORDS),
                record(DataClass.PROVISION_RECORD, RetentionStart.RECORDED, THREE_YEARS, null, RECORDS),
                record(DataClass.PROVISION_BY_CONTRACT, RetentionStart.LAST_PROVISION, YEAR, null, RECORDS),
                record(DataClass.RECEIPT_RECORD, RetentionStart.RECORDED, THREE_YEARS, null, RECORDS),
                record(DataClass.NOTICE, RetentionStart.LAST_REFERENCE, THREE_YEARS, THREE_YEARS, RECORDS),
                record(DataClass.NOTICE_BASIS_PROOF, RetentionStart.SENDING_STOPPED, MONTH, null, "SEMA 3 (2)"),
                record(
                        DataClass.NOTICE_BASIS_PROOF_ORDERED,
                        RetentionStart.SENDING_STOPPED,
                        YEAR,
                        null,
                        "SEMA 3 (2), after an order"),
                rule(
                        DataClass.SUPPRESSION,
                        RetentionStart.REVIEWED,
                        THREE_YEARS,
                        NONE,
                        null,
                        RetentionEnd.REVIEW,
                        false,
                        "SEMA 3 (3)"),
                record(DataClass.PLACEMENT_REGISTER, RetentionStart.COMPLETED, Period.ofYears(2), null, "ESA 32-15"),
                rule(
                        DataClass.CREDIT_LEDGER,
                        RetentionStart.RECORDED,
                        Period.ofYears(7),
                        NONE,
                        null,
                        RetentionEnd.KEEP,
                        true,
                        "accounting"),
                record(DataClass.RIGHTS_LOG, RetentionStart.COMPLETED, THREE_YEARS, null, OWN),
                rule(
                        DataClass.AUDIT_LOG,
                        RetentionStart.RECORDED,
                        THREE_YEARS,
                        YEAR,
                        THREE_YEARS,
                        RetentionEnd.DELETE,
                        true,
                        OWN),
                brief(DataClass.COMMAND, RetentionStart.RECORDED, YEAR, THREE_YEARS, OWN),
                rule(
                        DataClass.BACKUP,
                        RetentionStart.RECORDED,
                        Period.ofDays(35),
                        NONE,
                        Period.ofDays(35),
                        RetentionEnd.BY_HOST,
                        false,
                        OWN));
    }

    /** What is to go soon: shorter by choice, never longer. */
    private static RetentionRule brief(
            DataClass dataClass, RetentionStart start, Period keep, Period atMost, String source) {
        return rule(dataClass, start, keep, NONE, atMost, RetentionEnd.DELETE, false, source);
    }

    /** What has to be kept: longer by choice, never shorter. */
    private static RetentionRule record(
            DataClass dataClass, RetentionStart start, Period keep, @Nullable Period atMost, String source) {
        return rule(dataClass, start, keep, keep, atMost, RetentionEnd.DELETE, true, source);
    }

    private static RetentionRule rule(
            DataClass dataClass,
            RetentionStart start,
            Period keep,
            Period atLeast,
            @Nullable Period atMost,
            RetentionEnd end,
            boolean record,
            String source) {
        return new RetentionRule(dataClass, start, keep, atLeast, atMost, end, record, source);
    }

    /** The law says "without delay" of a person's request, and gives no number of days: the fortnight is this project's. */
    private static Map<Deadline, Period> deadlines() {
        Map<Deadline, Period> deadlines = new EnumMap<>(Deadline.class);
        deadlines.put(Deadline.DISCLOSURE, FORTNIGHT);
        deadlines.put(Deadline.PROVISION_RECORDS, FORTNIGHT);
        deadlines.put(Deadline.CORRECTION, FORTNIGHT);
        deadlines.put(Deadline.STOP, FORTNIGHT);
        deadlines.put(Deadline.ERASURE, FORTNIGHT);
        deadlines.put(Deadline.PORTABILITY, FORTNIGHT);
        deadlines.put(Deadline.WITHDRAWAL_TOLD, Period.ofDays(1));
        deadlines.put(Deadline.OPT_OUT, Period.ofDays(2));
        deadlines.put(Deadline.INCIDENT_FIRST_REPORT, Period.ofDays(3));
        deadlines.put(Deadline.INCIDENT_FINAL_REPORT, Period.ofDays(30));
        deadlines.put(Deadline.INCIDENT_FINAL_REPORT_WRONGFUL, Period.ofDays(60));
        return deadlines;
    }
}
