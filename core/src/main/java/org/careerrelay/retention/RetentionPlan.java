package org.careerrelay.retention;

import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.careerrelay.model.retention.AgedRows;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.JurisdictionProfile;
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
        return before(what.dataClass());
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

    RetentionLine line(DataClass dataClass, AgedRows aged) {
        RetentionRule rule = profile.rule(dataClass);
        boolean byAge = !of(dataClass).isEmpty() || dataClass == DataClass.AUDIT_LOG;
        return new RetentionLine(
                dataClass,
                keep(dataClass),
                rule.start(),
                rule.end(),
                byAge ? before(dataClass) : null,
                aged.rows(),
                aged.oldest(),
                byAge ? Note.BY_AGE : note(dataClass));
    }

    private static Note note(DataClass dataClass) {
        return switch (dataClass) {
            case SELF_ENTRY_ANSWERS -> Note.NOT_STORED;
            case NOTICE -> Note.ARCHIVE;
            case SUPPRESSION -> Note.REVIEW;
            case BACKUP -> Note.BY_HOST;
            case NOTICE_BASIS_PROOF, NOTICE_BASIS_PROOF_ORDERED, CREDIT_LEDGER -> Note.NO_PERSON;
            default -> Note.AT_ONCE;
        };
    }
}
