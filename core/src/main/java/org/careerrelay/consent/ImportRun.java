package org.careerrelay.consent;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedEvidence;

/** One import: whose, from where, by whom; and for a dry run what would be there by now. Not thread-safe. */
final class ImportRun {

    private final Tenant company;
    private final String origin;
    private final String recordedBy;
    private final boolean dry;
    private final Map<OpaqueId, Standing> wouldStand = new HashMap<>();
    private final Map<String, byte[]> wouldBeTaken = new HashMap<>();

    ImportRun(Tenant company, String origin, String recordedBy, boolean dry) {
        this.company = company;
        this.origin = origin;
        this.recordedBy = recordedBy;
        this.dry = dry;
    }

    Tenant company() {
        return company;
    }

    boolean dry() {
        return dry;
    }

    /** Under what a row is kept: what it is called where it comes from. */
    String key(CollectedConsent row) {
        return "consent-import/" + origin + "/" + row.reference();
    }

    CollectedEvidence evidence(CollectedConsent row) {
        return new CollectedEvidence(origin, row.reference(), row.document(), row.channel(), row.proof(), recordedBy);
    }

    /** Remembers what a dry run would have written. */
    void remember(ImportBatch.Decided row) {
        ImportBatch.Kept kept = row.kept();
        if (dry && kept != null) {
            wouldBeTaken.put(kept.command().key(), kept.command().fingerprint());
            wouldStand.put(kept.after().record().referral(), kept.after());
        }
    }

    /** Puts what a dry run would have written over what is there. */
    void overlay(
            Collection<OpaqueId> referrals,
            Map<OpaqueId, Standing> standings,
            Collection<String> keys,
            Map<String, byte[]> commands) {
        for (OpaqueId referral : referrals) {
            Standing standing = wouldStand.get(referral);
            if (standing != null) {
                standings.put(referral, standing);
            }
        }
        for (String key : keys) {
            byte[] fingerprint = wouldBeTaken.get(key);
            if (fingerprint != null) {
                commands.put(key, fingerprint);
            }
        }
    }
}
