package org.careerrelay.http.exchange;

import java.util.List;

/**
 * What came of looking into a folder.
 *
 * @param taken messages that were given to the receiver, repetitions included
 * @param given messages that were written for the partner
 * @param unfinished files that are not there whole yet, or were cut off
 * @param faults names of files that are none of the partner's, and what is wrong: {@code signature.wrong}, {@code file.syntax}, {@code file.bytes}; {@code folder.busy} while another program looks
 */
public record FilesReport(int taken, int given, int unfinished, List<String> faults) {

    /** Copies the list. */
    public FilesReport {
        faults = List.copyOf(faults);
    }
}
