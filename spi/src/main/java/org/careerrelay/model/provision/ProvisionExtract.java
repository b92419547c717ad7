package org.careerrelay.model.provision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * All that was provided and received about one person: the answer to a request under APPI article 33, paragraph 5 (R-23, V-C14). It is for that
 * person only.
 *
 * @param madeAt when it was put together
 * @param entries what was provided and received, in order of time
 */
public record ProvisionExtract(Instant madeAt, List<Entry> entries) {

    /** Copies the list. */
    public ProvisionExtract {
        entries = List.copyOf(entries);
    }

    /**
     * One provision or receipt.
     *
     * @param direction to somebody, or from somebody
     * @param at when it was provided or received
     * @param name under which name the person was known; empty where the record does not open any more
     * @param partner who the other side was, or null where it never said
     * @param country where the recipient handles it; empty for what was received
     * @param items what was provided or received
     * @param legalBasis on what it rests
     * @param consent the consent, as the provider names it
     * @param background how a provider came to have it; empty for what was provided
     * @param confirmedAt when the recipient confirmed that it arrived, or null
     * @param retainUntil until when the record is kept
     * @param dataOrigin the country the data came from, where that is not the country of the side that answers; or null
     */
    public record Entry(
            Direction direction,
            Instant at,
            Pii<String> name,
            @Nullable LegalEntity partner,
            String country,
            Set<DataItem> items,
            LegalBasis legalBasis,
            String consent,
            String background,
            @Nullable Instant confirmedAt,
            Instant retainUntil,
            @Nullable String dataOrigin) {

        /** Copies the set. */
        public Entry {
            items = Set.copyOf(items);
        }
    }

    /** Which way it went. */
    public enum Direction {
        /** From the side that answers to somebody. */
        PROVIDED,
        /** From somebody to the side that answers. */
        RECEIVED
    }
}
