package org.careerrelay.model.rights;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.pii.Pii;

/**
 * What a person is told of what is held about them (B14, R-23): sections of rows, each row with its fields in order. It cannot be printed by
 * accident; the codecs write it.
 *
 * @param company registered name of whoever holds the data
 * @param madeAt as of when
 * @param sections the sections, also those that are empty: nothing of that is held
 */
public record Disclosure(String company, Instant madeAt, List<Section> sections) {

    /** Copies the list. */
    public Disclosure {
        sections = List.copyOf(sections);
    }

    /** What a section is about. */
    public enum Topic {
        /** What is held in sealed boxes: what the person typed, or the applicant system gave. */
        DATA,
        /** The applications that were rejected. */
        APPLICATIONS,
        /** The way of each application to an agency. */
        REFERRALS,
        /** Consents. */
        CONSENTS,
        /** Events of consents. */
        CONSENT_EVENTS,
        /** Notices, as they were shown. */
        NOTICES,
        /** What was provided to whom. */
        PROVISIONS,
        /** What was received from whom. */
        RECEIPTS,
        /** What agencies were told since, and what they made of it. */
        INSTRUCTIONS,
        /** By which fields the person is recognised; the keyed hashes themselves say nothing to anybody. */
        RECOGNITION,
        /** What was recorded of the person's life with the company. */
        LIFECYCLE,
        /** That the person agreed to be kept and written to, and by what they are looked for. */
        COMMUNITY,
        /** The person's requests. */
        REQUESTS,
        /** Every event of the log that is about the person. */
        EVENTS
    }

    /**
     * A section.
     *
     * @param topic what it is about
     * @param rows its rows
     */
    public record Section(Topic topic, List<Row> rows) {

        /** Copies the list. */
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param fields its fields by name, in order
     */
    public record Row(Map<String, Pii<String>> fields) {

        /** Copies the map, in its order. */
        public Row {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}
