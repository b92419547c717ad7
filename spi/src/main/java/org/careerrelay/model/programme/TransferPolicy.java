package org.careerrelay.model.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.RecordMethod;
import org.jspecify.annotations.Nullable;

/**
 * What holds for handing people's data over (design, section 4; ). Each method returns a changed copy.
 *
 * @param crossBorder why the data may be handled where the agency handles it
 * @param recordMethod how provisions are recorded: each time, unless a contract stands for the record; a batch is not made
 * @param entryPage the agency's page on which people type their data themselves ({@link HandOver#SELF_ENTRY}), or null: an https address of at
 *     most {@value #PAGE} characters with a host, without user-info, query and fragment
 * @param assisted on what it rests that the company hands over fields of its own ({@link HandOver#ASSISTED}), or null where it does not
 */
public record TransferPolicy(
        @NotNull @Valid CrossBorder crossBorder,
        RecordMethod.@NotNull Kind recordMethod,
        @Nullable URI entryPage,
        @Nullable @Valid AssistedTransfer assisted) {

    /** How many characters the address of an agency's page may have. */
    public static final int PAGE = 300;

    /** Inside the country, one record for each provision. */
    public static final TransferPolicy DEFAULT = new TransferPolicy(CrossBorder.DOMESTIC, RecordMethod.Kind.EACH);

    /**
     * Without an agency's page, and without fields of the company's own.
     *
     * @param crossBorder see above
     * @param recordMethod see above
     */
    public TransferPolicy(CrossBorder crossBorder, RecordMethod.Kind recordMethod) {
        this(crossBorder, recordMethod, null, null);
    }

    /**
     * With another basis for the recipient's country.
     *
     * @param value the basis
     * @return the changed policy
     */
    public TransferPolicy crossBorder(CrossBorder value) {
        return new TransferPolicy(value, recordMethod, entryPage, assisted);
    }

    /**
     * With another way of recording.
     *
     * @param value each time, or by a contract
     * @return the changed policy
     */
    public TransferPolicy recordMethod(RecordMethod.Kind value) {
        return new TransferPolicy(crossBorder, value, entryPage, assisted);
    }

    /**
     * With the page on which people type their data at the agency.
     *
     * @param value the page
     * @return the changed policy
     */
    public TransferPolicy entryPage(URI value) {
        return new TransferPolicy(crossBorder, recordMethod, value, assisted);
    }

    /**
     * With the basis on which the company hands over fields of its own.
     *
     * @param value the basis
     * @return the changed policy
     */
    public TransferPolicy assisted(AssistedTransfer value) {
        return new TransferPolicy(crossBorder, recordMethod, entryPage, value);
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
