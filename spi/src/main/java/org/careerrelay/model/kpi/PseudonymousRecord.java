package org.careerrelay.model.kpi;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;

/**
 * What is known of one person under a pseudonym (B10). It is personal data of the company's and stays with it: whatever shares figures takes
 * {@link AnonymousAggregate} or {@link AnonymousFigures}, and neither can be made from one record.
 *
 * @param pseudonym who, as an opaque reference
 * @param attributes what is known, by the names of dimensions
 */
public record PseudonymousRecord(OpaqueId pseudonym, SortedMap<String, String> attributes) {

    /** Copies the attributes. */
    public PseudonymousRecord {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Without the attributes: together they may tell who it is. */
    @Override
    public String toString() {
        return "PseudonymousRecord[" + pseudonym + "]";
    }
}
