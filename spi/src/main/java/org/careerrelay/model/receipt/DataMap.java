package org.careerrelay.model.receipt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds what about a person, since when and until when, as far as the company's installation knows it. What is said comes from what lies in
 * storage at that moment.
 *
 * @param holdings what is held, the company's first
 */
public record DataMap(List<Holding> holdings) {

    /** Copies the list. */
    public DataMap {
        holdings = List.copyOf(holdings);
    }

    /** What is held. */
    public enum Kind {
        /** Name and address, copied for sending the rejection mail; sealed. */
        CONTACT,
        /** What the person typed for the agency, until the agency has it; sealed. */
        ANSWERS,
        /** The address that a receipt goes to, until it is sent; sealed. */
        RECEIPT,
        /** What the company would hand over of its own if the person agrees, or does as they agreed; sealed. */
        ASSISTED,
        /** Keyed hashes by which the person is recognised; no address can be read from them. */
        RECOGNITION,
        /** That the person was rejected, with the company's number of the application. */
        REJECTION,
        /** What the person wrote into a survey in their own words, sealed. */
        SURVEY_COMMENT,
        /** The consent, its steps and the hash of what was shown. */
        CONSENT,
        /** The record of what was provided to the agency. */
        PROVISION_RECORD,
        /** What was provided to the agency, which handles it under its own responsibility. */
        REGISTRATION
    }

    /**
     * Something that is held.
     *
     * @param holder who holds it: the legal name
     * @param contact where to ask
     * @param licence number of the holder's licence, or null where it needs none
     * @param kind what it is
     * @param items the fields, where it consists of such; sorted
     * @param since since when, or null where that is not known
     * @param until until when it is kept at most, or null where the holder has to be asked
     * @param text what it is, in words of the language that was asked for
     */
    public record Holding(
            String holder,
            String contact,
            @Nullable String licence,
            Kind kind,
            List<String> items,
            @Nullable Instant since,
            @Nullable Instant until,
            String text) {

        /** Copies the list. */
        public Holding {
            items = List.copyOf(items);
        }
    }
}
