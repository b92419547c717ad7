package org.careerrelay.jdbc;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;

/**
 * A cause as two columns.
 *
 * @param kind which
 * @param id the id; the number of a grant is its last eight bytes
 */
record StoredCause(Kind kind, OpaqueId id) {

    /** The name is what is stored. */
    enum Kind {
        REFERRAL,
        GRANT,
        INTRODUCTION
    }

    static StoredCause of(Cause cause) {
        if (cause instanceof Cause.OfReferral referral) {
            return new StoredCause(Kind.REFERRAL, referral.id());
        }
        if (cause instanceof Cause.OfIntroduction introduction) {
            return new StoredCause(Kind.INTRODUCTION, introduction.id());
        }
        return new StoredCause(Kind.GRANT, new OpaqueId(0, ((Cause.OfGrant) cause).number()));
    }

    Cause cause() {
        return switch (kind) {
            case REFERRAL -> new Cause.OfReferral(id);
            case GRANT -> new Cause.OfGrant(id.low());
            case INTRODUCTION -> new Cause.OfIntroduction(id);
        };
    }
}
