package org.careerrelay.link;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.retention.DataPolicies;
import org.careerrelay.text.Violations;

/**
 * Rejections that may have been taken before and been forgotten since: they were decided so long ago that what was stored of them is deleted
 * . Nobody could tell whether the person was written to, so nobody is: a file that is read again after a year sends no mail twice (A21).
 *
 * @param before what was decided before this instant is forgotten
 */
record Forgotten(Instant before) {

    /** By the settings that hold. */
    static Forgotten of(List<StoredSetting> effective, JurisdictionProfile profile, Instant now) {
        return new Forgotten(profile.rule(DataClass.PERSON_INDEX)
                .cutoff(
                        now,
                        DataPolicies.keep(
                                DataPolicies.of(effective, profile, TenantKind.COMPANY),
                                profile,
                                DataClass.PERSON_INDEX),
                        profile.zone()));
    }

    /** Whether a rejection that is not stored may have been. */
    boolean has(Rejection rejection) {
        return rejection.decidedAt().isBefore(before);
    }

    static RejectionResult result(Rejection rejection, int position) {
        return new RejectionResult.Invalid(
                rejection.application(),
                List.of(Violations.of("[" + position + "].decidedAt", "decided-at.forgotten")));
    }
}
