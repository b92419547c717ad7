package org.careerrelay.model.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.RecordMethod;

/**
 * What holds for handing people's data over (design, section 4; ). Each method returns a changed copy.
 *
 * @param crossBorder why the data may be handled where the agency handles it
 * @param recordMethod how provisions are recorded: each time, unless a contract stands for the record; a batch is not made
 */
public record TransferPolicy(@NotNull @Valid CrossBorder crossBorder, RecordMethod.@NotNull Kind recordMethod) {

    /** Inside the country, one record for each provision. */
    public static final TransferPolicy DEFAULT = new TransferPolicy(CrossBorder.DOMESTIC, RecordMethod.Kind.EACH);

    /**
     * With another basis for the recipient's country.
     *
     * @param value the basis
     * @return the changed policy
     */
    public TransferPolicy crossBorder(CrossBorder value) {
        return new TransferPolicy(value, recordMethod);
    }

    /**
     * With another way of recording.
     *
     * @param value each time, or by a contract
     * @return the changed policy
     */
    public TransferPolicy recordMethod(RecordMethod.Kind value) {
        return new TransferPolicy(crossBorder, value);
    }

    /**
     * Whether provisions are recorded one by one, or by contract.
     *
     * @return false for a batch: each transfer has its own transaction, and so its own record
     */
    @AssertTrue
    boolean isRecordedByItself() {
        return recordMethod != RecordMethod.Kind.BATCH;
    }
}
