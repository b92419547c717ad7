package org.careerrelay;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentRecord;

/** Rows that only a storage can hold, made from one that the engine wrote. */
final class Copied {

    private Copied() {}

    /** A consent of somebody else, whose programme is no longer known. */
    static ConsentRecord consent(ConsentRecord record, int number) {
        return new ConsentRecord(
                OpaqueId.of(World.START, record.id().tenant(), 1_000_000 + number),
                OpaqueId.of(World.START, record.id().tenant(), 2_000_000 + number),
                record.recipient(),
                record.recipientSha256(),
                record.country(),
                record.state(),
                record.purposes(),
                record.items(),
                record.notice(),
                record.proof(),
                record.givenAt(),
                record.validUntil());
    }
}
