package org.careerrelay.model.settlement;

import java.time.Instant;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.signature.Signable;
import org.jspecify.annotations.Nullable;

/**
 * Says that the joining of one introduced person was paid for by a credit, so that the agency charges no fee for it (Q2, H11). One per CONSUME
 * of the ledger, whose facts it repeats; no person and no amount of money is in it.
 *
 * @param introduction the introduction; the same id on both sides, and what the note is known by
 * @param company key of the company
 * @param agency key of the agency
 * @param contractVersion version of the programme under which the credit was consumed
 * @param feeTable reference of the agency's fee table in that version, or null where it names none
 * @param credit number of the credit
 * @param sequence sequence of the CONSUME in the programme's ledger
 * @param consumedAt when it was consumed
 */
public record FeeWaiverNote(
        OpaqueId introduction,
        String company,
        String agency,
        int contractVersion,
        @Nullable String feeTable,
        long credit,
        long sequence,
        Instant consumedAt)
        implements Signable {

    @Override
    public byte[] toCanonicalBytes() {
        return new CanonicalForm("cr1.fee-waiver-note")
                .id(introduction)
                .text(company)
                .text(agency)
                .number(contractVersion)
                .text(feeTable)
                .number(credit)
                .number(sequence)
                .instant(consumedAt)
                .toBytes();
    }
}
