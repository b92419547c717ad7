package org.careerrelay.retention;

import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.retention.AgedRows;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionEnd;
import org.careerrelay.model.retention.RetentionLine;
import org.careerrelay.model.retention.RetentionLine.Note;
import org.careerrelay.model.retention.RetentionRule;
import org.careerrelay.spi.storage.Perishable;

/**
 * What is kept no longer, by a tenant's policy and the profile, at an instant.
 *
 * @param profile the profile
 * @param policy the policy
 * @param now the instant
 */
record RetentionPlan(JurisdictionProfile profile, DataPolicy policy, Instant now) {

    /** Before which instant the time of such rows must have begun, or be over where it stands with them. */
    Instant before(Perishable what) {
        // Of an instruction it is not known until when its record of a provision is retained, but that it is the
        // younger one.
        return what == Perishable.INSTRUCTION
                ? profile.rule(what.dataClass()).cutoff(now, keep(what.dataClass()), profile.zone())
                : before(what.dataClass());
    }

    /** Whether rows of a class are deleted when their time is over; a profile may have something else become of them. */
    boolean deletes(DataClass dataClass) {
        return profile.rule(dataClass).end() == RetentionEnd.DELETE;
    }

    Instant before(DataClass dataClass) {
        if (dataClass == DataClass.PROVISION_RECORD || dataClass == DataClass.RECEIPT_RECORD) {
            // Each record says by the profile until when it is retained: what a tenant keeps longer is later by the
            // difference.
            return now.atZone(profile.zone())
                    .minus(keep(dataClass))
                    .plus(profile.rule(dataClass).keep())
                    .toInstant();
        }
        return profile.rule(dataClass).cutoff(now, keep(dataClass), profile.zone());
    }

    private Period keep(DataClass dataClass) {
        return DataPolicies.keep(policy, profile, dataClass);
    }

    /** Which rows of a class go by age. */
    static List<Perishable> of(DataClass dataClass) {
        return Arrays.stream(Perishable.values())
                .filter(what -> what.dataClass() == dataClass)
                .toList();
    }

    /** All rows that go by age under this plan, in the order in which a run goes through them. */
    List<Perishable> perishable() {
        return Arrays.stream(Perishable.values())
                .filter(what -> deletes(what.dataClass()))
                .toList();
    }

    /** Of all rows that go by age under this plan, before which instant. */
    Map<Perishable, Instant> cutoffs() {
        Map<Perishable, Instant> cutoffs = new EnumMap<>(Perishable.class);
        perishable().forEach(what -> cutoffs.put(what, before(what)));
        return cutoffs;
    }

    RetentionLine line(DataClass dataClass, AgedRows aged) {
        RetentionRule rule = profile.rule(dataClass);
        boolean byAge = dataClass == DataClass.AUDIT_LOG
                || deletes(dataClass) && !of(dataClass).isEmpty();
        return new RetentionLine(
                dataClass,
                keep(dataClass),
                rule.start(),
                rule.end(),
                byAge ? before(dataClass) : null,
                aged.rows(),
                aged.oldest(),
                byAge ? Note.BY_AGE : note(dataClass, rule.end()));
    }

    private static Note note(DataClass dataClass, RetentionEnd end) {
        if (end == RetentionEnd.ARCHIVE) {
            return Note.ARCHIVE;
        }
        return switch (dataClass) {
            case SELF_ENTRY_ANSWERS -> Note.NOT_STORED;
            case SUPPRESSION -> Note.REVIEW;
            case BACKUP -> Note.BY_HOST;
            case NOTICE_BASIS_PROOF, NOTICE_BASIS_PROOF_ORDERED, CREDIT_LEDGER -> Note.NO_PERSON;
            default -> Note.AT_ONCE;
        };
    }
}
