package org.careerrelay.model.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How good the data of an export are (B08); numbers of rows, and nothing about a person.
 *
 * @param rows how many rows
 * @param sound how many of them have no issue
 * @param changed in how many rows each field was written in another form than the one form
 * @param issues what is wrong, the most frequent first
 */
public record QualityReport(long rows, long sound, SortedMap<IntakeField, Long> changed, List<Issue> issues) {

    /** Copies both. */
    public QualityReport {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        issues = List.copyOf(issues);
    }

    /**
     * Something that is wrong with rows.
     *
     * @param code what, as in {@link org.careerrelay.model.Violation#code()}
     * @param messageJa what is wrong, in Japanese
     * @param messageEn what is wrong, in English
     * @param rows how many rows have it
     * @param first the numbers of the first of these rows, ten at most
     */
    public record Issue(String code, String messageJa, String messageEn, long rows, List<Long> first) {

        /** Copies the list. */
        public Issue {
            first = List.copyOf(first);
        }
    }
}
