package org.careerrelay.link;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * The applications whose rejections may have been taken before.
     *
     * @param drafts what is to be taken
     * @param stored applications of which a rejection is stored: those are known
     * @param erased applications of people who were erased: those are known, too
     */
    Set<String> among(Collection<RejectionDraft> drafts, Set<String> stored, Set<String> erased) {
        return drafts.stream()
                .map(RejectionDraft::rejection)
                .filter(rejection -> rejection.decidedAt().isBefore(before))
                .map(Rejection::application)
                .filter(application -> !stored.contains(application) && !erased.contains(application))
                .collect(Collectors.toSet());
    }

    static RejectionResult result(Rejection rejection, int position) {
        return new RejectionResult.Invalid(
                rejection.application(),
                List.of(Violations.of("[" + position + "].decidedAt", "decided-at.forgotten")));
    }
}
