package org.careerrelay.spi.erasure;

import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;

/**
 * By what a store outside of the engine knows a person who is erased. The engine keeps it sealed until the last holder has erased, and forgets it
 * then.
 *
 * @param kind whether a company's or an agency's data is erased
 * @param key its name
 * @param applications the company's ids of the person's applications; none at an agency
 * @param referrals the opaque references of the person's referrals
 */
public record PersonReferences(TenantKind kind, String key, Set<String> applications, Set<OpaqueId> referrals) {

    /** Copies the sets. */
    public PersonReferences {
        applications = Set.copyOf(applications);
        referrals = Set.copyOf(referrals);
    }

    /** Tells how many, and none of them. */
    @Override
    public String toString() {
        return "references[" + applications.size() + " applications, " + referrals.size() + " referrals]";
    }
}
