package org.careerrelay.model.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.RecordMethod;
import org.jspecify.annotations.Nullable;

/**
 * What holds for handing people's data over (design, section 4; ). Each method returns a changed copy.
 *
 * @param crossBorder why the data may be handled where the agency handles it
 * @param recordMethod how provisions are recorded: each time, unless a contract stands for the record; a batch is not made
 * @param selfEntryPage the agency's own page, to which SELF_ENTRY leads: https, without user, query and fragment; or null
 * @param assistedBasis the text of the legal basis on which ASSISTED may be used, or null: it is switched off
 * @param assistedItems what of the company's own data ASSISTED hands over at most
 */
public record TransferPolicy(
        @NotNull @Valid CrossBorder crossBorder,
        RecordMethod.@NotNull Kind recordMethod,
        @Nullable URI selfEntryPage,
        @Nullable @Size(min = 1, max = 2000) String assistedBasis,
        @NotNull Set<@NotNull DataItem> assistedItems) {

    /** Inside the country, one record for each provision, nothing but what the person types. */
    public static final TransferPolicy DEFAULT = new TransferPolicy(
            CrossBorder.DOMESTIC,
            RecordMethod.Kind.EACH,
            null,
            null,
            EnumSet.of(DataItem.NAME, DataItem.KANA, DataItem.MAIL, DataItem.PHONE));

    /** Copies the set; a null in it is found by the constraints. */
    public TransferPolicy {
        assistedItems = Collections.unmodifiableSet(new LinkedHashSet<>(assistedItems));
    }

    /**
     * With another basis for the recipient's country.
     *
     * @param value the basis
     * @return the changed policy
     */
    public TransferPolicy crossBorder(CrossBorder value) {
        return new TransferPolicy(value, recordMethod, selfEntryPage, assistedBasis, assistedItems);
    }

    /**
     * With another way of recording.
     *
     * @param value each time, or by a contract
     * @return the changed policy
     */
    public TransferPolicy recordMethod(RecordMethod.Kind value) {
        return new TransferPolicy(crossBorder, value, selfEntryPage, assistedBasis, assistedItems);
    }

    /**
     * With the agency's page for SELF_ENTRY.
     *
     * @param value the page
     * @return the changed policy
     */
    public TransferPolicy selfEntryPage(URI value) {
        return new TransferPolicy(crossBorder, recordMethod, value, assistedBasis, assistedItems);
    }

    /**
     * With ASSISTED switched on.
     *
     * @param basis the text of the legal basis
     * @param items what of the company's own data may go
     * @return the changed policy
     */
    public TransferPolicy assisted(String basis, Set<DataItem> items) {
        return new TransferPolicy(crossBorder, recordMethod, selfEntryPage, basis, items);
    }

    /**
     * Whether the page is one that people can be led to: nowhere else than a setting says, and encrypted.
     *
     * @return false for another scheme, without a host, or with user, query or fragment
     */
    @AssertTrue
    boolean isSelfEntryPageSafe() {
        URI page = selfEntryPage;
        return page == null
                || "https".equals(page.getScheme())
                        && page.getHost() != null
                        && page.getRawUserInfo() == null
                        && page.getRawQuery() == null
                        && page.getRawFragment() == null;
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

    /**
     * Whether ASSISTED is about data that a company has of an applicant.
     *
     * @return false where it is about what only the person or the agency could say
     */
    @AssertTrue
    boolean isAssistedByCompany() {
        return assistedItems.contains(null)
                || EnumSet.of(DataItem.NAME, DataItem.KANA, DataItem.MAIL, DataItem.PHONE)
                        .containsAll(assistedItems);
    }
}
