package org.careerrelay.jdbc;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;

/**
 * A cause as two columns.
 *
 * @param kind which
 * @param id the id; the number of a grant or credit is its last eight bytes
 */
record StoredCause(Kind kind, OpaqueId id) {

    /** The name is what is stored. */
    enum Kind {
        REFERRAL,
        GRANT,
        INTRODUCTION,
        CREDIT,
        COMMAND
    }

    static StoredCause of(Cause cause) {
        if (cause instanceof Cause.OfReferral referral) {
            return new StoredCause(Kind.REFERRAL, referral.id());
        }
        if (cause instanceof Cause.OfIntroduction introduction) {
            return new StoredCause(Kind.INTRODUCTION, introduction.id());
        }
        if (cause instanceof Cause.OfCommand command) {
            return new StoredCause(Kind.COMMAND, command.id());
        }
        if (cause instanceof Cause.OfCredit credit) {
            return new StoredCause(Kind.CREDIT, new OpaqueId(0, credit.number()));
        }
        return new StoredCause(Kind.GRANT, new OpaqueId(0, ((Cause.OfGrant) cause).number()));
    }

    Cause cause() {
        return switch (kind) {
            case REFERRAL -> new Cause.OfReferral(id);
            case GRANT -> new Cause.OfGrant(id.low());
            case INTRODUCTION -> new Cause.OfIntroduction(id);
            case CREDIT -> new Cause.OfCredit(id.low());
            case COMMAND -> new Cause.OfCommand(id);
        };
    }
}
